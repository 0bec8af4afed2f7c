"""The popup of the filter button."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from photosearch.errors import KnownError
from photosearch.gui.query.filter_editors import ChoiceEditor, DatesEditor, FlagEditor
from photosearch.gui.query.filter_rows import ROWS, Choices
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.style import theme
from photosearch.gui.text.translation import translate
from photosearch.gui.widgets.labels import field_label, only_when_focused, paragraph
from photosearch.types import Filters


class FilterPopup(QDialog):
    """Sets filters at once; each appears as a chip, too."""

    def __init__(self, state: QueryState, choices: Choices, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("Filter"))
        self._state = state
        filters = state.settings.filters
        self.editors = {row.fields[0]: row.editor(filters, choices) for row in ROWS if row.editor}
        """By the first field of each."""
        for editor in self.editors.values():
            editor.changed.connect(self._apply)
        self.problem = paragraph(name="problem")
        self.problem.hide()
        self.reset = QPushButton(self.tr("Clear all filters"))
        self.reset.setProperty("link", True)
        self.reset.clicked.connect(self._clear)
        self._lay_out()
        only_when_focused(self)

    def _lay_out(self) -> None:
        """Dates, then choices, then flags."""
        column, form, last = QVBoxLayout(self), QFormLayout(), QHBoxLayout()
        column.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        form.setSpacing(theme.GAP_S)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for editor in self.editors.values():
            match editor:
                case DatesEditor():
                    column.addWidget(editor)
                case ChoiceEditor():
                    form.addRow(field_label(editor.name, editor), editor)
                case FlagEditor():
                    last.addWidget(editor, 1)
        last.addWidget(self.reset)
        column.addWidget(self.problem)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(form)
        column.addSpacing(theme.GAP_XS)
        column.addLayout(last)

    @Slot()
    def _apply(self) -> None:
        settings = self._state.settings
        chosen: dict[str, Any] = {}
        try:
            for editor in self.editors.values():
                chosen |= editor.chosen(settings.filters)
        except KnownError as error:
            self._say(translate(str(error)))
            return
        filters = replace(settings.filters, **chosen)
        self._say(self._contradiction(filters))
        if filters != settings.filters:
            self._state.update(settings=replace(settings, filters=filters))

    @Slot()
    def _clear(self) -> None:
        self._state.tell_loss(self.tr("Filters cleared."))
        for editor in self.editors.values():
            editor.clear()
        self._say("")
        self._state.update(settings=replace(self._state.settings, filters=Filters()))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _contradiction(self, filters: Filters) -> str:
        if filters.after and filters.before and filters.after >= filters.before:
            return self.tr("The first date is later than the last one, so no photo fits.")
        return ""
