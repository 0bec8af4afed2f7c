"""Match scores as text."""

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


def _tr(words: str) -> str:
    return QCoreApplication.translate("Scores", words)
