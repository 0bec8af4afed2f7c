"""Match scores as text."""

from PySide6.QtCore import QCoreApplication

from photosearch.types import Hit, Step


def percent(hit: Hit) -> str:
    """The match; in a library too small to tell, the plain score; empty without a query."""
    if hit.match is not None:
        return f"{hit.match:.0%}"
    return "" if hit.score is None else f"{hit.score:.2f}"


def explained(hit: Hit) -> str:
    """The match, for a tooltip; empty without a query."""
    if hit.score is None:
        return ""
    if hit.match is None:
        return _tr("Score {score:.3f}").format(score=hit.score)
    match = _tr("Match {match:.0%}").format(match=hit.match)
    return f"{match} · {_step(Step.of(hit.match))}"


def _step(step: Step) -> str:
    return {
        Step.CLEAR: _tr("clear"),
        Step.LIKELY: _tr("likely"),
        Step.MAYBE: _tr("maybe"),
        Step.WEAK: _tr("unlikely"),
    }[step]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Scores", words)
