"""The facade: everything a front-end can ask of a library."""

from pathlib import Path
from types import TracebackType
from typing import Self

from PIL import Image

from photosearch.jobs import Job, OnProgress
from photosearch.types import (
    Folder, Hit, IndexReport, ModelInfo, Photo, Query, Status, Vectors,
)


class Library:
    """One library on disk. Every method may be called from any thread.

    Methods that may take long (`index`, `search`, `vectors_of_*`, `picture`) block; call them off the GUI
    thread. Every method raises KnownError with a sentence for the person where they can act.
    """

    @classmethod
    def open(cls, directory: Path | None = None, model: str | None = None) -> "Library":
        """Open or make the library in `directory` (default: the user data directory). Fast: no weights.

        Raises KnownError if the directory can't be written or was made by a newer version.
        """
        raise NotImplementedError

    @property
    def directory(self) -> Path: raise NotImplementedError
    def close(self) -> None:
        """Save what is in memory. Jobs must have ended."""
        raise NotImplementedError

    # folders
    def folders(self) -> list[Folder]: raise NotImplementedError
    def add_folder(self, path: Path) -> Folder:
        """Remember a folder; `index` reads it. A folder inside a known one returns the known one."""
        raise NotImplementedError
    def remove_folder(self, folder_id: int) -> None:
        """Forget a folder and what was known of its files. Nothing on disk outside the library changes."""
        raise NotImplementedError

    # indexing
    def index(self, job: Job, on_progress: OnProgress = lambda progress: None) -> IndexReport:
        """Bring every folder up to date. Blocks; raises Cancelled. One run at a time, across processes:
        raises KnownError if another process is indexing. on_progress is called from this thread,
        at most ten times a second."""
        raise NotImplementedError

    # asking
    def search(self, query: Query) -> list[Hit]:
        """Best hits first. Loads the tower it needs (seconds, the first time). KnownError: empty query,
        not a picture, photo gone."""
        raise NotImplementedError
    def browse(self, limit: int | None = None) -> list[Hit]:
        """Every photo, newest first, score None."""
        raise NotImplementedError
    def photo(self, photo_id: int) -> Photo:
        """KnownError if it is gone."""
        raise NotImplementedError
    def thumbnail(self, photo_id: int) -> Image.Image | None:
        """The cached thumbnail, upright RGB, long side <= 384 px, made anew if it was lost.
        None if the photo can't be read now."""
        raise NotImplementedError
    def picture(self, photo_id: int, max_side: int | None = None) -> Image.Image:
        """Upright RGB, at full size or with a long side of about max_side. KnownError if it can't be read."""
        raise NotImplementedError
    def load_text(self) -> None:
        """Load what a text query needs, so that the first answers at once. Blocks for seconds."""
        raise NotImplementedError
    def text_loaded(self) -> bool: raise NotImplementedError
    def vectors_of_texts(self, texts: list[str]) -> Vectors: raise NotImplementedError
    def vectors_of_pictures(self, paths: list[Path]) -> Vectors: raise NotImplementedError

    # models
    @property
    def model(self) -> ModelInfo: raise NotImplementedError
    def models(self) -> list[ModelInfo]: raise NotImplementedError
    def use_model(self, model_id: str) -> None: raise NotImplementedError
    def add_model(self, architecture: str, weights: Path) -> ModelInfo: raise NotImplementedError
    def remove_model(self, model_id: str) -> None: raise NotImplementedError

    def status(self) -> Status: raise NotImplementedError

    def __enter__(self) -> Self: return self
    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()
