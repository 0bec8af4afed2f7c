"""The settings' page that tells how good the search index is."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from photosearch.gui.services.engine import Engine
from photosearch.gui.services.task_queue import while_there
from photosearch.gui.settings.finding_row import FindingRow
from photosearch.gui.settings.page_widgets import SettingsPage
from photosearch.gui.style import theme
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.question import Question
from photosearch.types import Coverage, Finding, HealthReport, Remedy


class HealthPage(SettingsPage):
    """A check on the person's word, what it found, and what can be done about it."""

    photos_wanted = Signal(object)
    """A list of Hits is to be looked at."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Health")
        self._engine, self._service = engine, engine.health
        self.say(
            self.tr(
                "Compares what searching finds with what looking at every photo finds, and looks "
                "for photos that come up everywhere or nowhere. It takes seconds, and changes "
                "nothing."
            )
        )
        self.check, self.cancel = QPushButton(self.tr("Check now")), QPushButton(self.tr("Cancel"))
        self.check.clicked.connect(self._service.check)
        self.cancel.clicked.connect(self._service.cancel)
        self.add_buttons(self.check, self.cancel)
        self.state = self.say("", "")
        self.rows: list[FindingRow] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.GAP_S)
        self.column.addLayout(self._list)
        self.details = QPushButton(self.tr("Details"))
        self.details.setProperty("link", True)
        self.details.setCheckable(True)
        self.add_buttons(self.details)
        self.figures = self.say("")
        self.details.toggled.connect(self._unfold)
        self.fill()
        self._service.changed.connect(self.show_state)
        self._service.progressed.connect(self._show_progress)
        self._service.failed.connect(self.state.setText)
        self.show_state()

    @Slot()
    def show_state(self) -> None:
        running, report = self._service.running, self._service.report
        self.check.setEnabled(not running)
        self.cancel.setVisible(running)
        self._show_findings(report.findings if report and not running else ())
        self.details.setVisible(report is not None and not running)
        self._unfold()
        if running:
            self.state.setText(self.tr("Getting ready…"))
        else:
            self.state.setText(self._verdict(report) if report else "")

    def _verdict(self, report: HealthReport) -> str:
        if report.is_well:
            return self.tr("All is well.")
        warnings = sum(not finding.is_well for finding in report.findings)
        return self.tr("{0}:").format(plural(warnings, "warning", "warnings"))

    @Slot(int, int)
    def _show_progress(self, done: int, total: int) -> None:
        if self._service.running:
            photos = plural(total, "photo", "photos")
            self.state.setText(self.tr("{0} of {1} compared").format(number(done), photos))

    def _show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Warnings first."""
        for row in self.rows:
            row.hide()  # it goes only when the events of now are through
            row.deleteLater()
        self.rows = [FindingRow(it) for it in sorted(findings, key=lambda it: it.is_well)]
        for row in self.rows:
            row.wanted.connect(self._do)
            self._list.addWidget(row)

    @Slot()
    def _unfold(self) -> None:
        report = self._service.report
        wanted = self.details.isChecked() and not self.details.isHidden()
        self.figures.setVisible(wanted)
        if wanted and report:
            self.figures.setText("\n".join(self._details(report)))

    def _details(self, report: HealthReport) -> list[str]:
        of = report.measured
        lines = [self._coverage(one) for one in report.coverage]
        sampled = self.tr("Sample: {0}; queries: {1}.")
        lines.append(sampled.format(plural(of.sample, "photo", "photos"), number(of.queries)))
        for words, value in (
            (self.tr("Found of the ten that fit best: {0}"), of.recall),
            (self.tr("Same in the index as kept: {0}"), of.agreement),
            (self.tr("Likeness to what the model sees now, 1 is the same: {0}"), of.drift),
            (self.tr("Share of the queries that find one and the same photo: {0}"), of.most_found),
            (self.tr("Share of the photos that no query finds: {0}"), of.unfound),
            (self.tr("Skewness of how often photos are found, 0 is even: {0}"), of.skewness),
        ):
            if value is not None:
                lines.append(words.format(QLocale().toString(value, "f", 3)))
        return lines

    def _coverage(self, one: Coverage) -> str:
        words = self.tr("{0} knows {1} of {2}.")
        photos = plural(one.photos, "photo", "photos")
        return words.format(one.name, number(one.covered), photos)

    @Slot(object)
    def _do(self, finding: Finding) -> None:
        match finding.remedy:
            case Remedy.INDEX:
                self._service.forget()
                self._engine.indexing.start()
                self.state.setText(self.tr("Indexing has begun. Check again once it is done."))
            case Remedy.REBUILD:
                rebuilt = while_there(self, lambda _: self._rebuilt())
                self._engine.clear_index(lambda: rebuilt(None))
            case Remedy.RENEW:
                self._ask_to_renew(finding.photo_ids)
            case Remedy.LOOK:
                show = while_there(self, self.photos_wanted.emit)
                self._service.photos(finding.photo_ids, show)

    def _rebuilt(self) -> None:
        self._service.forget()
        self._engine.searcher.get_ready()
        self.state.setText(self.tr("The search index is being made anew. Check again in a while."))

    def _ask_to_renew(self, photo_ids: tuple[int, ...]) -> None:
        if photo_ids:
            return self._renew(photo_ids)
        agree, keep = self.tr("Look at them again"), self.tr("Cancel")
        question = self.tr("Let the model look at all photos again?")
        box = Question(self.window(), self.title, question, agree, keep)
        box.setInformativeText(
            self.tr("It takes as long as indexing did. Until then searches go on as they are.")
        )
        box.agreed.clicked.connect(lambda: self._renew(photo_ids))
        return box.open()

    def _renew(self, photo_ids: tuple[int, ...]) -> None:
        self._service.see_again(photo_ids, self._renewing)

    def _renewing(self) -> None:
        self._service.forget()
        self._engine.indexing.start()
