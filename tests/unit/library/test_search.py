"""Answers while the index is built."""

import threading
from pathlib import Path
from typing import Any

import pytest

from photosearch import live_index
from photosearch.jobs import Job
from photosearch.types import Query, TextTerm
from photosearch.vectors import VectorIndex
from support.opening import Open


def test_it_answers_while_its_index_is_built(
    open_library: Open, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_library(tmp_path / "built") as library:
        library.folders.add(photos)
        library.index.run(Job())
        wanted = library.search.ask(Query((TextTerm("a cup of coffee"),))).hits
    for file in (tmp_path / "built" / "index").iterdir():
        file.unlink()
    monkeypatch.setattr(live_index, "_MANY", 1)
    begun, may_end = threading.Event(), threading.Event()
    add = VectorIndex.add

    def slow_add(*given: Any) -> None:
        begun.set()
        assert may_end.wait(60)
        add(*given)

    monkeypatch.setattr(VectorIndex, "add", slow_add)
    library = open_library(tmp_path / "built")
    building = threading.Thread(target=library.search.load_text)
    building.start()
    try:
        assert begun.wait(60)
        found = library.search.ask(Query((TextTerm("a cup of coffee"),))).hits
        assert building.is_alive()
    finally:
        may_end.set()
        building.join()
    assert [hit.path for hit in found] == [hit.path for hit in wanted]
    wanted_matches = [hit.match for hit in wanted]  # single floats, summed in another order
    assert [hit.match for hit in found] == pytest.approx(wanted_matches, abs=1e-6)
