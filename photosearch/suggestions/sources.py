"""The sorts of things that are recognised; each reads the library once, then answers phrases."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from photosearch.catalogue import Catalogue, fitting_names
from photosearch.gazetteer import folded
from photosearch.query_text.dates import ends
from photosearch.suggestions import kind_words
from photosearch.suggestions.dates import DayCounts
from photosearch.suggestions.name_index import Match, Named, NameIndex
from photosearch.suggestions.phrases import Phrase
from photosearch.suggestions.place_names import PlaceNames
from photosearch.types import Filters, SuggestionKind

_Kind = SuggestionKind


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase, and how it is asked for."""

    phrase: Phrase
    language: str
    """One of the window's."""
    now: datetime
    most: int

    def among(self, index: NameIndex[str]) -> list[Match[str]]:
        phrase = self.phrase
        return index.find(phrase.text, self.most, begun=phrase.begun, named=bool(phrase.key))


class Found(NamedTuple):
    label: str
    filters: Filters
    photos: int
    exact: bool


Finder = Callable[[Asked], Iterable[Found]]


@dataclass(frozen=True, slots=True)
class Source:
    """One sort of thing."""

    kind: SuggestionKind
    keys: tuple[str, ...]
    """Behind which colons it is meant."""
    read: Callable[[Catalogue], Finder]


def _named(names: Iterable[tuple[str, int]]) -> NameIndex[str]:
    return NameIndex(Named(name, photos, frozenset({folded(name)})) for name, photos in names)


def _by_name(
    index: NameIndex[str], filters: Callable[[str], Filters], label: Callable[[str, str], str]
) -> Finder:
    """`label`: of a name in a language."""

    def find(asked: Asked) -> Iterator[Found]:
        for match in asked.among(index):
            name = match.named.what
            shown = label(name, asked.language)
            yield Found(shown, filters(name), match.named.photos, match.exact)

    return find


def _as_it_is(name: str, _language: str) -> str:
    return name


def _dates(catalogue: Catalogue) -> Finder:
    days = DayCounts(catalogue.listing.days())

    def find(asked: Asked) -> Iterator[Found]:
        phrase = asked.phrase
        for text, period, photos, exact in days.find(phrase.text, asked.now, phrase.begun):
            if phrase.key in ("after", "before"):
                yield from _one_sided(days, text, period[0], phrase.key)
            else:
                after, before = ends(period)
                yield Found(text, Filters(after=after, before=before), photos, exact)

    return find


def _one_sided(days: DayCounts, text: str, begin: datetime, key: str) -> Iterator[Found]:
    if key == "after" and (photos := days.between(begin, datetime.max)):
        yield Found(text, Filters(after=begin), photos, exact=True)
    if key == "before" and (photos := days.between(datetime.min, begin)):
        yield Found(text, Filters(before=begin), photos, exact=True)


def _cameras(catalogue: Catalogue) -> Finder:
    """Each camera, and each maker of several, with what the filter finds."""
    known = catalogue.listing.cameras()
    makers: dict[str, str] = {}
    models: dict[str, int] = {}
    for name, _ in known:
        maker = name.split()[0] if name.split() else ""
        makers.setdefault(maker.casefold(), maker)
        models[maker.casefold()] = models.get(maker.casefold(), 0) + 1
    wanted = [makers[plain] for plain, count in models.items() if plain and count > 1]
    names = dict.fromkeys([*wanted, *(name for name, _ in known)])
    index = _named((name, _found(name, known)) for name in names)
    return _by_name(index, lambda name: Filters(cameras=(name,)), _as_it_is)


def _lenses(catalogue: Catalogue) -> Finder:
    index = _named(each for each in catalogue.facets.counts("lenses") if each[0])
    named = _by_name(index, lambda name: Filters(lenses=(name,)), _as_it_is)

    def find(asked: Asked) -> Iterable[Found]:
        """The numbers in their names alone mean anything but lenses."""
        is_word = any(sign.isalpha() for sign in asked.phrase.text)
        return named(asked) if asked.phrase.key or is_word else ()

    return find


def _found(name: str, known: Sequence[tuple[str, int]]) -> int:
    photos = dict(known)
    return sum(photos[each] for each in set(fitting_names(list(photos), [name])))


def _kinds(catalogue: Catalogue) -> Finder:
    favourite = Filters(favourite=True)
    known = [*catalogue.listing.kinds()]
    known.append((kind_words.FAVOURITES, catalogue.listing.count(favourite)))
    index = NameIndex(
        Named(kind, photos, frozenset(map(folded, kind_words.names(kind))))
        for kind, photos in known
    )

    def filters(kind: str) -> Filters:
        return favourite if kind == kind_words.FAVOURITES else Filters(kinds=(kind,))

    return _by_name(index, filters, kind_words.label)


def _folders(catalogue: Catalogue) -> Finder:
    index = _named(catalogue.listing.folder_names())
    return _by_name(index, lambda name: Filters(folders=(Path(name),)), _as_it_is)


def _keywords(catalogue: Catalogue) -> Finder:
    index = _named(catalogue.listing.keywords())
    return _by_name(index, lambda name: Filters(keywords=(name,)), _as_it_is)


def _people(catalogue: Catalogue) -> Finder:
    index = _named(catalogue.people.names())
    return _by_name(index, lambda name: Filters(people=(name,)), _as_it_is)


def _albums(catalogue: Catalogue) -> Finder:
    index = _named(catalogue.albums.names())
    return _by_name(index, lambda name: Filters(albums=(name,)), _as_it_is)


def _places(catalogue: Catalogue) -> Finder:
    towns = PlaceNames({place.id: photos for place, photos in catalogue.listing.towns()})

    def find(asked: Asked) -> Iterator[Found]:
        phrase = asked.phrase
        found = towns.index.find(
            phrase.text, asked.most, begun=phrase.begun, named=bool(phrase.key)
        )
        for match in found:
            label = towns.label(match.named.what, asked.language)
            yield Found(label, Filters(places=(label,)), towns.photos(label), match.exact)

    return find


SOURCES = (
    Source(_Kind.DATE, ("date", "after", "before"), _dates),
    Source(_Kind.PERSON, ("person",), _people),
    Source(_Kind.PLACE, ("place",), _places),
    Source(_Kind.CAMERA, ("camera",), _cameras),
    Source(_Kind.LENS, ("lens",), _lenses),
    Source(_Kind.KIND, ("kind",), _kinds),
    Source(_Kind.KEYWORD, ("keyword",), _keywords),
    Source(_Kind.ALBUM, ("album",), _albums),
    Source(_Kind.FOLDER, ("folder",), _folders),
)
"""In the order in which they are offered."""
ALL_KEYS = [key for source in SOURCES for key in source.keys]
