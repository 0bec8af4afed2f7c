"""The card of one model: what it is good for, what it costs, and its buttons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from photosearch.gui.style import theme
from photosearch.gui.text import model_text, translation
from photosearch.gui.widgets.labels import label
from photosearch.types import DownloadProgress, ModelInfo

_FOLDED = 4
"""Lines from here on are details."""


class ModelCard(QFrame):
    """Wishes go out as signals that carry the model's id; the card itself changes nothing."""

    get_wanted = Signal(str)
    cancel_wanted = Signal(str)
    use_wanted = Signal(str)
    remove_wanted = Signal(str)
    unfolded = Signal()
    """The details were opened or closed."""

    def __init__(self, info: ModelInfo) -> None:
        super().__init__()
        self.setObjectName("card")
        self.id = info.id
        self.name, self.badge = label("cardName", info.name), label("badge")
        self.name.setFont(theme.scaled(self.font(), 1.15, QFont.Weight.DemiBold))
        self.lines = [label("", ""), *(label("muted") for _ in range(5))]
        for line in self.lines:
            line.setWordWrap(True)
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self._make_buttons(info)
        self._lay_out()

    def _make_buttons(self, info: ModelInfo) -> None:
        self.get = self._button(self.tr("Download"), self.tr("Download {0}"), info, self.get_wanted)
        self.cancel = self._button(
            self.tr("Cancel"), self.tr("Cancel the download of {0}"), info, self.cancel_wanted
        )
        self.use = self._button(
            self.tr("Use this model"), self.tr("Use {0}"), info, self.use_wanted
        )
        self.remove = self._button(
            self.tr("Remove"), self.tr("Remove {0}"), info, self.remove_wanted
        )
        self.details = QPushButton(self.tr("Details"))
        self.details.setAccessibleName(self.tr("Details of {0}").format(info.name))
        self.details.setProperty("link", True)
        self.details.setCheckable(True)
        self.details.setAutoDefault(False)
        self.details.toggled.connect(self._unfold)
        self.buttons = (self.get, self.cancel, self.use, self.remove)

    def _button(self, words: str, spoken: str, info: ModelInfo, wish: object) -> QPushButton:
        button = QPushButton(words)
        button.setAccessibleName(spoken.format(info.name))
        button.setAutoDefault(False)  # Enter elsewhere in the dialog must not begin a download
        button.clicked.connect(lambda: wish.emit(self.id))  # type: ignore[attr-defined]
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP_S)
        head.addWidget(self.name)
        head.addWidget(self.badge)
        head.addStretch(1)
        for button in self.buttons:
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_XS)
        column.addLayout(head)
        for line in self.lines[:_FOLDED]:
            column.addWidget(line)
        column.addWidget(self.details, 0, Qt.AlignmentFlag.AlignLeft)
        for line in self.lines[_FOLDED:]:
            column.addWidget(line)
        column.addWidget(self.bar)

    def show_model(
        self, info: ModelInfo, under_way: bool, progress: DownloadProgress | None
    ) -> None:
        words = model_text.download_words(progress) if under_way else model_text.coverage(info)
        said = (
            translation.translate(info.summary),
            translation.translate(info.warning),
            model_text.brief(info),
            words,
            model_text.details(info),
            model_text.figures(info),
        )
        for line, text in zip(self.lines, said, strict=True):
            line.setText(text)
            line.setVisible(bool(text))
        self._unfold(self.details.isChecked())
        self._show_badge(model_text.state(info), info.in_use)
        self._show_bar(info, under_way, progress)
        self._show_buttons(info, under_way)
        self.setAccessibleName(f"{info.name}. {' '.join(text for text in said if text)}")

    @Slot(bool)
    def _unfold(self, wanted: bool) -> None:
        for line in self.lines[_FOLDED:]:
            line.setVisible(wanted and bool(line.text()))
        self.unfolded.emit()

    def _show_badge(self, words: str, strong: bool) -> None:
        self.badge.setText(words)
        self.badge.setVisible(bool(words))
        self.badge.setProperty("strong", strong)
        self.badge.style().polish(self.badge)

    def _show_bar(
        self, info: ModelInfo, under_way: bool, progress: DownloadProgress | None
    ) -> None:
        self.bar.setVisible(under_way or info.is_next)
        if under_way:
            share = progress.done / progress.total if progress and progress.total else 0.0
            self.bar.setAccessibleName(self.tr("Download"))
        else:
            share = info.covered / info.photos if info.photos else 0.0
            self.bar.setAccessibleName(self.tr("Photos it knows"))
        self.bar.setRange(0, 1000)
        self.bar.setValue(round(1000 * share))

    def _show_buttons(self, info: ModelInfo, under_way: bool) -> None:
        resumed = info.downloaded_bytes > 0
        self.get.setText(self.tr("Resume") if resumed else self.tr("Download"))
        self._show(self.get, not info.installed and not under_way)
        self._show(self.cancel, under_way)
        self._show(self.use, info.installed and not info.in_use and not info.is_next)
        self._show(self.remove, info.removable and not info.in_use and not under_way)

    def _show(self, button: QPushButton, wanted: bool) -> None:
        """A button that goes hands the focus to one that comes, so that the place isn't lost."""
        had_focus = button.hasFocus() and not wanted
        button.setVisible(wanted)
        if had_focus:
            following = [b for b in self.buttons if not b.isHidden()]
            if following:
                following[0].setFocus(Qt.FocusReason.OtherFocusReason)
