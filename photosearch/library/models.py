"""The models of a library: the one that answers, the next one, downloads and removal.

A newly chosen model answers only once it covers every photo; then a single write to the settings
switches to it. So exactly one model answers at any moment, whatever stops the program, and scores
of two models never mix.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.catalogue import Catalogue
from photosearch.encoders import registry
from photosearch.encoders.encoder import Encoder
from photosearch.encoders.files import architectures, manifests
from photosearch.encoders.files.offers import RECOMMENDED, SMALL, STARTER
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import Busy, KnownError
from photosearch.jobs import Job
from photosearch.library.encoders import Encoders
from photosearch.library.writer import only_writer
from photosearch.live_index import LiveIndex
from photosearch.paths import LibraryPaths
from photosearch.settings import AUTOMATIC, DEVICES, PRECISIONS, SettingsStore
from photosearch.types import ENGLISH, ModelInfo
from photosearch.vectors import delete_snapshot, snapshot_header

if TYPE_CHECKING:
    from photosearch.encoders.download.bringing import OnDownload

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Active:
    """An opened model: its encoder, and the index of its vectors."""

    encoder: Encoder
    index: LiveIndex

    @property
    def id(self) -> str:
        return self.encoder.model_id


Tune = Callable[[], Encoder]
"""Returns the model's encoder in its fastest precision. May take seconds. Raises Cancelled."""


