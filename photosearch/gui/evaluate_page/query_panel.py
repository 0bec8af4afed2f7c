"""The queries: one to be typed, those there are, and a button that draws some."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from photosearch.gui.evaluate_page import words
from photosearch.gui.platform import desktop
from photosearch.gui.style import theme
from photosearch.types import EvaluationQuery

_QUERY = Qt.ItemDataRole.UserRole


class _Delegate(QStyledItemDelegate):
    """No line asks for more room than the list has."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, super().sizeHint(option, index).height())


class _Queries(QListWidget):
    remove_wanted = Signal()
    judge_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.judge_wanted.emit()
        else:
            super().keyPressEvent(event)


class QueryPanel(QWidget):
    """Wishes go out as signals."""

    typed = Signal(str)
    draw_wanted = Signal()
    chosen = Signal(object)
    """An EvaluationQuery."""
    remove_wanted = Signal(object)
    judge_wanted = Signal()
    """Enter on a query."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.field.setObjectName("queryToJudge")
        self.field.setPlaceholderText(self.tr("Add a query: red bicycle"))
        self.field.setAccessibleName(self.tr("A query to judge the models by"))
        self.draw = QPushButton(self.tr("Suggest queries…"))
        self.draw.setToolTip(self.tr("From captions, keywords, albums and names"))
        self.list = _Queries()
        self.list.setObjectName("setList")
        self.list.setAccessibleName(self.tr("Queries"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Delegate(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.field)
        column.addWidget(self.draw)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(140)
        self.draw.clicked.connect(self.draw_wanted)
        self.field.returnPressed.connect(self._type)
        self.list.currentItemChanged.connect(lambda *_: self._choose())
        self.list.remove_wanted.connect(self._remove)
        self.list.judge_wanted.connect(self.judge_wanted)

    @property
    def query(self) -> EvaluationQuery | None:
        item = self.list.currentItem()
        return item.data(_QUERY) if item else None

    @property
    def queries(self) -> list[EvaluationQuery]:
        return [self.list.item(row).data(_QUERY) for row in range(self.list.count())]

    def show_queries(
        self, queries: Sequence[EvaluationQuery], still: Mapping[int, int], current: int
    ) -> None:
        """`still`: photos to judge, by the ids of queries; `current`: the id that is looked at."""
        ids = [query.id for query in queries]
        self.list.blockSignals(True)
        row = self.list.currentRow()
        if ids != [query.id for query in self.queries]:
            self.list.clear()
            for _ in queries:
                self.list.addItem(QListWidgetItem())
            row = min(max(0, row), len(ids) - 1)
        self.list.setCurrentRow(ids.index(current) if current in ids else row)
        for row, query in enumerate(queries):
            _fill(self.list.item(row), query, still.get(query.id))
        self.list.blockSignals(False)

    def go_to(self, query_id: int) -> None:
        for row, query in enumerate(self.queries):
            if query.id == query_id:
                self.list.setCurrentRow(row)

    def go_on(self, still: Mapping[int, int]) -> bool:
        """To the next query that has anything to judge; False if there is none."""
        queries, row = self.queries, self.list.currentRow()
        for query in (*queries[row + 1 :], *queries[:row]):
            if still.get(query.id, 1):
                self.go_to(query.id)
                return True
        return False

    @Slot()
    def _type(self) -> None:
        if text := self.field.text().strip():
            self.typed.emit(text)

    @Slot()
    def _choose(self) -> None:
        if (query := self.query) is not None:
            self.chosen.emit(query)

    @Slot()
    def _remove(self) -> None:
        if (query := self.query) is not None:
            self.remove_wanted.emit(query)


def _fill(item: QListWidgetItem, query: EvaluationQuery, still: int | None) -> None:
    told = words.row(query, still)
    item.setText(f"{query.text}\n{told}")
    item.setData(_QUERY, query)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{query.text}, {told}")
    item.setToolTip(desktop.as_plain(f"{query.text}\n{words.origin(query.origin)}"))
