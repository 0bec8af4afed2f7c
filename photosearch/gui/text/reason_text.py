"""Why a hit is there, in words."""

from PySide6.QtCore import QCoreApplication

from photosearch.gui.text.score_text import percent
from photosearch.types import Hit, Why


def short(hit: Hit) -> str:
    """For a tile: the first reason; of looks how well they fit; empty without a query."""
    written = _written(hit)
    return place(written[0]) if written else percent(hit)


def all_of(hit: Hit) -> str:
    """Such as "name, text in the photo, looks like it 81%"; empty if words had no part in it."""
    said = [place(why) for why in _written(hit)]
    if Why.LOOKS in hit.why:
        said.append(_tr("looks like it {0}").format(percent(hit)).strip())
    return ", ".join(said)


def found_by(hit: Hit) -> str:
    """A line for a tooltip or a screen reader; empty where the match says it all."""
    return _tr("Found by: {0}").format(all_of(hit)) if _written(hit) else ""


def looks_count(hit: Hit) -> bool:
    """Whether it is there for its looks, so that its match means something."""
    return hit.score is not None and (not hit.why or Why.LOOKS in hit.why)


def _written(hit: Hit) -> list[Why]:
    return [why for why in hit.why if why is not Why.LOOKS]


def place(why: Why) -> str:
    """Where the words of a query stand."""
    return {
        Why.NAME: _tr("name"),
        Why.FOLDER: _tr("folder"),
        Why.CAPTION: _tr("caption"),
        Why.KEYWORD: _tr("keyword"),
        Why.PERSON: _tr("person"),
        Why.PLACE: _tr("place"),
        Why.CAMERA: _tr("camera"),
        Why.TEXT: _tr("text in the photo"),
    }[why]


def _tr(words: str) -> str:
    return QCoreApplication.translate("Reasons", words)
