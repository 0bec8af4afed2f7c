"""Typed words to suggestions, by what is known of the library."""

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import islice

from photosearch.catalogue import Catalogue
from photosearch.suggestions.phrases import Phrase, keyed, phrases
from photosearch.suggestions.sources import ALL_KEYS, SOURCES, Asked, Finder, Found, Source
from photosearch.types import Filters, Suggestion

_MOST, _MOST_EACH = 8, 3
_WARMS_UP = "last summe"
"""Makes what is made once, so that the first key isn't slow."""
_REST = 20
"""While the library keeps changing, it is read again after so many times as long as that took."""
_Known = Sequence[tuple[Source, Finder]]
_Stamp = tuple[int, int | None]


class Suggester:
    """Every method may run in any thread."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: _Known = ()
        self._photos = 0
        self._stamp: _Stamp | None = None
        self._rest_until = 0.0
        self._reading = threading.Lock()
        self._ending = False
        self._erasures = 0

    def end_soon(self) -> None:
        """Cut a refresh short."""
        self._ending = True

    def refresh(self) -> bool:
        """Read the library's names and counts again if it has changed: up to seconds for a million
        files. Whether anything was read. While it keeps changing, only now and then."""
        with self._reading:
            self._forget_the_erased()
            stamp = self._stamp_of_now()
            if stamp == self._stamp or (self._known and time.monotonic() < self._rest_until):
                return False
            begin, erasures = time.monotonic(), self._catalogue.people.erasures
            self._photos, _ = self._catalogue.counts()
            self._read()
            self._stamp = stamp
            if erasures != self._catalogue.people.erasures:  # while they were read
                self._known, self._stamp = (), None
            self.of(_WARMS_UP, len(_WARMS_UP))
            now = time.monotonic()
            self._rest_until = now + _REST * (now - begin)
            return True

    def _read(self) -> None:
        """At first each source answers as soon as it is read."""
        known = list[tuple[Source, Finder]]()
        for source in SOURCES:
            if self._ending:
                return
            known.append((source, source.read(self._catalogue)))
            if len(self._known) < len(known):
                self._known = tuple(known)
        self._known = tuple(known)

    def _forget_the_erased(self) -> None:
        if self._erasures != self._catalogue.people.erasures:
            self._erasures = self._catalogue.people.erasures
            self._known, self._stamp = (), None

    def _stamp_of_now(self) -> _Stamp:
        changes = self._catalogue.changes()
        if changes is None and self._stamp:  # we are writing
            changes = self._stamp[1]
        return self._catalogue.written, changes

    def of(
        self, text: str, cursor: int, language: str = "en", now: datetime | None = None
    ) -> list[Suggestion]:
        """What the words at the cursor may mean, by what the last `refresh` read; the likeliest
        first. `cursor` counts characters; places and kinds are named in `language`."""
        self._forget_the_erased()
        asked = Asked(Phrase("", 0, 0), language, now or datetime.now(), _MOST)
        found = [
            (place, suggestion, exact)
            for place, (source, finder) in enumerate(self._known)
            for suggestion, exact in self._found(source, finder, text, cursor, asked)
        ]
        found.sort(key=lambda one: (not one[2], one[1].begin - one[1].end, one[0]))
        return [suggestion for _, suggestion, _ in found[:_MOST]]

    def _found(
        self, source: Source, finder: Finder, text: str, cursor: int, asked: Asked
    ) -> Iterator[tuple[Suggestion, bool]]:
        """By the longest phrase that means anything."""
        for phrase in _phrases(source, text, cursor):
            most = _MOST if phrase.key else _MOST_EACH
            if found := list(islice(finder(replace(asked, phrase=phrase, most=most)), most)):
                yield from (self._suggested(source, phrase, one) for one in found)
                return

    def _suggested(self, source: Source, phrase: Phrase, found: Found) -> tuple[Suggestion, bool]:
        label, filters, photos, exact = found
        if phrase.minus:
            filters, photos = Filters(excluded=(filters,)), self._photos - photos
        begin, end = phrase.begin, phrase.end
        return Suggestion(source.kind, label, filters, photos, begin, end), exact


def _phrases(source: Source, text: str, cursor: int) -> Sequence[Phrase]:
    begun = keyed(text, cursor, ALL_KEYS)
    if begun is None:
        return phrases(text, cursor)
    return [begun] if begun.key in source.keys else []
