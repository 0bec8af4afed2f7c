"""Why a photo is among the hits, term by term, in words."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from photosearch.gui.text import reason_text
from photosearch.types import Explanation, HeatMap, Reason, Shown, Term, TextTerm, Why

NameOf = Callable[[Term], str]
_LONGEST = 120
"""Letters of what stands somewhere."""


def lines(told: Explanation, name_of: NameOf, filters: Sequence[str]) -> list[str]:
    """A line for each part of the query."""
    said = [_of_term(reason, name_of) for reason in told.terms]
    said += [_example(reason, name_of) for reason in (*told.liked, *told.disliked)]
    if filters:
        said.append(_tr("Passes: {0}").format(", ".join(filters)))
    return said


def named(term: Term, name_of: NameOf) -> str:
    """A text in quotation marks, a picture by its name."""
    name = name_of(term) or _tr("a picture")
    return _tr("“{0}”").format(name) if isinstance(term, TextTerm) else name


def where(drawn: HeatMap | None, term: Term | None, name_of: NameOf) -> str:
    """What a map shows; `term`: of which term it is, None for the whole search."""
    if drawn is None:
        return _tr("This is found by what is written about it, not by its looks.")
    if term is None:
        return _of_search(drawn.shown)
    words = _of_picture if not isinstance(term, TextTerm) else _of_text
    if term.weight < 0:
        words = _against
    return words(drawn.shown).format(named(term, name_of))


def _of_search(shown: Shown) -> str:
    return {
        Shown.PLACE: _tr("Where the search fits best"),
        Shown.WHOLE: _tr("The picture fits as a whole; no part fits better."),
        Shown.NOWHERE: _tr("No part of the picture fits clearly."),
    }[shown]


def _of_text(shown: Shown) -> str:
    return {
        Shown.PLACE: _tr("Where {0} fits best"),
        Shown.WHOLE: _tr("{0} fits the picture as a whole; no part fits better."),
        Shown.NOWHERE: _tr("No part of the picture clearly shows {0}."),
    }[shown]


def _of_picture(shown: Shown) -> str:
    return {
        Shown.PLACE: _tr("Where it is most like {0}"),
        Shown.WHOLE: _tr("The picture as a whole is like {0}; no part is more so."),
        Shown.NOWHERE: _tr("No part of the picture is clearly like {0}."),
    }[shown]


def _against(shown: Shown) -> str:
    return {
        Shown.PLACE: _tr("What counts against it: {0}"),
        Shown.WHOLE: _tr("{0} counts against the picture as a whole."),
        Shown.NOWHERE: _tr("{0} isn't clearly seen, so it counts little against it."),
    }[shown]


def _of_term(reason: Reason, name_of: NameOf) -> str:
    said = [_written(where, text) for where, text in reason.written]
    if reason.match is not None:
        said.append(_looks(reason).format(_percent(reason.match)))
    name = named(reason.term, name_of)
    if reason.term.weight < 0:
        name = _tr("without {0}").format(name)
    elif not isinstance(reason.term, TextTerm):
        name = _tr("Similar to {0}").format(name)
    return f"{name}: {', '.join(said) or _tr('found with the others')}"


def _looks(reason: Reason) -> str:
    if reason.term.weight < 0:
        return _tr("looks like that {0}, which counts against it")
    if isinstance(reason.term, TextTerm):
        return _tr("looks like it {0}")
    return "{0}"


def _written(place: Why, text: str) -> str:
    """Where it stands, and what stands there."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    name = reason_text.place(place)
    return f"{name} {_tr('“{0}”').format(short)}" if short else name


def _example(reason: Reason, name_of: NameOf) -> str:
    liked = reason.term.weight > 0
    words = _tr("More like {0}") if liked else _tr("Less like {0}")
    name = words.format(name_of(reason.term) or _tr("a picture"))
    return name if reason.match is None else f"{name}: {_percent(reason.match)}"


def _percent(match: float) -> str:
    return f"{match:.0%}"


def _tr(words: str) -> str:
    return QCoreApplication.translate("WhyText", words)