class Models:
    """Thread-safe: `answering` is replaced as a whole, and a lock guards each switch."""

    def __init__(
        self,
        where: LibraryPaths,
        catalogue: Catalogue,
        settings: SettingsStore,
        only: str | None,
        runtime: EncoderRuntime = IN_PROCESS,
    ) -> None:
        """`only`: the model to use instead of the settings' until another one is chosen.

        Raises KnownError: that model isn't installed.
        """
        self._where = where
        self._catalogue = catalogue
        self._settings = settings
        self._only = only
        self._runtime = runtime
        self._encoders = Encoders(where.models, settings, runtime)
        self._multilingual: Active | None = None
        self._choosing = threading.RLock()
        self.answering = self._open(only) if only else self._open_chosen()

    def _open_chosen(self) -> Active:
        """The chosen model, or the starter if its files are gone."""
        chosen = self._settings.load().model
        try:
            return self._open(chosen)
        except KnownError:
            log.warning("%s can't be used; the starter answers", chosen, exc_info=True)
            return self._open(STARTER.id)

    @property
    def next_id(self) -> str:
        """The id of the model that will answer once it covers every photo; "" if there is none."""
        chosen = "" if self._only else self._settings.load().next_model
        return chosen if chosen != self.answering.id else ""

    @property
    def current(self) -> ModelInfo:
        """The model that answers."""
        return self.info(self.answering.id)

    def all(self) -> list[ModelInfo]:
        """Built in, on offer and added: what each costs and is good for, and its state.

        A model is here (`installed`) or partly (`downloaded_bytes`), answers (`in_use`), or will
        once it covers every photo (`is_next`; it finds `covered` of `photos` now).
        """
        photos, _ = self._catalogue.counts()
        vectors = {use.id: use.vectors for use in self._catalogue.vectors.models()}
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
        """One model, without the number of photos it covers. Raises KnownError: no such model."""
        for info in registry.models(self._where.models):
            if info.id == model_id:
                return self._with_state(info)
        raise KnownError(
            "There is no model called “{model_id}”. See: photosearch models", model_id=model_id
        )

    def _with_state(self, info: ModelInfo) -> ModelInfo:
        return replace(
            info,
            in_use=info.id == self.answering.id,
            is_next=info.id == self.next_id,
            precision=self._encoders.precision(info),
        )

    def covered(self, model_id: str) -> int:
        """The number of reachable photos with a vector of the model."""
        return self._catalogue.vectors.covered(model_id)

    def uncovered(self, model_id: str) -> int:
        return self._catalogue.counts()[0] - self.covered(model_id)

    def multilingual(self) -> Active | None:
        """Another model that reads more than English and covers every photo, if any."""
        for info in registry.models(self._where.models):
            reads_more = info.installed and info.languages not in ("", ENGLISH)
            if reads_more and info.id != self.answering.id and not self.uncovered(info.id):
                if self._multilingual is None or self._multilingual.id != info.id:
                    self._multilingual = self._open(info.id)
                return self._multilingual
        return None

    def opened(self, model_id: str) -> Active:
        """An installed one, beside the one that answers. Raises KnownError."""
        return self._open(model_id)

    def size_on_disk(self, model_id: str) -> int:
        """Bytes of its files; 0 for the one that is built in."""
        return manifests.size_on_disk(self._where.models, model_id)

    @property
    def recommended(self) -> str:
        """The id of the model on offer that suits most people."""
        return RECOMMENDED

    @property
    def small(self) -> str:
        """The id of the one with the smallest download that reads texts."""
        return SMALL

    def architectures(self) -> tuple[str, ...]:
        """The names `add` knows; `timm/NAME` comes on top."""
        return architectures.names()

    def download(self, model_id: str, job: Job, on_progress: "OnDownload") -> ModelInfo:
        """Fetch a model from the model hub: one on offer, or ARCH/TAG, hf-hub:ID, timm/NAME.

        The only method that uses the network. `on_progress` is called from this thread, at most ten
        times a second. Raises Cancelled within a second of `Job.cancel`, and KnownError; both keep
        what has come, and the next call goes on from there. Nothing else changes: the model that
        answers goes on answering.
        """
        from photosearch.encoders.download import downloader  # slow to import, rarely needed

        if model_id == STARTER.id:
            raise KnownError("The starter is built in; there is nothing to download.")
        manifest = manifests.load(self._where.models, model_id)
        if manifest is None or not manifests.is_complete(self._where.models, manifest):
            downloader.download(self._where.models, model_id, job, on_progress, self._runtime)
        return self.info(model_id)

    def add(self, architecture: str, weights: Path) -> ModelInfo:
        """Add a file of weights, for an architecture of open_clip or timm/NAME; it isn't copied.

        Measures its fastest precision, too. Raises KnownError: it can't be read safely, or doesn't
        fit the architecture.
        """
        model_id = registry.add(self._where.models, architecture, weights, self._runtime)
        try:
            self._tune(self._open(model_id), Job())
        except (RuntimeError, TypeError):
            log.warning("%s could not be measured", model_id, exc_info=True)
        return self.info(model_id)

    def use(self, model_id: str, at_once: bool = False) -> bool:
        """Choose the model that answers queries.

        True: it answers from now on, because it covers every photo, or nothing is indexed yet, or
        `at_once` says so. False: it is the next one; indexing makes its vectors and then lets it
        answer, and until then the present one does. Choosing the present one calls that off.
        Raises KnownError if the model isn't here.
        """
        self.save_index()
        if not self.info(model_id).installed:
            registry.make_encoder(model_id, self._where.models)  # says why it isn't installed
            raise KnownError(
                "The weights of {model_id} are gone: add or download them again.", model_id=model_id
            )
        with self._choosing:
            self._only = None
            if at_once or not self.covered(self.answering.id) or not self.uncovered(model_id):
                self._switch(model_id)
                return True
            waiting = model_id if model_id != self.answering.id else ""
            self._settings.change(next_model=waiting)
            return not waiting

    def remove(self, model_id: str) -> None:
        """Delete a model's download, vectors and index.

        Raises KnownError for the one in use, and while something is indexing.
        """
        with only_writer(self._where):
            self._remove(model_id)

    def _remove(self, model_id: str) -> None:
        info = self.info(model_id)
        if info.in_use or model_id == self._settings.load().model:
            raise KnownError("This model is in use. Choose another one before you remove it.")
        if info.is_next:
            self._settings.change(next_model="")
        try:
            manifests.remove(self._where.models, model_id)
        except OSError as error:
            raise KnownError(
                "The files of {model_id} can't be deleted ({why}).", model_id=model_id, why=error
            ) from error
        self._catalogue.vectors.remove_model(model_id)
        delete_snapshot(snapshot_header(self._where.index_directory, model_id))

    def save_index(self) -> None:
        """Unless another process is indexing: it writes a snapshot of its own."""
        try:
            with only_writer(self._where):
                self.answering.index.save()
        except Busy:
            log.info("The index is not saved: another process is indexing")

    def release_unused(self, seconds: float = 600.0) -> None:
        """Free the memory of towers unused for so long; call it now and then."""
        self.answering.encoder.release_unused(seconds)
        self._runtime.end_unused(seconds)

    def to_index(self, job: Job) -> Iterator[tuple[Active, Tune]]:
        """The model that answers, then the next one if there is one.

        The caller indexes each, and calls its Tune before the first picture is encoded.
        """
        next_id = self.next_id
        if not next_id or self.info(self.answering.id).installed:
            yield self._to_index(self.answering, job)
        if next_id:
            yield self._to_index(self._open(next_id), job)

    def promote_if_complete(self, indexed: Active) -> str:
        """Let the model indexed last answer if it is the next one and covers every photo.

        Returns its id; "" if the same model goes on answering.
        """
        with self._choosing:
            if indexed.id != self.next_id or self.uncovered(indexed.id):
                return ""
            self._switch(indexed.id, replace(indexed, encoder=self._encoders.make(indexed.id)))
            return indexed.id

    def _to_index(self, active: Active, job: Job) -> tuple[Active, Tune]:
        """Drops vectors that an earlier version of Photosearch made in another way."""
        version = registry.vectors_version(active.id)
        if self._catalogue.vectors.keep_to_vectors_version(
            active.id, active.encoder.dimension, version
        ):
            log.info("The vectors of %s are made anew, in version %d", active.id, version)
            active.index.forget()
        return active, partial(self._tune, active, job)

    def _switch(self, model_id: str, opened: Active | None = None) -> None:
        active = opened or self._open(model_id)
        self._settings.change(model=model_id, next_model="")
        before, self.answering = self.answering, active
        before.encoder.release()

    def set_precision(self, wanted: str, device: str = AUTOMATIC) -> None:
        """Set how image towers run: one of settings.PRECISIONS on one of settings.DEVICES.

        AUTOMATIC leaves it to a measurement. Raises KnownError for other words.
        """
        try:
            self._settings.change(precision=wanted, device=device)
        except ValueError:
            raise KnownError(
                "There is no precision “{wanted}” on “{device}”: choose among {precisions} on "
                "{devices}.",
                wanted=wanted,
                device=device,
                precisions=", ".join(PRECISIONS),
                devices=", ".join(DEVICES),
            ) from None
        with self._choosing:
            self.answering = self._open(self.answering.id)

    def _tune(self, active: Active, job: Job) -> Encoder:
        """The fastest precision is used for answering, too."""
        encoder = self._encoders.tuned(active.encoder, job)
        with self._choosing:
            if self.answering is active and encoder is not active.encoder:
                self.answering = replace(active, encoder=encoder)
        return encoder

    def _open(self, model_id: str) -> Active:
        encoder = self._encoders.make(model_id)
        self._carry_over(encoder)
        index = LiveIndex(self._catalogue, self._where.index_directory, model_id, encoder.dimension)
        return Active(encoder, index)

    def _carry_over(self, encoder: Encoder) -> None:
        """Makes what an earlier version's vectors tell into this one's, so that it answers."""
        if not (known := registry.carry_over(encoder.model_id)):
            return
        before, dimension, convert = known
        version = registry.vectors_version(encoder.model_id)
        if before == version or dimension == encoder.dimension:
            return
        vectors = self._catalogue.vectors
        if vectors.carry_over(
            encoder.model_id, (before, dimension), (version, encoder.dimension), convert
        ):
            log.info("Vectors of version %d are carried over to version %d", before, version)
