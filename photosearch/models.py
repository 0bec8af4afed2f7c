"""The models of a library: which answers, which comes next, and how they come and go.

Choosing another model doesn't touch the one that answers until the new one covers every photo;
then one write to the settings makes it the one that answers. So whatever stops the program, at any
moment exactly one model answers, and its scores never mix with another's.
"""

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photosearch import settings
from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.encoders.encoder import Encoder
from photosearch.encoders.files import manifests
from photosearch.encoders.files.offers import STARTER
from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.live_index import LiveIndex
from photosearch.paths import LibraryPaths
from photosearch.settings import AUTOMATIC, Settings
from photosearch.types import ENGLISH, ModelInfo
from photosearch.vectors import delete_snapshot, snapshot_header

if TYPE_CHECKING:
    from photosearch.encoders.download.downloader import OnDownload

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Active:
    """A model at work: what makes its vectors, and the index of them."""

    encoder: Encoder
    index: LiveIndex

    @property
    def id(self) -> str:
        return self.encoder.model_id


Tune = Callable[[], Encoder]
"""The model's encoder as it runs fastest here. May take seconds. Raises Cancelled."""


class Models:
    """Safe to use from several threads: `answering` is replaced as a whole, and which model comes
    next is decided by one thread at a time."""

    def __init__(
        self,
        where: LibraryPaths,
        catalogue: Catalogue,
        only: str | None,
        towers: EncoderRuntime = IN_PROCESS,
    ) -> None:
        """`only`: use this model, whatever the settings say, until another one is chosen.

        `towers`: where pictures are encoded. Raises KnownError if it isn't here.
        """
        self._where = where
        self._catalogue = catalogue
        self._only = only
        self._towers = towers
        self._remembered = precision.PrecisionCache(where.models / "precision.json")
        self._polyglot: Active | None = None
        self._choosing = threading.RLock()
        self.answering = self._open(only) if only else self._open_chosen()

    def _open_chosen(self) -> Active:
        """The starter takes the place of a model whose files somebody has deleted."""
        chosen = self.settings.model
        try:
            return self._open(chosen)
        except KnownError:
            log.warning("%s can't be used; the starter answers", chosen, exc_info=True)
            return self._open(STARTER.id)

    @property
    def settings(self) -> Settings:
        """As they are on the disk: another process may have changed them."""
        return settings.load(self._where.settings)

    @property
    def next_id(self) -> str:
        """The model that will answer as soon as it covers every photo; "" if there is none."""
        chosen = "" if self._only else self.settings.next_model
        return chosen if chosen != self.answering.id else ""

    def infos(self) -> list[ModelInfo]:
        """What there is, with how many photos each covers."""
        photos, _ = self._catalogue.counts()
        vectors = {use.id: use.vectors for use in self._catalogue.models()}
        return [
            replace(
                info,
                covered=self.covered(info.id) if vectors.get(info.id) else 0,
                photos=photos,
                removable=info.removable or bool(vectors.get(info.id)),
            )
            for info in map(self._with_state, registry.models(self._where.models))
        ]

    def info(self, model_id: str) -> ModelInfo:
        """Without the photos it covers. Raises KnownError if there is no such model."""
        for info in registry.models(self._where.models):
            if info.id == model_id:
                return self._with_state(info)
        raise KnownError(f"There is no model called “{model_id}”. See: photosearch models")

    def _with_state(self, info: ModelInfo) -> ModelInfo:
        return replace(
            info,
            in_use=info.id == self.answering.id,
            is_next=info.id == self.next_id,
            precision=self._precision(info),
        )

    def covered(self, model_id: str) -> int:
        """Photos that are there now and have a vector of the model."""
        return self._catalogue.covered(model_id)

    def uncovered(self, model_id: str) -> int:
        return self._catalogue.counts()[0] - self.covered(model_id)

    def of_more_languages(self) -> Active | None:
        """Another model that reads more than English and covers every photo, if there is one."""
        for info in registry.models(self._where.models):
            reads_more = info.installed and info.languages not in ("", ENGLISH)
            if reads_more and info.id != self.answering.id and not self.uncovered(info.id):
                if self._polyglot is None or self._polyglot.id != info.id:
                    self._polyglot = self._open(info.id)
                return self._polyglot
        return None

    # coming and going

    def download(self, model_id: str, job: Job, on_progress: "OnDownload") -> None:
        from photosearch.encoders.download import downloader  # rarely needed, and slow to import

        if model_id == STARTER.id:
            raise KnownError("The starter is built in; there is nothing to download.")
        manifest = manifests.load(self._where.models, model_id)
        if manifest is None or not manifests.is_complete(self._where.models, manifest):
            downloader.download(self._where.models, model_id, job, on_progress, self._towers)

    def add(self, architecture: str, weights: Path) -> ModelInfo:
        """Measures its precision, too, so that the first run of indexing needn't."""
        model_id = registry.add(self._where.models, architecture, weights, self._towers)
        try:
            self._tune(self._open(model_id), Job())
        except (RuntimeError, TypeError):
            log.warning("%s could not be measured", model_id, exc_info=True)
        return self.info(model_id)

    def use(self, model_id: str, at_once: bool) -> bool:
        """Whether the model answers from now on; if not, it will once it covers every photo."""
        if not self.info(model_id).installed:
            registry.make_encoder(model_id, self._where.models)  # says why it isn't here
            raise KnownError(f"The weights of {model_id} are gone: add or download them again.")
        with self._choosing:
            self._only = None
            if at_once or not self.covered(self.answering.id) or not self.uncovered(model_id):
                self._switch(model_id)
                return True
            waiting = model_id if model_id != self.answering.id else ""
            self._change(next_model=waiting)
            return not waiting

    def remove(self, model_id: str) -> None:
        """Forget a model's vectors, index and files; the caller holds the writer's lock."""
        info = self.info(model_id)
        if info.in_use or model_id == self.settings.model:
            raise KnownError("This model is in use. Choose another one before you remove it.")
        if info.is_next:
            self._change(next_model="")
        try:
            manifests.remove(self._where.models, model_id)
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise KnownError(f"The files of {model_id} can't be deleted ({why}).") from error
        self._catalogue.remove_model(model_id)
        delete_snapshot(snapshot_header(self._where.index_directory, model_id))

    # indexing

    def bring_up_to_date(self, run: Callable[[Active, Tune], None], job: Job) -> str:
        """Run indexing for the model that answers, then for the next one if there is one.

        `run` calls what it is given beside the model before the first picture is encoded.

        Returns the id of the model that answers from now on, if that has changed, or "".
        """
        next_id = self.next_id
        if not next_id or self.info(self.answering.id).installed:
            answering = self.answering
            self._keep_to_recipe(answering)
            run(answering, partial(self._tune, answering, job))
        if not next_id:
            return ""
        coming = self._open(next_id)
        self._keep_to_recipe(coming)
        run(coming, partial(self._tune, coming, job))
        with self._choosing:
            if self.uncovered(next_id) or self.next_id != next_id:
                return ""
            self._switch(next_id, replace(coming, encoder=self._encoder(next_id)))
            return next_id

    def _keep_to_recipe(self, active: Active) -> None:
        """Vectors that an earlier Photosearch made in another way don't compare with today's."""
        recipe = registry.vectors_version(active.id)
        if self._catalogue.keep_to_recipe(active.id, active.encoder.dimension, recipe):
            log.info("The vectors of %s are made anew, by recipe %d", active.id, recipe)
            active.index.forget()

    def _switch(self, model_id: str, opened: Active | None = None) -> None:
        active = opened or self._open(model_id)
        self._change(model=model_id, next_model="")
        before, self.answering = self.answering, active
        before.encoder.release()

    def set_pace(self, pace: str, on_battery: str) -> None:
        try:
            self._change(pace=pace, on_battery=on_battery)
        except ValueError:
            raise KnownError(
                f"Choose among {', '.join(settings.PACES)}, and on battery among "
                f"{', '.join(settings.BATTERY_PACES)}."
            ) from None

    def set_excludes(
        self, patterns: tuple[str, ...], hidden: bool, videos: bool, links: bool
    ) -> None:
        self._change(excludes=patterns, hidden=hidden, videos=videos, links=links)

    # precision

    def set_precision(self, wanted: str, device: str) -> None:
        """AUTOMATIC lets a measurement choose; see `settings` for the words."""
        try:
            self._change(precision=wanted, device=device)
        except ValueError:
            raise KnownError(
                f"There is no precision “{wanted}” on “{device}”: choose among "
                f"{', '.join(settings.PRECISIONS)} on {', '.join(settings.DEVICES)}."
            ) from None
        with self._choosing:
            self.answering = self._open(self.answering.id)

    def _choice(self, model_id: str) -> Choice:
        """What the person asked for, else what was measured, else float32 on the CPU."""
        wanted, found = self.settings, self._remembered.get(model_id) or Choice()
        if wanted.precision != AUTOMATIC:
            found = replace(found, precision=wanted.precision)
        return found if wanted.device == AUTOMATIC else replace(found, device=wanted.device)

    def _precision(self, info: ModelInfo) -> str:
        if info.id == STARTER.id:
            return str(Choice())
        wanted = self.settings
        is_known = AUTOMATIC not in (wanted.precision, wanted.device)
        known = is_known or self._remembered.get(info.id) is not None
        return str(self._choice(info.id)) if known and info.installed else ""

    def _tune(self, active: Active, job: Job) -> Encoder:
        """Measure once what the model runs fastest with; it answers with that, too."""
        wanted = self.settings
        has_choice = manifests.load(self._where.models, active.id) is not None
        if not has_choice or AUTOMATIC not in (wanted.precision, wanted.device):
            return active.encoder
        if self._remembered.get(active.id):
            return active.encoder
        active.encoder.release()
        models = self._where.models
        make = partial(registry.make_encoder, active.id, models)
        measured = precision.measure(make, job, self._towers)
        self._towers.end_unused(0.0)  # measuring in float32 took memory that is wanted back
        self._remembered.put(active.id, precision.best(measured))
        tuned = replace(active, encoder=self._encoder(active.id))
        with self._choosing:
            if self.answering is active:
                self.answering = tuned
        return tuned.encoder

    def _encoder(self, model_id: str) -> Encoder:
        choice = None if model_id == STARTER.id else self._choice(model_id)
        return registry.make_encoder(model_id, self._where.models, choice, self._towers)

    def _open(self, model_id: str) -> Active:
        encoder = self._encoder(model_id)
        index = LiveIndex(self._catalogue, self._where.index_directory, model_id, encoder.dimension)
        return Active(encoder, index)

    def _change(self, **values: Any) -> None:
        try:
            settings.change(self._where.settings, **values)
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise KnownError(
                f"The settings can't be written ({why}): make room on the library's disk."
            ) from error
