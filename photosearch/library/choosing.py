"""Models and preferences."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.encoders.files import architectures
from photosearch.encoders.files.offers import RECOMMENDED
from photosearch.jobs import Job
from photosearch.library.shared import Shared
from photosearch.settings import AUTOMATIC, Settings
from photosearch.types import ModelInfo

if TYPE_CHECKING:
    from photosearch.encoders.download.downloader import OnDownload


class Choosing(Shared):
    """The part of Library that the person tunes."""

    @property
    def model(self) -> ModelInfo:
        """The model that answers."""
        return self._models.info(self._models.answering.id)

    def models(self) -> list[ModelInfo]:
        """Built in, on offer and added: what each costs and is good for, and its state.

        A model is here (`installed`) or partly (`downloaded_bytes`), answers (`in_use`), or will
        once it covers every photo (`is_next`; it finds `covered` of `photos` now).
        """
        return self._models.infos()

    @property
    def recommended_model(self) -> str:
        """The id of the model on offer that suits most people."""
        return RECOMMENDED

    def architectures(self) -> tuple[str, ...]:
        """The names `add_model` knows; `timm/NAME` comes on top."""
        return architectures.names()

    def download_model(self, model_id: str, job: Job, on_progress: "OnDownload") -> ModelInfo:
        """Fetch a model from the model hub: one on offer, or ARCH/TAG, hf-hub:ID, timm/NAME.

        The only method that uses the network. `on_progress` is called from this thread, at most ten
        times a second. Raises Cancelled within a second of `Job.cancel`, and KnownError; both keep
        what has come, and the next call goes on from there. Nothing else changes: the model that
        answers goes on answering.
        """
        self._models.download(model_id, job, on_progress)
        return self._models.info(model_id)

    def use_model(self, model_id: str, at_once: bool = False) -> bool:
        """Choose the model that answers queries.

        True: it answers from now on, because it covers every photo, or nothing is indexed yet, or
        `at_once` says so. False: it is the next one; `index` makes its vectors and then lets it
        answer, and until then the present one does. Choosing the present one calls that off.
        Raises KnownError if the model isn't here.
        """
        self._save_index()
        return self._models.use(model_id, at_once)

    def add_model(self, architecture: str, weights: Path) -> ModelInfo:
        """Take up a file of weights, for an architecture of open_clip or timm/NAME. It stays where
        it is. Raises KnownError if it can't be read safely or doesn't fit the architecture.
        """
        return self._models.add(architecture, weights)

    def remove_model(self, model_id: str) -> None:
        """Delete a model's download, its vectors and its index, and give the disk space back.

        Raises KnownError for the one in use, and while something is indexing.
        """
        with self._only_writer():
            self._models.remove(model_id)

    def set_precision(self, precision: str, device: str = AUTOMATIC) -> None:
        """How picture towers run: one of settings.PRECISIONS on one of settings.DEVICES; "auto"
        leaves it to a measurement. Raises KnownError for other words."""
        self._models.set_precision(precision, device)

    @property
    def settings(self) -> Settings:
        """Every preference, as it is on the disk."""
        return self._models.settings

    def set_pace(self, pace: str, on_battery: str) -> None:
        """How hard indexing works, from now on: one of settings.PACES, and while the computer runs
        on its battery one of settings.BATTERY_PACES. Raises KnownError for other words."""
        self._models.set_pace(pace, on_battery)
        self._settings = self._models.settings

    def set_excludes(
        self, patterns: Sequence[str], hidden: bool, videos: bool = True, links: bool = False
    ) -> None:
        """What the next `index` leaves out of the folders (see scan.Excludes), and whether it looks
        into what is hidden, for videos, and into what links lead to. What it leaves out goes, what
        it finds comes."""
        self._models.set_excludes(tuple(patterns), hidden, videos, links)
        self._settings = self._models.settings
