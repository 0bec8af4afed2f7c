"""Copies of files into a folder, as an export of originals makes them."""

from collections.abc import Sequence
from pathlib import Path

from photosearch.errors import KnownError
from photosearch.export import Wanted, write_all
from photosearch.jobs import Job
from photosearch.types import Hit


def copy_files(hits: Sequence[Hit], folder: Path) -> int:
    """How many were written. Raises KnownError for the first that could not be."""
    wanted = [Wanted(hit.path, hit.path.name) for hit in hits]
    report = write_all(wanted, folder, Job())
    for path, why in report.failed:
        raise KnownError(f"{path.name}: {why} {len(report.written)} of {len(hits)}")
    return len(report.written)
