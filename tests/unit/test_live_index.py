import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from photosearch import live_index
from photosearch.catalogue import Catalogue, FileRow, Indexed, Pending, vector_table
from photosearch.live_index import LiveIndex
from photosearch.types import Facts, PhotoIds, Vector
from photosearch.vectors import VectorIndex, snapshot_header
from support.photos.made_up import rows_of

DIMENSION = 16
MODEL = "m"


class Room:
    """A catalogue with a folder, and its live index."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        self.catalogue = Catalogue(directory / "catalogue.sqlite")
        self.folder_id = self.catalogue.folders.add(Path("/photos"))
        self.live = self.new_live()

    def new_live(self) -> LiveIndex:
        """As the next start of the program would make it."""
        return LiveIndex(self.catalogue, self.directory / "index", MODEL, DIMENSION)

    def scan(self, *names: str) -> None:
        rows = [FileRow(name.encode(), 1, 1, 0, None) for name in names]
        self.catalogue.folders.reconcile(self.folder_id, 1, rows, [])

    def read(self) -> PhotoIds:
        """Store a vector for each pending file; its photo ids."""
        now = datetime(2024, 1, 1)
        read = [
            Indexed(i.file_id, i.path.name.encode(), Facts(1, 1), now, vector(i.path.name))
            for i in self.catalogue.pending(MODEL)
        ]
        return self.catalogue.store(MODEL, DIMENSION, read, {})

    def index(self, *names: str) -> PhotoIds:
        """The photo ids of those that were not known."""
        self.scan(*names)
        return self.read()

    def save(self) -> None:
        self.live.loaded()
        self.live.save()

    def found(self, live: LiveIndex | None = None) -> set[str]:
        """The names whose own vector finds them first."""
        index = (self.live if live is None else live).fresh()
        best = {
            hit: index.search(vector(hit.path.name), 1) for hit in self.catalogue.listing.listed()
        }
        return {
            hit.path.name
            for hit, (ids, scores) in best.items()
            if ids.tolist() == [hit.photo_id] and scores[0] > 0.999
        }


def vector(name: str) -> Vector:
    row: Vector = rows_of(1, DIMENSION, seed=ord(name))[0]
    return row


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    made = Room(tmp_path)
    yield made
    made.catalogue.close()


def test_a_snapshot_is_written_and_used(room: Room) -> None:
    room.index("a", "b")
    room.save()
    files = {path.name: path.stat().st_mtime_ns for path in (room.directory / "index").iterdir()}
    assert len(files) >= 2
    again = room.new_live()
    assert room.found(again) == {"a", "b"}
    again.save()
    after = {path.name: path.stat().st_mtime_ns for path in (room.directory / "index").iterdir()}
    assert after == files, "nothing changed, so nothing is written"


@pytest.mark.parametrize("damage", ["delete", "truncate", "zero", "flip"])
def test_a_damaged_snapshot_is_rebuilt_and_replaced(room: Room, damage: str) -> None:
    room.index("a", "b", "c")
    room.save()
    for path in (room.directory / "index").iterdir():
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 16
        replaced = {"truncate": content[: len(content) // 2], "zero": bytearray(len(content))}
        path.write_bytes(replaced.get(damage, content))
        if damage == "delete":
            path.unlink()
    again = room.new_live()
    assert room.found(again) == {"a", "b", "c"}
    again.save()
    assert room.found(room.new_live()) == {"a", "b", "c"}


def test_a_catalogue_that_went_ahead_is_caught_up_with(room: Room) -> None:
    room.index("a", "b")
    room.save()
    room.index("b", "c")  # and the process ends before the index is saved
    again = room.new_live()
    assert room.found(again) == {"b", "c"}
    assert len(again.loaded()) == 2


def test_a_snapshot_of_another_catalogue_is_not_believed(room: Room) -> None:
    """As after moving a damaged catalogue away: the same ids mean other photos."""
    room.index("a", "b", "c")
    room.save()
    room.catalogue.close()
    (room.directory / "catalogue.sqlite").unlink()
    fresh = Room(room.directory)
    fresh.index("x", "y", "z")
    assert fresh.found() == {"x", "y", "z"}
    fresh.catalogue.close()


def test_a_catalogue_restored_from_a_copy_is_believed_over_a_newer_snapshot(room: Room) -> None:
    room.index("a")
    room.save()
    room.catalogue.close()
    path = room.directory / "catalogue.sqlite"
    shutil.copy(path, room.directory / "copy")
    later = Room(room.directory)
    later.index("a", "b", "c")
    later.save()
    later.catalogue.close()
    shutil.copy(room.directory / "copy", path)
    restored = Room(room.directory)
    restored.index("a", "y", "z")  # new photos under the ids that b and c had
    assert restored.found() == {"a", "y", "z"}
    restored.catalogue.close()


def test_gone_photos_leave_and_returned_ones_come_back(room: Room) -> None:
    room.index("a", "b")
    assert len(room.live.fresh()) == 2
    room.scan("b")
    room.live.refresh()
    assert room.found() == {"b"}
    assert len(room.live.loaded()) == 1
    room.scan("a", "b")
    room.live.refresh()
    assert room.found() == {"a", "b"}


def test_what_another_process_stored_is_found(room: Room) -> None:
    room.index("a")
    assert room.found() == {"a"}
    other = Room(room.directory)
    other.index("a", "b")
    other.catalogue.close()
    assert room.found() == {"a", "b"}


def test_a_refresh_never_drops_what_is_added_meanwhile(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A search refreshes in its own thread while the indexer stores and adds."""
    room.scan("a", "b")
    first, second = room.catalogue.pending(MODEL)
    live_ids = room.catalogue.vectors.live_ids

    def add(item: Pending) -> None:
        name = item.path.name
        read = Indexed(item.file_id, name.encode(), Facts(1, 1), datetime.now(), vector(name))
        room.live.add(room.catalogue.store(MODEL, DIMENSION, [read], {}))

    def slow_live_ids(model: str) -> np.ndarray:
        before = live_ids(model)
        add(second)
        return before

    add(first)
    monkeypatch.setattr(room.catalogue.vectors, "live_ids", slow_live_ids)
    room.live.refresh()
    assert len(room.live.loaded()) == 2


