"""What a person reads of how well a photo fits, and where good hits end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from photosearch.types import STRONG, Hit


def percent(hit: Hit) -> str:
    """The match; in a library too small to tell, the plain score; empty without a query."""
    if hit.match is not None:
        return f"{hit.match:.0%}"
    return "" if hit.score is None else f"{hit.score:.2f}"


def explained(hit: Hit) -> str:
    """The match and what it means, for a tooltip; empty without a query."""
    if hit.score is None:
        return ""
    if hit.match is None:
        return _tr("Score {score:.3f}").format(score=hit.score)
    words = _tr(
        "Match {match:.0%}: how far it stands out from the rest of your photos.\n"
        "Good hits have {good:.0%} or more. (Score {score:.3f})"
    )
    return words.format(match=hit.match, good=STRONG, score=hit.score)


NEAREST = 12
"""Hits that are shown though none stands out: the scale may be wrong, the person can look."""


def good(hits: Sequence[Hit], *, nothing_alike: bool) -> Sequence[Hit]:
    """Those that stand out, in the same order; the nearest few if none does.

    Photos that were only listed have no match, nor do those of a library too small to tell: all
    are good.
    """
    if not hits or hits[0].match is None:
        return hits
    strong = [hit for hit in hits if hit.match is None or hit.match >= STRONG]
    return hits[:NEAREST] if nothing_alike or not strong else strong


def _tr(words: str) -> str:
    return QCoreApplication.translate("Scores", words)
