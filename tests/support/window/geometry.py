"""What overflows, is cut off, lies on top of something else, or would be taken for markup."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QSplitterHandle,
    QTabBar,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels that rounding may take."""


def faults(top: QWidget) -> list[str]:
    """Of everything that can be seen in a window."""
    seen = [w for w in top.findChildren(QWidget) if w.isVisibleTo(top) and not w.isWindow()]
    ours = [w for w in seen if not _is_inner(w)]
    return [
        *(f"{_name(w)} sticks out of {_name(w.parentWidget())}" for w in ours if sticks_out(w)),
        *(f"{_name(w)} is cut off: {_words(w)}" for w in ours if is_cut(w)),
        *(f"{_name(w)} scrolls sideways" for w in ours if _scrolls_sideways(w)),
        *overlaps(ours),
    ]


def _is_inner(widget: QWidget) -> bool:
    """Parts of Qt's own that it arranges itself, and which may be scrolled to."""
    parent = widget.parentWidget()
    if isinstance(widget, QSplitterHandle) or isinstance(parent, QTabBar):
        return True
    return isinstance(parent, QAbstractScrollArea) and widget is not parent.viewport()


def sticks_out(widget: QWidget) -> bool:
    parent, place = widget.parentWidget(), widget.geometry()
    room = parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK)
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and parent is area.viewport():
        if isinstance(area, QAbstractItemView) or area.objectName() == "termChips":
            return False
        return place.width() > room.width()  # it may be scrolled up and down only
    return not room.contains(place)


def is_cut(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.height() + SLACK < widget.heightForWidth(widget.width())
        return _narrower(widget, widget.fontMetrics().size(0, widget.text()).width())
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        return _narrower(widget, widget.sizeHint().width())
    if isinstance(widget, QToolButton | QComboBox):
        return _narrower(widget, widget.minimumSizeHint().width()) or _lower(widget)
    return False


def _scrolls_sideways(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView) and widget.horizontalScrollBar().maximum() > 0


def _narrower(widget: QWidget, wanted: int) -> bool:
    return widget.width() + SLACK < wanted or _lower(widget)


def _lower(widget: QWidget) -> bool:
    return widget.height() + SLACK < widget.minimumSizeHint().height()


def overlaps(widgets: list[QWidget]) -> Iterator[str]:
    """Between those whose place a layout gave them."""
    for row, one in enumerate(widgets):
        for other in widgets[row + 1 :]:
            if one.parentWidget() is other.parentWidget() and _laid_out(one) and _laid_out(other):
                shared = one.geometry().intersected(other.geometry())
                if shared.width() > SLACK and shared.height() > SLACK:
                    yield f"{_name(one)} and {_name(other)} overlap"


def _laid_out(widget: QWidget) -> bool:
    layout = widget.parentWidget().layout()
    return layout is not None and (layout.indexOf(widget) >= 0 or _in_nested(layout, widget))


def _in_nested(layout: object, widget: QWidget) -> bool:
    children: list[Any] = getattr(layout, "children", list)()
    return any(c.indexOf(widget) >= 0 or _in_nested(c, widget) for c in children)


def place_in(widget: QWidget, top: QWidget) -> QRect:
    return QRect(widget.mapTo(top, QPoint()), widget.size())


def _name(widget: QWidget | None) -> str:
    assert widget is not None
    words = widget.objectName() or widget.accessibleName() or _words(widget)
    return f"{type(widget).__name__} “{words[:40]}” {widget.geometry().getRect()}"


def _words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def rendered(text: str) -> str:
    """What Qt makes of a text whose format it guesses."""
    if not QtText.mightBeRichText(text):
        return text
    return QTextDocumentFragment.fromHtml(text).toPlainText()


def markup(top: QWidget) -> list[str]:
    """Labels that would render their text, and tooltips that lose part of a name."""
    wrong = []
    for widget in [top, *top.findChildren(QWidget)]:
        if isinstance(widget, QLabel) and _is_rendered(widget):
            wrong.append(f"label {_name(widget)}")
        if _is_bare(widget.toolTip()):
            wrong.append(f"tooltip of {_name(widget)}: {widget.toolTip()}")
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            wrong += [f"item {tip}" for tip in _tooltips(widget) if _is_bare(tip)]
    return wrong


def _is_rendered(widget: QLabel) -> bool:
    plain = widget.textFormat() == Qt.TextFormat.PlainText
    return not plain and QtText.mightBeRichText(widget.text())


def _is_bare(tip: str) -> bool:
    """Not escaped as a whole, though it looks like markup."""
    return QtText.mightBeRichText(tip) and not tip.startswith("<span>")


def _tooltips(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    cells = ((row, column) for row in range(50) for column in range(3))
    for index in (model.index(*cell) for cell in cells if model.hasIndex(*cell)):
        yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
