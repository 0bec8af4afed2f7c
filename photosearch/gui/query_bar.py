"""The search bar: words, and the picture that was dropped, pasted, picked or is to be resembled."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from photosearch.gui import icons, theme
from photosearch.gui.labels import label
from photosearch.types import PhotoTerm, PictureTerm, Query, Term, TextTerm

DEBOUNCE_MS = 200
CHIP_SIDE = 30


class QueryField(QLineEdit):
    """Types words; a paste of anything but words goes to the window."""

    pasted = Signal(object)
    escaped = Signal()
    focused = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Search your photos")
        self.setAccessibleName("Search your photos")
        self.setAcceptDrops(False)
        self.setFrame(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and _is_picture(mime):
            self.pasted.emit(mime)
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


def _is_picture(mime: QMimeData | None) -> bool:
    """Words are pasted where the cursor is; a path or a link is no words."""
    if mime is None:
        return False
    text = mime.text().strip()
    return mime.hasImage() or mime.hasUrls() or text.startswith(("/", "file:", "http"))


class Chip(QFrame):
    """The picture of the query, with a cross to take it away."""

    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chip")
        self._words = ""
        self._picture = QLabel()
        self._picture.setFixedSize(CHIP_SIDE, CHIP_SIDE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label = label("chipLabel")
        cross = icons.IconButton("close", "Take the picture out of the query", size=12)
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2, 0)
        row.setSpacing(theme.GAP_XS)
        row.addWidget(self._picture)
        row.addWidget(self._label)
        row.addWidget(cross)

    @property
    def words(self) -> str:
        return self._words

    def show_term(self, words: str) -> None:
        self._words = words
        short = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, 110)
        self._label.setText(short)
        self.setAccessibleName(f"Picture in the query: {words}")
        self._picture.setPixmap(
            icons.pixmap("picture", theme.current().accent, 16, self.devicePixelRatioF())
        )

    def show_words(self, shown: bool) -> None:
        self._label.setVisible(shown)

    def show_picture(self, pixmap: QPixmap) -> None:
        self._picture.setPixmap(pixmap)


class QueryBar(QFrame):
    """`asked` carries a Query whenever another answer is wanted; no terms means all photos."""

    asked = Signal(object)
    pasted = Signal(object)
    """Mime data that isn't words."""
    pick_wanted = Signal()
    left = Signal()
    """Down from the field: the person goes on to the photos."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queryBar")
        self.setFixedHeight(42)
        self._picture: PictureTerm | PhotoTerm | None = None
        self.field = QueryField()
        self.chip = Chip()
        self.chip.hide()
        self._note = label("muted")
        self._clear = icons.IconButton("close", "Clear the search (Esc)", size=14)
        self._pick = icons.IconButton("picture", "Search with a picture")
        self._typed = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._lay_out()
        self._connect()
        self._show_clear()

    def _lay_out(self) -> None:
        self._lens = QLabel()
        self._lens.setFixedWidth(theme.ICON)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(theme.GAP_S)
        for widget in (self._lens, self.chip, self.field, self._note, self._clear, self._pick):
            row.addWidget(widget, 1 if widget is self.field else 0)
        self.restyle()

    def restyle(self) -> None:
        self.field.setFont(theme.scaled(self.font(), 1.1))
        self._lens.setPixmap(
            icons.pixmap("search", theme.current().muted, theme.ICON, self.devicePixelRatioF())
        )

    def _connect(self) -> None:
        self.field.textEdited.connect(lambda _text: self._typed.start())
        self.field.textChanged.connect(self._show_clear)
        self.field.returnPressed.connect(self.ask)
        self.field.escaped.connect(self.clear)
        self.field.pasted.connect(self.pasted)
        self.field.focused.connect(self._mark_focus)
        self._typed.timeout.connect(self.ask)
        self._clear.clicked.connect(self.clear)
        self._pick.clicked.connect(self.pick_wanted)
        self.chip.removed.connect(self.remove_picture)

    # the query

    @property
    def picture(self) -> PictureTerm | PhotoTerm | None:
        return self._picture

    @property
    def picture_label(self) -> str:
        return self.chip.words

    def query(self) -> Query:
        text = " ".join(self.field.text().split())
        terms: list[Term] = [TextTerm(text)] if text else []
        if self._picture is not None:
            terms.append(self._picture)
        return Query(tuple(terms))

    def set_text(self, text: str) -> None:
        self.field.setText(text)
        self.ask()

    def set_picture(self, term: PictureTerm | PhotoTerm, words: str) -> None:
        """The picture takes the place of the one before; the words stay."""
        self._picture = term
        self.chip.show_term(words)
        self.chip.show()
        self._show_clear()
        self.ask()

    @Slot()
    def remove_picture(self) -> None:
        self._picture = None
        self.chip.hide()
        self._show_clear()
        self.field.setFocus()
        self.ask()

    @Slot()
    def clear(self) -> None:
        self.field.clear()
        self.remove_picture()

    @Slot()
    def ask(self) -> None:
        self._typed.stop()
        self.asked.emit(self.query())

    # how it looks

    @Slot(str)
    def note(self, words: str) -> None:
        """What the search is waiting for; empty when it isn't."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def set_text_enabled(self, enabled: bool) -> None:
        """For models that know pictures only."""
        self.field.setEnabled(enabled)
        words = self.tr("Search your photos")
        if not enabled:
            words = self.tr("This model knows no words: drop a picture, or choose “find similar”")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setToolTip("" if enabled else words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_clear(self) -> None:
        self._clear.setVisible(bool(self.field.text()) or self._picture is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.chip.show_words(self.width() > 420)

    @Slot(bool)
    def _mark_focus(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().polish(self)
