"""`photosearch health`."""

import shutil
from pathlib import Path

from photosearch.library import Library
from photosearch.library.writer import only_writer
from support.command import CommandOf


def test_it_tells_how_the_index_is_and_what_to_do(
    command: CommandOf, starter_library: Path, tmp_path: Path
) -> None:
    photosearch = command(shutil.copytree(starter_library, tmp_path / "library"))
    shown = photosearch("health")
    assert shown.code == 0
    assert "5 of 5 photos  (in use)" in shown.out
    assert "Well      The model knows every photo." in shown.out
    assert "too few photos" in shown.err
    (found,) = photosearch("health", "--json", "--seed", "3").objects
    assert (found["well"], found["measured"]["photos"]) == (True, 5)


def test_while_another_process_indexes(
    command: CommandOf, starter_library: Path, tmp_path: Path
) -> None:
    photosearch = command(shutil.copytree(starter_library, tmp_path / "library"))
    with Library.open(photosearch.library) as library:
        assert library.health._is_settled()
        with only_writer(library._where):
            assert not library.health._is_settled()


def test_the_remedies(command: CommandOf, starter_library: Path, tmp_path: Path) -> None:
    photosearch = command(shutil.copytree(starter_library, tmp_path / "library"))
    assert photosearch("search", "cat").code == 0
    assert "deleted" in photosearch("health", "--rebuild").err
    assert not list((photosearch.library / "index").glob("*.hnsw"))
    assert "looks at every photo again" in photosearch("health", "--renew").err
    assert photosearch("status", "--json").objects[0]["again"] == 5
    assert "knows every photo" in photosearch("health").out
