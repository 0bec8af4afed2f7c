"""The panel of facts beside a photo."""

import re
from collections.abc import Sequence
from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QVBoxLayout, QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.style import icons, theme
from photosearch.gui.text import date_text, exposure_text, place_text, rating_text, reason_text
from photosearch.gui.text.model_text import size
from photosearch.gui.widgets.labels import label
from photosearch.gui.widgets.laid_out import in_column, scrolling
from photosearch.library import Details, Exposure, Library
from photosearch.query_text import clock
from photosearch.types import DateSource, Hit, Photo, Words

_WIDTH, _ANY_WIDTH = 280, 16_777_215
_LONG_WORD = re.compile(r"\S{30,}")
_LONGEST = 300
"""Letters of a photo's text; a button copies all of it."""
Lines = list[tuple[str, str]]


def _tr(words: str) -> str:
    return QCoreApplication.translate("FactsPanel", words)


def lines(known: Details) -> Lines:
    """What each line is called, and what it says; only what is known."""
    photo, facts = known.photo, known.photo.facts
    pixels = facts.width * facts.height / 1e6
    locale = QLocale()
    said = [
        (_tr("Name"), desktop.display_name(photo.paths[0].name)),
        *_written(facts.words, photo.paths[0].stem),
        (_tr("Rating"), rating_text.stars(photo.rating)),
        (_tr("Flag"), rating_text.flag(photo.rating)),
        (_tr("Label"), facts.words.label),
        *_dated(photo),
        (_tr("Size"), f"{facts.width} × {facts.height} ({locale.toString(pixels, 'f', 1)} MP)"),
        (_tr("Length"), clock(facts.duration) if facts.duration else ""),
        (_tr("File"), f"{known.container or facts.kind} · {size(photo.size)}"),
        (_tr("Camera"), facts.camera or ""),
        (_tr("Lens"), known.exposure.lens),
        (_tr("Exposure"), _exposure(known.exposure)),
        (_tr("As on 35 mm film"), _equivalent(known.exposure)),
        (_tr("Place"), _place(photo)),
        (_tr("Coordinates"), _coordinates(photo)),
        (_tr("Text"), _shortened(known.text)),
        (_tr("Incomplete"), _missing(photo)),
        (_tr("In albums"), ", ".join(known.albums)),
        (_tr("Folder"), desktop.display_name(photo.paths[0].parent)),
        *_further(known),
    ]
    return [(name, words) for name, words in said if words]


def _written(words: Words, stem: str) -> Lines:
    """As other programs wrote it in the file or beside it. Google's title is the file's name."""
    return [
        (_tr("Title"), words.title if words.title != stem else ""),
        (_tr("Caption"), words.caption),
        (_tr("Keywords"), ", ".join(path.replace("|", " › ") for path in words.keywords)),
        (_tr("People"), ", ".join(words.people)),
    ]


def _place(photo: Photo) -> str:
    """By the coordinates, or as it is written in words."""
    return place_text.long(photo.place) if photo.place else photo.facts.words.place


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"


def _missing(photo: Photo) -> str:
    return _tr("The end of the file is missing.") if photo.facts.incomplete else ""


def _further(known: Details) -> Lines:
    """The RAW file beside it by its name, copies by their paths."""
    copies = [path for path in known.photo.paths[1:] if path not in known.beside]
    return [
        *((_tr("RAW file"), desktop.display_name(path.name)) for path in known.beside),
        *((_tr("Also at"), desktop.display_name(path)) for path in copies),
    ]


def _reasons(hit: Hit) -> Lines:
    """Why it is among the hits."""
    return [(_tr("Found by"), words)] if (words := reason_text.all_of(hit)) else []


def _dated(photo: Photo) -> Lines:
    """When, and who says so."""
    taken, source = photo.facts.taken_at, photo.facts.date_source
    if taken is None:
        written = photo.dated
        return [(_tr("File written"), date_text.long(written))] if written else []
    return [(_tr("Taken"), _moment(taken)), (_tr("Date from"), _sources().get(source, ""))]


def _moment(taken: datetime) -> str:
    """A day alone has no time."""
    return date_text.long(taken) if taken.time() != time() else date_text.day(taken)


