"""One of the networks that don't come with the program: what it is good for, and its buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from photosearch.gui.style import theme
from photosearch.gui.text import model_text
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import label, paragraph
from photosearch.types import DownloadProgress, Extra, ExtraKind


class ExtraRow(QFrame):
    """Wishes go out as signals that carry its id; it changes nothing itself."""

    get_wanted = Signal(str)
    cancel_wanted = Signal(str)
    use_wanted = Signal(str)
    remove_wanted = Signal(str)

    def __init__(self, extra: Extra) -> None:
        super().__init__()
        self.setObjectName("card")
        self.id = extra.id
        name = translate(extra.name)
        self.name, self.badge = paragraph(name, "cardName"), label("badge")
        self.name.setFont(theme.scaled(self.font(), 1.0, QFont.Weight.DemiBold))
        self.summary, self.cost, self.state = paragraph("", ""), paragraph(), paragraph()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.bar.setAccessibleName(self.tr("Download"))
        self.get = self._button(self.tr("Get {0}").format(name), self.get_wanted)
        self.cancel = self._button(
            self.tr("Cancel the download of {0}").format(name), self.cancel_wanted
        )
        self.cancel.setText(self.tr("Cancel"))
        self.use = self._button(self.tr("Use {0}").format(name), self.use_wanted)
        self.use.setText(self.tr("Use"))
        self.remove = self._button(self.tr("Remove {0}").format(name), self.remove_wanted)
        self.remove.setText(self.tr("Remove"))
        self._lay_out()

    def _button(self, spoken: str, wish: object) -> QPushButton:
        button = QPushButton()
        button.setAccessibleName(spoken)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: wish.emit(self.id))  # type: ignore[attr-defined]
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self.name, 1)
        head.addWidget(self.badge)
        for button in (self.get, self.cancel, self.use, self.remove):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        for part in (self.summary, self.cost, self.state, self.bar):
            column.addWidget(part)

    def show_extra(self, extra: Extra, under_way: bool, progress: DownloadProgress | None) -> None:
        words = model_text.download_words(progress) if under_way else _state(extra)
        said = translate(extra.summary), model_text.extra_cost(extra), words
        for line, text in zip((self.summary, self.cost, self.state), said, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        self.badge.setText(self.tr("In use"))
        self.badge.setVisible(extra.in_use)
        self.badge.setProperty("strong", extra.in_use)
        self.badge.style().polish(self.badge)
        self.bar.setVisible(under_way)
        self.bar.setRange(0, 1000)
        share = progress.done / progress.total if progress and progress.total else 0.0
        self.bar.setValue(round(1000 * share))
        self._show_buttons(extra, under_way)
        self.setAccessibleName(f"{self.name.text()}. {' '.join(text for text in said if text)}")

    def _show_buttons(self, extra: Extra, under_way: bool) -> None:
        begun = extra.downloaded_bytes > 0
        self.get.setText(self.tr("Resume") if begun else self.tr("Download"))
        chosen = extra.kind is ExtraKind.FACES and extra.installed and not extra.in_use
        wanted = {
            self.get: not extra.installed and not under_way,
            self.cancel: under_way,
            self.use: chosen,
            self.remove: extra.removable and not under_way,
        }
        had_focus = self.window().focusWidget() in wanted
        for button, is_wanted in wanted.items():
            button.setVisible(is_wanted)
        shown = [button for button, is_wanted in wanted.items() if is_wanted]
        if had_focus and shown and self.window().focusWidget() not in shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)


def _state(extra: Extra) -> str:
    return translate(extra.warning) or model_text.downloaded_so_far(extra.downloaded_bytes)
