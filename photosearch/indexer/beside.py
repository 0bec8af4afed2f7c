"""What a file says by its name, and by the sidecar beside it."""

from dataclasses import replace
from datetime import datetime, time

from photosearch.catalogue import Pending
from photosearch.images import (
    date_in_name,
    read_sidecar,
    read_takeout,
    with_sidecar,
    with_takeout,
)
from photosearch.types import DateSource, Facts

_BETTER_THAN_A_NAME = (DateSource.SIDECAR, DateSource.CAMERA, DateSource.CONTAINER)


def told_by_file(facts: Facts, pending: Pending) -> Facts:
    """The facts of a content, with those that only this file of it tells."""
    if pending.sidecar_ns and (content := read_takeout(pending.path)):
        facts = with_takeout(facts, content)
    if pending.sidecar_ns and (content := read_sidecar(pending.path)):
        facts = with_sidecar(facts, content)
    if facts.taken_at is not None and facts.date_source in (None, *_BETTER_THAN_A_NAME):
        return facts
    named = date_in_name(pending.path.name)
    if named is None or _says_more(facts.taken_at, named):
        return facts
    return replace(facts, taken_at=named, date_source=DateSource.NAME)


def _says_more(saved: datetime | None, named: datetime) -> bool:
    """A name may tell the day alone, and the file say the time it was saved on that day."""
    return saved is not None and named == datetime.combine(saved.date(), time())
