"""Networks that don't come with the program: got, chosen, removed."""

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.errors import KnownError
from photosearch.extras import BUILT_IN, ExtraStore, Offer, offer_of, offers_for
from photosearch.faces import DLIB, SFACE, FaceWeights
from photosearch.jobs import Job
from photosearch.messages import Message
from photosearch.ocr import SCRIPTS, ScriptWeights
from photosearch.paths import LibraryPaths
from photosearch.settings import SettingsStore
from photosearch.types import Extra, ExtraKind, Likeness

if TYPE_CHECKING:
    from photosearch.encoders.download.bringing import OnDownload

log = logging.getLogger(__name__)


class Extras:
    """Thread-safe. Whatever happens to the files of an extra, those that come with the program go
    on working."""

    def __init__(self, where: LibraryPaths, settings: SettingsStore) -> None:
        self._store = ExtraStore(where.extras)
        self._settings = settings
        self._tried = set[str]()
        self._unusable: dict[str, str] = {}
        """Why those that are here can't be used."""

    def all(self, kind: ExtraKind | None = None) -> list[Extra]:
        """For one purpose or all: what each is good for and costs, and whether it is here. Among
        those for faces the ones that come with the program."""
        found = [self._with_state(offer) for offer in offers_for(kind)]
        if kind is ExtraKind.TEXT:
            return found
        return [replace(BUILT_IN, in_use=not any(extra.in_use for extra in found)), *found]

    def _with_state(self, offer: Offer) -> Extra:
        here = self._store.is_here(offer)
        reads = offer.extra.kind is ExtraKind.TEXT
        chosen = reads or self._settings.current.faces == offer.id
        missing = self._store.is_gone(offer) if reads else chosen and not here
        unusable = self._unusable.get(offer.id, "") if here else ""
        return replace(
            offer.extra,
            installed=here,
            in_use=chosen and here and not unusable,
            removable=here,
            downloaded_bytes=0 if here else self._store.downloaded_bytes(offer),
            warning=_GONE if missing else unusable,
        )

    def get(self, extra_id: str) -> Extra:
        """Raises KnownError if there is none of that id."""
        offer_of(extra_id)
        return next(extra for extra in self.all() if extra.id == extra_id)

    def download(self, extra_id: str, job: Job, on_progress: "OnDownload") -> Extra:
        """Fetch one, as `models.download` does. It is tried once it has come: raises KnownError,
        and deletes it, if it can't be run here."""
        offer = offer_of(extra_id)
        self._store.download(offer, job, on_progress)
        self._try_out(offer)
        return self.get(extra_id)

    def add(self, paths: Sequence[Path]) -> list[Extra]:
        """Take copies of files that the person has: those that one of them belongs to. Raises
        KnownError for a file that isn't one of those on offer, or can't be run here."""
        added = [offer_of(extra_id) for extra_id in self._store.add(paths)]
        for offer in added:
            if self._store.is_here(offer):
                self._try_out(offer)
        return [self.get(offer.id) for offer in added]

    def _try_out(self, offer: Offer) -> None:
        """Keep it if it works."""
        self._tried.discard(offer.id)
        try:
            self._contents(offer)
        except KnownError:
            self._store.remove(offer)
            raise

    def _contents(self, offer: Offer) -> list[bytes]:
        """Of its files, with which it was tried in this process. Raises KnownError."""
        contents = self._store.read(offer)
        if offer.id not in self._tried:
            if offer.extra.kind is ExtraKind.TEXT:
                _try_to_read(ScriptWeights(SCRIPTS[offer.script], *contents))
            else:
                _try_to_find_faces(FaceWeights(*contents))
            self._tried.add(offer.id)
        self._unusable.pop(offer.id, None)
        return contents

    def _usable(self, offer: Offer) -> list[bytes] | None:
        """The same, or None: it is noted why."""
        try:
            return self._contents(offer)
        except KnownError as error:
            log.warning("%s isn't used: %s", offer.id, error)
            self._unusable[offer.id] = str(error)
            return None

    def use(self, extra_id: str) -> None:
        """Look for faces with these from the next run of indexing on, in every photo again; what
        was said of faces stays. Raises KnownError if they aren't here."""
        if extra_id != BUILT_IN.id:
            extra = self.get(extra_id)
            if extra.kind is not ExtraKind.FACES:
                raise KnownError("This one reads text; it is used as soon as it is here.")
            if not extra.installed:
                raise KnownError("{name} isn't here yet: download it first.", name=extra_id)
        self._settings.change(faces=extra_id)

    def remove(self, extra_id: str) -> None:
        """Delete its files; if it is in use, those that come with the program are from now on.
        Raises KnownError."""
        offer = offer_of(extra_id)
        if self._settings.load().faces == extra_id:
            self._settings.change(faces=BUILT_IN.id)
        self._store.remove(offer)

    def script_bits(self) -> int:
        """The further scripts that can be read, a bit each."""
        scripts = offers_for(ExtraKind.TEXT)
        return sum(one.bit for one in scripts if self._with_state(one).in_use)

    def script_names(self) -> list[str]:
        """What can be read besides Latin letters, Chinese and Japanese."""
        return [one.name for one in self.all(ExtraKind.TEXT) if one.in_use]

    def scripts(self) -> dict[int, ScriptWeights]:
        """What reads them, by their bits; what turns out to be unusable is left out."""
        here = [one for one in offers_for(ExtraKind.TEXT) if self._store.is_here(one)]
        usable = [(one, contents) for one in here if (contents := self._usable(one))]
        return {one.bit: ScriptWeights(SCRIPTS[one.script], *known) for one, known in usable}

    def likeness(self) -> Likeness:
        """What vectors of faces mean by now."""
        faces = offers_for(ExtraKind.FACES)
        return SFACE if any(self._with_state(one).in_use for one in faces) else DLIB

    def face_weights(self) -> FaceWeights | None:
        """Of what looks for faces; None stands for those that come with the program, also if the
        chosen ones turn out to be unusable."""
        for offer in offers_for(ExtraKind.FACES):
            if self._settings.current.faces == offer.id and self._store.is_here(offer):
                contents = self._usable(offer)
                return FaceWeights(*contents) if contents else None
        return None


def _try_to_read(weights: ScriptWeights) -> None:
    from photosearch.ocr import ScriptRecogniser  # OpenCV takes a while to import

    ScriptRecogniser(weights)


def _try_to_find_faces(weights: FaceWeights) -> None:
    from PIL import Image

    from photosearch.faces import FaceFinder

    FaceFinder(weights).try_out(Image.new("RGB", (160, 160)))


_GONE = Message(
    "Its files were damaged or are gone: download it again. Until then what comes with Photosearch "
    "does the work."
)
