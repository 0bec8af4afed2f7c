"""Builds one query from the typed text and the chips."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any, TypeVar

from photosearch import query_text
from photosearch.errors import KnownError
from photosearch.types import Filters, Query, Term, TextTerm

T = TypeVar("T")


def read(text: str) -> Query:
    """What is typed, in the text form; while that makes no sense (yet), its words as they are."""
    text = " ".join(text.split())
    try:
        return query_text.parse(text)
    except KnownError:
        words = " ".join(text.replace('"', " ").split())
        return Query((TextTerm(words),)) if words else Query()


def is_plain(query: Query) -> bool:
    """Nothing, or one text as it is typed: that needs no chip."""
    if query != Query(query.terms):
        return False
    texts = [t for t in query.terms if isinstance(t, TextTerm) and t.weight == 1]
    return len(texts) == len(query.terms) <= 1


def joined(typed: Query, terms: Sequence[Term], settings: Query) -> Query:
    """Typed terms first; what is typed of filters comes on top of those that are set."""
    return replace(with_settings(settings, typed), terms=(*typed.terms, *terms))


def with_settings(settings: Query, typed: Query) -> Query:
    """`settings` and those of `typed`, without any terms."""
    return Query(
        filters=_with_filters(settings.filters, typed.filters),
        liked=_both(settings.liked, typed.liked),
        disliked=_both(settings.disliked, typed.disliked),
        least=typed.least or settings.least,
        sort=typed.sort or settings.sort,
        stacked=typed.stacked or settings.stacked,
        seed=settings.seed,
    )


def taken_out(whole: Query, rest: Query) -> Query:
    """The filters and settings of `whole` that `rest` hasn't."""
    names = [field.name for field in fields(Query) if field.name not in ("terms", "limit")]
    changes = {name: _gone(getattr(whole, name), getattr(rest, name)) for name in names}
    within = {
        field.name: _gone(getattr(whole.filters, field.name), getattr(rest.filters, field.name))
        for field in fields(Filters)
    }
    usual = Query()
    kept: dict[str, Any] = {
        name: getattr(usual, name) if value is None else value for name, value in changes.items()
    }
    return replace(usual, **kept | {"filters": replace(Filters(), **within)})


def _gone(whole: object, rest: object) -> Any:
    """None: nothing."""
    if isinstance(whole, tuple):
        return tuple(each for each in whole if each not in rest)  # type: ignore[operator]
    return None if whole == rest else whole


def _with_filters(present: Filters, further: Filters) -> Filters:
    changes: dict[str, object] = {}
    for field in fields(Filters):
        old, new = getattr(present, field.name), getattr(further, field.name)
        if isinstance(old, tuple):
            changes[field.name] = _both(old, new)
        elif new is not None:
            changes[field.name] = new
    return replace(present, **changes)  # type: ignore[arg-type]


def _both(first: tuple[T, ...], second: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *second)))
