"""What the person said of a photo, in words."""

from PySide6.QtCore import QCoreApplication

from photosearch.types import Verdict


def _tr(words: str) -> str:
    return QCoreApplication.translate("Verdicts", words)


def verdict_words(verdict: Verdict | None) -> str:
    match verdict:
        case Verdict.RIGHT:
            return _tr("right")
        case Verdict.WRONG:
            return _tr("wrong")
        case Verdict.UNSURE:
            return _tr("unsure")
    return _tr("not judged yet")
