"""`photosearch evaluate`, in this process, with the starter."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from support.command import Command, CommandOf


@pytest.fixture
def starting(command: CommandOf, starter_library: Path, tmp_path: Path) -> Command:
    return command(shutil.copytree(starter_library, tmp_path / "library"))


def test_from_a_query_to_files(starting: Command, tmp_path: Path) -> None:
    assert "no queries yet" in starting("evaluate").err
    assert starting("evaluate", "add", "a", "cat", "--json").objects[0]["query"] == "q1"
    pool = starting("evaluate", "pool", "q1", "--json").objects
    assert {each["verdict"] for each in pool} == {None}
    qrels = tmp_path / "qrels.txt"
    cat = "/cat.jpg"
    qrels.write_text("".join(f"q1 0 {p['key']} {int(p['path'].endswith(cat))}\n" for p in pool))
    assert "Kept: 5 verdicts on 1 query." in starting("evaluate", "judge", qrels).err
    told = starting("evaluate", "report")
    assert "finds 1 of 1 photos that you called right among its first 10" in told.out
    assert "nDCG@10               1.000" in told.out
    assert "What counts is 1 query" in told.err
    assert "get another one" in told.err
    found = starting("evaluate", "report", "--json").objects[0]
    assert (found["counted"], found["models"][0]["found"]) == (1, 1)
    assert starting("evaluate", "export", tmp_path / "out").code == 0
    assert (tmp_path / "out" / "run-starter.txt").read_text().count("\n") == 5
    again = starting("evaluate", "export", tmp_path / "out")
    assert again.code != 0
    assert "there already" in again.err
    assert starting("evaluate", "remove", "q1").code == 0
    assert starting("evaluate", "pool", "q1").code != 0


def test_queries_are_drawn_by_a_seed(starting: Command) -> None:
    drawn = starting("evaluate", "draw", "--count", "2", "--seed", "4", "--from", "file", "--json")
    assert {query["origin"] for query in drawn.objects} == {"file"}
    assert len(drawn.objects) == 2
    assert "1 right" not in starting("evaluate", "list").out
    assert starting("evaluate", "draw", "--from", "album").out == ""
