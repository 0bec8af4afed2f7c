"""Why a photo is among the hits of a query, in words."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.gazetteer import country_name
from photosearch.library.photos import Details, Photos
from photosearch.library.search import Search
from photosearch.search import Searcher, telling
from photosearch.types import (
    By,
    Explanation,
    Photo,
    PhotoTerm,
    Query,
    Reason,
    Term,
    TextTerm,
    Why,
)

_EXAMPLES = 20
"""Liked and disliked photos that are told one by one."""


class Reasons:
    """Takes a query apart and asks each part about one photo."""

    def __init__(self, catalogue: Catalogue, photos: Photos, search: Search) -> None:
        self._catalogue, self._photos, self._search = catalogue, photos, search

    def of(self, query: Query, photo_id: int) -> Explanation:
        """What each part of the query says about a photo, which should be a hit.

        A text is encoded if it wasn't before. Raises KnownError if the photo is gone, or a picture
        of the query can't be read.
        """
        searcher = self._search.answering(query)
        known = self._photos.details(photo_id)
        return Explanation(
            tuple(self._reason(searcher, term, known) for term in query.terms if term.weight),
            tuple(self._examples(searcher, query.liked, 1.0, known)),
            tuple(self._examples(searcher, query.disliked, -1.0, known)),
            query.filters,
        )

    def _examples(
        self, searcher: Searcher, photo_ids: Sequence[int], weight: float, known: Details
    ) -> Iterator[Reason]:
        for photo_id in photo_ids[:_EXAMPLES]:
            yield self._reason(searcher, PhotoTerm(photo_id, weight), known)

    def _reason(self, searcher: Searcher, term: Term, known: Details) -> Reason:
        return Reason(term, self._match(searcher, term, known.photo.id), self._written(term, known))

    def _match(self, searcher: Searcher, term: Term, photo_id: int) -> float | None:
        if isinstance(term, TextTerm) and (
            term.by == By.WORDS or not searcher.encoder.understands_text
        ):
            return None
        try:
            return searcher.match(Query((replace(term, weight=1.0),)), photo_id)
        except KnownError:  # an example that is gone, or isn't indexed yet
            if isinstance(term, PhotoTerm):
                return None
            raise

    def _written(self, term: Term, known: Details) -> tuple[tuple[Why, str], ...]:
        if not isinstance(term, TextTerm) or term.by == By.LOOKS:
            return ()
        moment = self._catalogue.listing.moments([known.photo.id])
        owner = moment.get(known.photo.id, (known.photo.id, 0.0))[0]
        text = telling(term.text)
        found = self._catalogue.words.why([owner], text).get(owner, ())
        return tuple((why, self._standing(why, known, text)) for why in found)

    def _standing(self, why: Why, known: Details, text: str) -> str:
        """All that stands there."""
        photo, words = known.photo, known.photo.facts.words
        told: Mapping[Why, Callable[[], str]] = {
            Why.NAME: lambda: photo.paths[0].name,
            Why.FOLDER: lambda: str(photo.paths[0].parent),
            Why.CAPTION: lambda: " · ".join(filter(None, (words.title, words.caption))),
            Why.KEYWORD: lambda: ", ".join(words.keywords),
            Why.PERSON: lambda: ", ".join(dict.fromkeys((*words.people, *self._people(photo.id)))),
            Why.PLACE: lambda: _place(photo),
            Why.CAMERA: lambda: photo.facts.camera or words.lens,
            Why.TEXT: lambda: _line_with(known.text.splitlines(), text.split()),
        }
        return told[why]()

    def _people(self, photo_id: int) -> list[str]:
        present = self._catalogue.now([photo_id])[0]
        return [face.name for face in self._catalogue.faces.of_photo(present) if face.name]


def _place(photo: Photo) -> str:
    if photo.place is None:
        return photo.facts.words.place
    country = country_name(photo.place.country)
    return ", ".join(dict.fromkeys(filter(None, (photo.place.town, photo.place.region, country))))


def _line_with(lines: Sequence[str], words: Iterable[str]) -> str:
    """The first of the lines that has one of the words."""
    folded = [word.casefold() for word in words]
    return next((line for line in lines if any(word in line.casefold() for word in folded)), "")
