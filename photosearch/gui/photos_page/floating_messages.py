"""Strips that float over the bottom of the photos, so that what they say moves nothing."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from photosearch.gui.style import theme
from photosearch.gui.widgets.message_bar import MessageBar

_WIDEST, _TIGHT = 640, 280
_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class FloatingMessages(QObject):
    """Shows one message bar at a time: the newest, then the one before it."""

    def __init__(self, page: QWidget, area: QWidget, *strips: MessageBar) -> None:
        super().__init__(page)
        self._strips, self._said = strips, list[MessageBar]()
        self._within, self._area = page, area
        area.installEventFilter(self)
        for strip in strips:
            strip.setParent(page)
            strip.installEventFilter(self)
            strip.spoken.connect(self._take)
            strip.ended.connect(self._look)

    def float_over(self, within: QWidget, area: QWidget, *, dark: bool) -> None:
        """Over the bottom of this area, which lies in a widget that may be larger."""
        self._area.removeEventFilter(self)
        self._within, self._area = within, area
        area.installEventFilter(self)
        for strip in self._strips:
            shown = strip.isVisible()
            if strip.parentWidget() is not within:
                strip.setParent(within)
                strip.setVisible(shown)
            strip.show_dark(dark)
            strip.raise_()
        self._arrange()

    @Slot()
    def _take(self) -> None:
        strip = self.sender()
        assert isinstance(strip, MessageBar)
        for other in self._strips:
            if other is not strip:
                other.wait()
        self._said = [other for other in self._said if other is not strip] + [strip]
        self._show(strip)

    @Slot()
    def _look(self) -> None:
        """One has gone; another may have waited for that."""
        gone = self.sender()
        was_seen = bool(self._said) and self._said[-1] is gone
        self._said = [strip for strip in self._said if strip is not gone]
        if was_seen and self._said:
            self._show(self._said[-1])

    def _show(self, strip: MessageBar) -> None:
        strip.begin()
        strip.raise_()
        self._arrange()
        told = QAccessibleAnnouncementEvent(strip, strip.accessibleName())
        QAccessible.updateAccessibility(told)

    def _arrange(self) -> None:
        """At the bottom, in the middle, as high as the words need."""
        if not self._said:
            return
        strip, place = self._said[-1], self._place()
        width = max(1, min(_WIDEST, place.width() - 2 * theme.GAP_L))
        strip.resize(width, strip.height())
        height = strip.heightForWidth(width)
        top = max(0, place.bottom() - theme.GAP_L - height)
        strip.setGeometry(place.center().x() - width // 2, top, width, height)

    def _place(self) -> QRect:
        """Beside other things, or behind them, there may be no room over the photo alone."""
        area = self._area
        if area.isHidden() or area.width() < min(_TIGHT, self._within.width()):
            return self._within.rect()
        return area.rect().translated(area.mapTo(self._within, QPoint()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        moved = watched is self._area and event.type() in _MOVES
        if moved or event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)
