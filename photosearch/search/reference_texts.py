"""Vectors of unrelated texts, with which a query's scores are compared."""

import logging
import threading
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photosearch.atomic import written
from photosearch.encoders.encoder import Encoder
from photosearch.types import Vectors

log = logging.getLogger(__name__)

REFERENCE_TEXTS = (
    *("a dog", "a bird", "an insect", "a flower", "a tree", "a mountain", "a beach", "a river"),
    *("snow", "the night sky", "a street", "a car", "a train", "an airplane", "a house"),
    *("a kitchen", "food", "a book", "a computer", "shoes", "a baby", "a crowd of people"),
    *("a football match", "a painting"),
)
"""Common subjects. Most libraries have photos of a few of them, and none of most."""


class ReferenceTexts:
    """Encoded once for each model, which takes up to a second, and kept in a file."""

    def __init__(
        self,
        encoder: Encoder,
        file: Path | None = None,
        texts: Sequence[str] = REFERENCE_TEXTS,
    ) -> None:
        """A `file` that is missing, damaged or of other texts is replaced."""
        self._encoder = encoder
        self._file = file
        self._texts = tuple(texts)
        self._lock = threading.Lock()
        self._vectors: Vectors | None = None

    def vectors(self) -> Vectors:
        """Unit vectors, shape (len(texts), dimension); the model must understand text."""
        with self._lock:
            if self._vectors is None:
                self._vectors = self._kept()
            if self._vectors is None:
                self._vectors = self._encoder.encode_texts(self._texts)
                self._keep(self._vectors)
            return self._vectors

    def _kept(self) -> Vectors | None:
        """Those in the file, if they are of these texts, and the model still says the same."""
        if self._file is None:
            return None
        try:
            with np.load(self._file, allow_pickle=False) as stored:
                texts: list[str] = stored["texts"].tolist()
                vectors: Vectors = stored["vectors"]
        except (OSError, ValueError, EOFError, KeyError, TypeError, zipfile.BadZipFile):
            return None
        if texts != list(self._texts) or vectors.shape != (len(texts), self._encoder.dimension):
            return None
        now = self._encoder.encode_texts(self._texts[:1])[0]
        return vectors if np.allclose(vectors[0], now, atol=1e-3) else None

    def _keep(self, vectors: Vectors) -> None:
        if self._file is None:
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with written(self._file) as temporary, temporary.open("wb") as file:
                np.savez(file, texts=np.array(self._texts), vectors=vectors)
        except OSError:
            log.info("%s can't be written", self._file, exc_info=True)
