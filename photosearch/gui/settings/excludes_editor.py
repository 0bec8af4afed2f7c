"""Editor of exclude patterns, one a line, and of hidden folders, links and videos."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from photosearch import settings
from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.style import theme
from photosearch.gui.widgets.labels import paragraph
from photosearch.gui.widgets.laid_out import in_column


class ExcludesEditor(QWidget):
    """Edits what indexing leaves out; `Apply` keeps it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        words = paragraph(
            self.tr(
                "Skip these files and folders, one per line. * matches anything. Folders with a"
                " file called .nomedia are always skipped."
            )
        )
        self.patterns = QPlainTextEdit()
        self.patterns.setAccessibleName(self.tr("Files and folders to skip"))
        self.patterns.setTabChangesFocus(True)
        self.patterns.setFixedHeight(5 * self.fontMetrics().lineSpacing() + 12)
        self.hidden = QCheckBox(self.tr("Include hidden folders"))
        self.videos = QCheckBox(self.tr("Include videos"))
        self.links = QCheckBox(self.tr("Follow links to folders"))
        self.apply = QPushButton(self.tr("Apply"))
        self.defaults = QPushButton(self.tr("Restore defaults"))
        switches = (self.hidden, self.links, self.videos)
        whole = in_column(self, words, self.patterns, *switches, margin=0, gap=theme.GAP_S)
        buttons = QHBoxLayout()
        for button in (self.apply, self.defaults):
            buttons.addWidget(button)
        buttons.addStretch(1)
        whole.addLayout(buttons)
        self._show(engine.library.settings.load())
        self.patterns.textChanged.connect(self._show_ready)
        for switch in switches:
            switch.toggled.connect(self._show_ready)
        self.apply.clicked.connect(self._apply)
        self.defaults.clicked.connect(lambda: self._show(settings.Settings()))

    def _show(self, wanted: settings.Settings) -> None:
        self.patterns.setPlainText("\n".join(wanted.excludes))
        self.hidden.setChecked(wanted.hidden)
        self.videos.setChecked(wanted.videos)
        self.links.setChecked(wanted.links)
        self._show_ready()

    def wanted(self) -> tuple[tuple[str, ...], bool, bool, bool]:
        """Patterns; whether to look into what is hidden; whether to find videos; whether to look
        into what links lead to."""
        lines = (line.strip() for line in self.patterns.toPlainText().splitlines())
        patterns = tuple(line for line in lines if line)
        switches = (self.hidden, self.videos, self.links)
        hidden, videos, links = (switch.isChecked() for switch in switches)
        return patterns, hidden, videos, links

    @Slot()
    def _show_ready(self) -> None:
        kept = self._engine.library.settings.load()
        known = kept.excludes, kept.hidden, kept.videos, kept.links
        self.apply.setEnabled(self.wanted() != known)

    @Slot()
    def _apply(self) -> None:
        wanted, engine = self.wanted(), self._engine
        engine.do(lambda: engine.library.settings.set_excludes(*wanted), self._applied_to(engine))

    def _applied_to(self, engine: Engine) -> Callable[[None], None]:
        """Indexing starts even if the settings were closed meanwhile."""
        show = while_there(self, lambda _: self._show_ready())

        def applied(_nothing: None) -> None:
            show(None)
            engine.indexing.start()

        return applied
