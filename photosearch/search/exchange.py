"""Saved searches as a file: one JSON object a line, as `photosearch searches --json` prints them.

A photo's id means nothing to another library, so photos are named by their paths.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace

from photosearch.catalogue import Catalogue, check_text
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.parsing import read_json
from photosearch.query_text import format_query, parse_kept
from photosearch.search.combine import DISLIKED, LIKED
from photosearch.types import PhotoTerm, PictureTerm, SavedSearch, Term

_NO_SEARCHES = Message("This file holds no saved searches: there should be one JSON object a line.")


def to_text(catalogue: Catalogue) -> str:
    """Every saved search, in the person's order."""
    searches = [replace(s, text=_portable(s.text, catalogue)) for s in catalogue.searches.saved()]
    return "".join(json.dumps(asdict(search), ensure_ascii=False) + "\n" for search in searches)


def take_in(text: str, catalogue: Catalogue) -> int:
    """Keep the searches of such a text behind those there are; how many are new.

    A name that is taken by another search gets a number. Raises KnownError if any line can't be
    read; then none is kept.
    """
    kept = {search.name: search.text for search in catalogue.searches.saved()}
    new = 0
    for search in [_read(line) for line in text.splitlines() if line.strip()]:
        name, number = search.name, 2
        while kept.get(name, search.text) != search.text:
            name, number = f"{search.name} ({number})", number + 1
        if name not in kept:
            catalogue.searches.save(SavedSearch(name, search.text))
            kept[name], new = search.text, new + 1
    return new


def _read(line: str) -> SavedSearch:
    try:
        facts = read_json(line)
        name, text = facts["name"], facts["text"]
    except (ValueError, TypeError, KeyError) as error:
        raise KnownError(_NO_SEARCHES) from error
    if not (isinstance(name, str) and isinstance(text, str) and name.strip()):
        raise KnownError(_NO_SEARCHES)
    parse_kept(text)  # only what can be read is kept
    check_text(name + text)
    return SavedSearch(name.strip(), text)


def _portable(text: str, catalogue: Catalogue) -> str:
    try:
        query = parse_kept(text)
    except KnownError:
        return text  # kept by another version
    terms = [by_path for term in query.terms for by_path in _by_path(term, catalogue)]
    terms += _examples(query.liked, LIKED, catalogue)
    terms += _examples(query.disliked, -DISLIKED, catalogue)
    portable = replace(query, terms=tuple(terms), liked=(), disliked=())
    return text if portable == query else format_query(portable)


def _examples(photo_ids: Sequence[int], weight: float, catalogue: Catalogue) -> list[Term]:
    """As terms they weigh together what they weigh as examples."""
    terms = [PhotoTerm(photo_id, weight / len(photo_ids)) for photo_id in photo_ids]
    return [by_path for term in terms for by_path in _by_path(term, catalogue)]


def _by_path(term: Term, catalogue: Catalogue) -> Iterator[Term]:
    """Nothing for a photo that is gone."""
    if not isinstance(term, PhotoTerm):
        yield term
        return
    photo = catalogue.photo(term.photo_id)
    if photo:
        yield PictureTerm(photo.paths[0], term.weight, term.region)
