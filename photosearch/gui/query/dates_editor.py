"""The first and the last date."""

from datetime import datetime, timedelta

from photosearch.gui.query.date_histogram import DateHistogram
from photosearch.gui.query.range_editor import RangeEditor
from photosearch.library import Counts
from photosearch.query_text.dates import parse_period
from photosearch.types import Filters


class DatesEditor(RangeEditor):
    """Its ends are the first moment and the first one after."""

    def __init__(self, name: str) -> None:
        self._dates = DateHistogram()
        super().__init__(name, self._dates, "")
        hint = self.tr("A year, a month or a day: 2019, 2019-06, 2019-06-15, july 2019")
        for field in (self.first, self.last):
            field.setToolTip(hint)

    def show_filters(self, filters: Filters) -> None:
        self.show_ends((filters.after, filters.before))
        if filters.after is None and filters.before is None:
            self._dates.leave()

    def show_counts(self, counts: Counts) -> None:
        self._dates.show_months(sorted(counts))

    def chosen(self, present: Filters) -> dict[str, object]:
        after, before = self.ends((present.after, present.before))
        return {"after": after, "before": before}

    def written(self, end: datetime, *, last: bool) -> str:
        return moment_words(end, last=last)

    def read(self, text: str, *, last: bool) -> datetime:
        """The last day is included."""
        return parse_period(text)[last]


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