def _sources() -> dict[DateSource | None, str]:
    return {
        DateSource.CAMERA: _tr("The camera, in the photo"),
        DateSource.CONTAINER: _tr("The file's own header"),
        DateSource.SIDECAR: _tr("The .xmp file beside it"),
        DateSource.NAME: _tr("The file's name"),
        DateSource.SAVED: _tr("The last save, as the file says"),
    }


def _exposure(exposure: Exposure) -> str:
    said = (
        (exposure.seconds, exposure_text.shutter),
        (exposure.f_number, exposure_text.aperture),
        (exposure.iso, exposure_text.iso),
        (exposure.focal_mm, exposure_text.focal),
    )
    return " · ".join(words(value) for value, words in said if value)


def _equivalent(exposure: Exposure) -> str:
    """Where it says anything more."""
    like = exposure.focal35_mm
    return exposure_text.focal(like) if like and like != exposure.focal_mm else ""


def _coordinates(photo: Photo) -> str:
    latitude, longitude = photo.facts.latitude, photo.facts.longitude
    if latitude is None or longitude is None:
        return ""
    return place_text.point(latitude, longitude)


class FactsPanel(QFrame):
    """Lines of facts, loaded behind the window."""

    wanted = Signal(object)
    """A Hit: why it is here is wanted, too."""
    folder_wanted = Signal(object)
    """A directory, to see what else is in it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("facts")
        self.setAccessibleName(self.tr("About this photo"))
        self.set_wide(False)
        self._asked = Latest()
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(theme.GAP_XS)
        inner = QWidget()
        inner.setObjectName("factsInner")
        content = QVBoxLayout(inner)
        content.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        content.addLayout(self._form)
        content.addStretch(1)
        area = scrolling(inner)
        area.setObjectName("factsArea")
        in_column(self, area, margin=0)
        self.lines: Lines = []
        self._facts: tuple[Lines, Details] | None = None
        self._reasons: Lines = []
        self.hide()

    def _leading_to(self, folder: Path) -> icons.IconButton:
        words = _tr("Show this folder")
        made = icons.IconButton("folder", words, size=16, colour=theme.INK_ON_DARK)
        made.clicked.connect(lambda: self.folder_wanted.emit(folder))
        return made

    def set_wide(self, wide: bool) -> None:
        """As wide as there is room, or a column beside the photo."""
        self.setMinimumWidth(0 if wide else _WIDTH)
        self.setMaximumWidth(_ANY_WIDTH if wide else _WIDTH)

    def show_photo(self, library: Library, queue: TaskQueue, hit: Hit) -> None:
        """What is known of it, once the queue has found out."""
        self._facts, self._reasons = None, _reasons(hit)
        self._asked.ask(
            queue,
            lambda: library.photos.details(hit.photo_id, hit.path),
            lambda known: self._show_facts(lines(known), known),
            lambda reason: self.show_lines([("", reason)]),
        )
        self.wanted.emit(hit)

    def _show_facts(self, said: Lines, known: Details) -> None:
        self._facts = said, known
        self.show_lines([*self._reasons, *said], known)

    def show_reasons(self, reasons: Sequence[str]) -> None:
        """Of the photo that was wanted last, instead of what the hit itself tells; a line each."""
        if reasons:
            self._reasons = [(_tr("Why it is here"), "\n".join(reasons))]
            if self._facts:
                self._show_facts(*self._facts)

    def show_lines(self, said: Lines, known: Details | None = None) -> None:
        """What is `known` says what can be done with some of them."""
        self.lines = said
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, words in said:
            self._form.addRow(_small(name), _value(words))
            if known and name == _tr("Text"):
                self._form.addRow(_copying(known.text))
            if known and name == _tr("Folder"):
                self._form.addRow(self._leading_to(known.photo.paths[0].parent))
        self.setAccessibleDescription(", ".join(f"{name}: {words}" for name, words in said))


def _copying(text: str) -> icons.IconButton:
    made = icons.IconButton("copy", _tr("Copy text"), size=16, colour=theme.INK_ON_DARK)
    made.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
    return made


def _small(words: str) -> QLabel:
    made = label("factName", words)
    made.setFont(theme.scaled(made.font(), 0.85))
    return made


def _value(words: str) -> QLabel:
    """A long name without spaces may be broken anywhere."""
    made = label("factValue", _LONG_WORD.sub(lambda found: "\u200b".join(found[0]), words))
    made.setAccessibleName(words)
    made.setWordWrap(True)
    made.setContentsMargins(0, 0, 0, theme.GAP_S)
    return made
