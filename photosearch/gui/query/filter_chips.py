"""What narrows the search, as chips below the search bar."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.query.query_bar import QueryBar
from photosearch.gui.style import theme
from photosearch.gui.widgets.chip import Chip
from photosearch.gui.widgets.flow_layout import FlowLayout
from photosearch.types import Filters, Query, Shape

Part = tuple[str, Query]
"""Words for one part of the settings, and the settings without it."""


class FilterChips(FlowLayout):
    """Each active filter with a cross; nothing at all without any."""

    def __init__(self, bar: QueryBar, parent: QWidget | None = None) -> None:
        super().__init__(theme.GAP_L, parent)
        self.setObjectName("filterStrip")
        self.setAccessibleName(self.tr("Filters"))
        self._bar = bar
        self.names: dict[int, str] = {}
        """What photos among the examples are called."""
        self.chips: list[Chip] = []
        bar.settings_changed.connect(self.show_settings)
        self.hide()

    def show_settings(self) -> None:
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(*part) for part in self.parts(self._bar.settings)]
        self.show_parts(self.chips)
        self.setVisible(bool(self.chips))

    def _chip(self, words: str, without: Query) -> Chip:
        chip = Chip(words)
        chip.setProperty("minus", without.filters.excluded != self._bar.settings.filters.excluded)
        chip.removed.connect(lambda: self._take_out(words, without))
        return chip

    def _take_out(self, words: str, without: Query) -> None:
        self._bar.tell_loss(self.tr("Taken out of the search: {0}").format(words))
        self._bar.set_settings(without)

    def parts(self, settings: Query) -> Iterator[Part]:
        """What narrows a query, one by one; its terms stay."""
        for words, filters in self._of_filters(settings.filters):
            yield words, replace(settings, filters=filters)
        for photo_id in settings.liked:
            rest = tuple(other for other in settings.liked if other != photo_id)
            yield (
                self.tr("More like {0}").format(self._named(photo_id)),
                replace(settings, liked=rest),
            )
        for photo_id in settings.disliked:
            rest = tuple(other for other in settings.disliked if other != photo_id)
            yield (
                self.tr("Less like {0}").format(self._named(photo_id)),
                replace(settings, disliked=rest),
            )
        if settings.least:
            words = self.tr("Match of {0} and more").format(f"{settings.least:.0%}")
            yield words, replace(settings, least=0.0)

    def _named(self, photo_id: int) -> str:
        return self.names.get(photo_id) or self.tr("photo {0}").format(photo_id)

    def _of_filters(self, filters: Filters) -> Iterator[tuple[str, Filters]]:
        for path in filters.folders:
            rest = tuple(other for other in filters.folders if other != path)
            yield desktop.shown(path.name or path), replace(filters, folders=rest)
        yield from self._of_dates(filters)
        for camera in filters.cameras:
            others = tuple(other for other in filters.cameras if other != camera)
            yield camera, replace(filters, cameras=others)
        for kind in filters.kinds:
            others = tuple(other for other in filters.kinds if other != kind)
            yield kind, replace(filters, kinds=others)
        if filters.shape:
            yield shape_words()[filters.shape], replace(filters, shape=None)
        yield from self._of_sizes(filters)
        if filters.located is not None:
            words = self.tr("With a place") if filters.located else self.tr("Without a place")
            yield words, replace(filters, located=None)
        if filters.favourite is not None:
            words = self.tr("Favourites") if filters.favourite else self.tr("No favourites")
            yield words, replace(filters, favourite=None)
        for excluded in filters.excluded:
            remaining = tuple(other for other in filters.excluded if other != excluded)
            what = ", ".join(words for words, _ in self._of_filters(excluded))
            yield self.tr("Not: {0}").format(what), replace(filters, excluded=remaining)

    def _of_dates(self, filters: Filters) -> Iterator[tuple[str, Filters]]:
        after, before = filters.after, filters.before
        first = moment_words(after) if after else ""
        last = moment_words(before, last=True) if before else ""
        if first and last:
            words = first if first == last else self.tr("{0} to {1}").format(first, last)
            yield words, replace(filters, after=None, before=None)
        elif first:
            yield self.tr("From {0}").format(first), replace(filters, after=None)
        elif last:
            yield self.tr("Until {0}").format(last), replace(filters, before=None)

    def _of_sizes(self, filters: Filters) -> Iterator[tuple[str, Filters]]:
        if filters.min_pixels is not None:
            words = self.tr("At least {0} MP").format(f"{filters.min_pixels / 1e6:g}")
            yield words, replace(filters, min_pixels=None)
        if filters.max_pixels is not None:
            words = self.tr("At most {0} MP").format(f"{filters.max_pixels / 1e6:g}")
            yield words, replace(filters, max_pixels=None)
        if filters.min_bytes is not None:
            words = self.tr("At least {0} MB").format(f"{filters.min_bytes / 1e6:g}")
            yield words, replace(filters, min_bytes=None)
        if filters.max_bytes is not None:
            words = self.tr("At most {0} MB").format(f"{filters.max_bytes / 1e6:g}")
            yield words, replace(filters, max_bytes=None)


def shape_words() -> dict[Shape, str]:
    return {
        Shape.LANDSCAPE: QCoreApplication.translate("FilterChips", "Landscape"),
        Shape.PORTRAIT: QCoreApplication.translate("FilterChips", "Portrait"),
        Shape.SQUARE: QCoreApplication.translate("FilterChips", "Square"),
    }


def moment_words(moment: datetime, *, last: bool = False) -> str:
    """As short as `parse_period` understands it: 2019, 2019-06, 2019-06-15, or with the time.

    `last`: of the end of a period, the last year, month or day in it.
    """
    if moment.time() != moment.min.time():
        return moment.isoformat(" ", "minutes")
    inside = moment - timedelta(days=1) if last else moment
    if (moment.month, moment.day) == (1, 1):
        return f"{inside.year:04}"
    if moment.day == 1:
        return f"{inside.year:04}-{inside.month:02}"
    return inside.date().isoformat()
