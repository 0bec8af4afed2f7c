"""Query -> one vector per term -> their weighted sum -> hits."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.encoders.base import Encoder
from photosearch.errors import KnownError
from photosearch.images import UnreadablePicture, content_hash, open_picture, read_file
from photosearch.types import Hit, PhotoTerm, PictureTerm, Query, Term, TextTerm, Vector
from photosearch.vectors import VectorIndex

_NOTHING = 1e-6


@dataclass(frozen=True, slots=True)
class _Known:
    """The photo a term names, when the library holds it, and the path by which it was named."""

    photo_id: int
    path: Path | None = None


class Searcher:
    """Answers queries with one model. Safe to use from several threads."""

    def __init__(self, catalogue: Catalogue, encoder: Encoder, index: VectorIndex) -> None:
        self._catalogue = catalogue
        self._encoder = encoder
        self._index = index

    def search(self, query: Query) -> list[Hit]:
        """Best first. Raises KnownError for a query that can't be answered."""
        terms = [term for term in query.terms if term.weight]
        if not terms:
            raise KnownError("There is nothing to search for: type some words or give a picture.")
        answers = [self._answer(term) for term in terms]
        vector = _combine([vector for vector, _ in answers], [term.weight for term in terms])
        photo_ids, scores = self._index.search(vector, query.limit)
        found = dict(zip(photo_ids.tolist(), scores.tolist(), strict=True))
        sought = len(terms) == 1 and terms[0].weight > 0
        return self._hits(found, answers[0][1] if sought else None)[: query.limit]

    def vector(self, term: Term) -> Vector:
        """The unit vector of one term, shape (dimension,)."""
        return self._answer(term)[0]

    def _answer(self, term: Term) -> tuple[Vector, _Known | None]:
        match term:
            case TextTerm(text):
                return self._text(text), None
            case PictureTerm(source):
                return self._picture(source)
            case PhotoTerm(photo_id):
                return self._photo(photo_id)

    def _text(self, text: str) -> Vector:
        if not text.strip():
            raise KnownError("There is nothing to search for: type some words or give a picture.")
        vector: Vector = self._encoder.encode_texts([text.strip()])[0]
        return vector

    def _picture(self, source: Path | bytes) -> tuple[Vector, _Known | None]:
        """A picture that the library holds has its vector already; others are encoded."""
        path = source if isinstance(source, Path) else None
        try:
            data = read_file(source) if isinstance(source, Path) else source
            known = self._catalogue.vector_of(content_hash(data), self._encoder.model_id)
            if known:
                return known[1], _Known(known[0], path)
            picture, _ = open_picture(data, self._encoder.input_size)
        except UnreadablePicture as error:
            name = f"“{path.name}”" if path else "this picture"
            raise KnownError(f"Photosearch can't search with {name}. {error}") from error
        return self._encoder.encode_pictures([self._encoder.prepare(picture)])[0], None

    def _photo(self, photo_id: int) -> tuple[Vector, _Known]:
        wanted = np.array([photo_id], dtype=np.int64)
        for _, vectors in self._catalogue.vectors(self._encoder.model_id, wanted):
            return vectors[0], _Known(photo_id)
        raise KnownError("This photo isn't ready to be compared. Wait until it is indexed.")

    def _hits(self, scores: dict[int, float], known: _Known | None) -> list[Hit]:
        """Best first; the very photo that was asked with comes before its twins."""
        if known:
            scores = {known.photo_id: 1.0} | scores | {known.photo_id: 1.0}
        paths = self._catalogue.paths(list(scores))
        if known and known.photo_id in paths and known.path:
            paths[known.photo_id] = self._as_named(known, paths[known.photo_id])
        there = [(photo_id, score) for photo_id, score in scores.items() if photo_id in paths]
        return [
            Hit(photo_id, rank, min(1.0, score), *paths[photo_id])
            for rank, (photo_id, score) in enumerate(there, start=1)
        ]

    def _as_named(self, known: _Known, first: tuple[Path, bool]) -> tuple[Path, bool]:
        """Of several files that hold the photo, the one the person gave."""
        photo = self._catalogue.photo(known.photo_id)
        path = Path(os.path.abspath(known.path)) if known.path else None  # noqa: PTH100 - keeps links
        return (path, first[1]) if path and photo and path in photo.paths else first


def _combine(vectors: list[Vector], weights: list[float]) -> Vector:
    """The weighted sum, made unit length.

    Ranking by cosine similarity with it is ranking by the weighted sum of the terms' similarities.
    """
    total: Vector = sum(
        (weight * vector for weight, vector in zip(weights, vectors, strict=True)),
        start=np.zeros_like(vectors[0]),
    )
    length = float(np.linalg.norm(total))
    if length < _NOTHING:
        raise KnownError("These words and pictures cancel each other out. Take one of them away.")
    unit: Vector = (total / length).astype(np.float32)
    return unit
