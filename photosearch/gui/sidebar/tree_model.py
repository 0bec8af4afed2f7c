"""Trees of the side bar for Qt: rows are made as branches are opened, and stay as counts change."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photosearch.gui.sidebar.row_look import LOOK, RowLook

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole


class Branch(Protocol):
    """What a row stands for, with what is below it."""

    @property
    def name(self) -> str:
        """Unlike its neighbours'."""

    @property
    def below(self) -> "Sequence[Branch]": ...


class Node:
    """A row that was made."""

    __slots__ = ("branch", "by_name", "number", "parent", "row", "rows")

    def __init__(self, branch: Branch, parent: "Node | None", row: int, number: int) -> None:
        self.branch, self.parent, self.row, self.number = branch, parent, row, number
        self.rows: list[Node] | None = None
        """None until it is opened."""
        self.by_name: dict[str, Node] = {}
        """The rows, if somebody asked for one by its name since they changed last."""

    @property
    def names(self) -> tuple[str, ...]:
        """From the top down to this one."""
        names, node = list[str](), self
        while node.parent is not None:
            names.append(node.branch.name)
            node = node.parent
        return tuple(reversed(names))


class _Top:
    name = ""

    def __init__(self, below: Sequence[Branch]) -> None:
        self.below = below


class TreeModel(QAbstractItemModel):
    """A model of branches; each kind of tree says how its rows look."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: dict[int, Node] = {}
        self._made = 0
        self._top = self._node(_Top(()), None, 0)

    def look(self, node: Node) -> RowLook:
        raise NotImplementedError

    def show(self, branches: Sequence[Branch]) -> None:
        """In the place of those before. What is open and chosen stays so."""
        self._renew(self._top, _Top(branches))

    # rows

    def _node(self, branch: Branch, parent: Node | None, row: int) -> Node:
        self._made += 1
        node = self._nodes[self._made] = Node(branch, parent, row, self._made)
        return node

    def _rows(self, node: Node) -> list[Node]:
        if node.rows is None:
            below = enumerate(node.branch.below)
            node.rows = [self._node(branch, node, row) for row, branch in below]
        return node.rows

    def _renew(self, top: Node, branch: Branch) -> None:
        """What is behind a row, and the rows below it that were made already."""
        waiting = [(top, branch)]
        while waiting:
            node, now = waiting.pop()
            had_below, node.branch = bool(node.branch.below), now
            if node.rows is None:
                if had_below or not now.below:
                    continue
                node.rows = []
            node.by_name = {}
            self._take_out(node, node.rows)
            self._put_in(node, node.rows)
            waiting += zip(node.rows, now.below, strict=True)
            if node.rows:
                first, last = node.rows[0], node.rows[-1]
                self.dataChanged.emit(self.index_of(first), self.index_of(last))

    def _take_out(self, node: Node, rows: list[Node]) -> None:
        """Those that have gone, or stand elsewhere among their neighbours."""
        for first, last in _runs(_gone(rows, node.branch.below))[::-1]:
            self.beginRemoveRows(self.index_of(node), first, last)
            for gone in rows[first : last + 1]:
                self._forget(gone)
            del rows[first : last + 1]
            _number(rows, first)
            self.endRemoveRows()

    def _put_in(self, node: Node, rows: list[Node]) -> None:
        """Those that are new, among those that stayed."""
        known, below = {row.branch.name for row in rows}, node.branch.below
        for first, last in _runs([each.name not in known for each in below]):
            self.beginInsertRows(self.index_of(node), first, last)
            rows[first:first] = [self._node(each, node, 0) for each in below[first : last + 1]]
            _number(rows, first)
            self.endInsertRows()

    def _forget(self, node: Node) -> None:
        waiting = [node]
        while waiting:
            gone = waiting.pop()
            self._nodes.pop(gone.number, None)
            waiting += gone.rows or []

    # for those who ask by rows

    def node(self, index: Index) -> Node | None:
        return self._nodes.get(index.internalId()) if index.isValid() else None

    def index_of(self, node: Node) -> QModelIndex:
        return _NOWHERE if node is self._top else self.createIndex(node.row, 0, node.number)

    def index_at(self, names: Sequence[str]) -> QModelIndex:
        """From the top down; invalid if there is no such row. Makes rows on the way."""
        node = self._top
        for name in names:
            rows = self._rows(node)
            if not node.by_name:
                node.by_name = {row.branch.name: row for row in rows}
            if name not in node.by_name:
                return QModelIndex()
            node = node.by_name[name]
        return self.index_of(node)

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        node = self.node(parent) or self._top
        rows = node.rows if node.rows is not None else self._rows(node)
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, 0, rows[row].number)
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> Any:
        node = self.node(index)
        above = node.parent if node else None
        return self.index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        node = self.node(parent) if parent.isValid() else self._top
        return len(self._rows(node)) if node else 0

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: ARG002
        return 1

    def hasChildren(self, parent: Index = _NOWHERE) -> bool:
        node = self.node(parent) if parent.isValid() else self._top
        return bool(node and node.branch.below)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        node = self.node(index)
        if node is None or role not in _SAID:
            return None
        look = self.look(node)
        return look if role == LOOK else getattr(look, _SAID[_Role(role)])


_SAID: dict[int, str] = {
    _Role.DisplayRole: "name",
    _Role.ToolTipRole: "hint",
    _Role.AccessibleTextRole: "words",
    LOOK: "",
}


def _runs(wanted: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last of each row of neighbours that are wanted."""
    runs: list[tuple[int, int]] = []
    for place in (place for place, is_wanted in enumerate(wanted) if is_wanted):
        if runs and runs[-1][1] == place - 1:
            runs[-1] = runs[-1][0], place
        else:
            runs.append((place, place))
    return runs


def _gone(rows: Sequence[Node], below: Sequence[Branch]) -> list[bool]:
    """Which rows can't stay where they are."""
    places, gone, last = {branch.name: place for place, branch in enumerate(below)}, [], -1
    for row in rows:
        place = places.get(row.branch.name, -1)
        gone.append(place <= last)
        last = max(last, place)
    return gone


def _number(rows: Sequence[Node], first: int) -> None:
    for row in range(first, len(rows)):
        rows[row].row = row
