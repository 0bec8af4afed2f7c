"""The dates of an IPTC block (IIM 4.2, record 2), as press programs write it."""

import re

_DATASET = re.compile(rb"\x1c\x02(?P<kind>[\x37\x3c\x3e\x3f])\0(?P<size>[\x04-\x10])")
_CREATED, _TIME, _DIGITISED, _DIGITISED_TIME = 0x37, 0x3C, 0x3E, 0x3F


def iptc_dates(block: bytes) -> tuple[str, str]:
    """Dates of creation and digitisation, with their times if stated; "" if absent.

    Datasets are looked for by their marks, so that a broken one costs no other.
    """
    found: dict[int, str] = {}
    for mark in _DATASET.finditer(block):
        words = block[mark.end() : mark.end() + mark["size"][0]]
        found.setdefault(mark["kind"][0], words.decode("latin-1").strip("\0 "))
    return (
        _joined(found.get(_CREATED, ""), found.get(_TIME, "")),
        _joined(found.get(_DIGITISED, ""), found.get(_DIGITISED_TIME, "")),
    )


def _joined(day: str, time: str) -> str:
    """A day that isn't known ends with zeros: 20190600."""
    return f"{day}T{time}" if day and time else day