def test_a_full_or_read_only_disk_costs_only_the_snapshot(room: Room) -> None:
    room.index("a")
    (room.directory / "index").write_text("a file is in the way")
    room.save()
    assert room.found() == {"a"}


def test_forgetting_deletes_the_files(room: Room) -> None:
    room.index("a")
    room.save()
    room.live.forget()
    assert list((room.directory / "index").iterdir()) == []


def test_a_build_that_is_stopped_goes_on_at_the_next_start(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_index, "_MANY", 3)
    monkeypatch.setattr(vector_table, "_PAGE", 2)
    room.index("a", "b", "c", "d", "e")
    busy = []

    class Watched(VectorIndex):
        def add(self, *given: Any) -> None:
            busy.append(room.live.is_busy)
            super().add(*given)
            room.live.end_soon()

    monkeypatch.setattr(live_index, "VectorIndex", Watched)
    assert not room.live.is_busy
    assert len(room.live.loaded()) == 2
    assert busy == [True]
    assert not room.live.is_busy
    room.live.save()
    monkeypatch.undo()
    again = room.new_live()
    before = VectorIndex.load(*header_of(room))
    assert before is not None
    assert len(before) == 2, "what was built is kept"
    assert room.found(again) == {"a", "b", "c", "d", "e"}


def header_of(room: Room) -> tuple[Any, ...]:
    header = snapshot_header(room.directory / "index", MODEL)
    return header, MODEL, DIMENSION, room.catalogue.vectors.snapshot(MODEL)


def test_it_stays_busy_when_a_few_photos_come_meanwhile(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_index, "_MANY", 3)
    monkeypatch.setattr(vector_table, "_PAGE", 2)
    photo_ids = room.index("a")
    index, busy, add = room.live.loaded(), [], VectorIndex.add

    def watched(self: VectorIndex, ids: np.ndarray, *given: Any) -> None:
        if ids.tolist() != photo_ids.tolist():
            index.remove(photo_ids)
            room.live.add(photo_ids)
            busy.append(room.live.is_busy)
        add(self, ids, *given)

    room.index("a", "b", "c", "d", "e")
    monkeypatch.setattr(VectorIndex, "add", watched)
    room.live.refresh()
    assert busy == [True, True]
    assert not room.live.is_busy
