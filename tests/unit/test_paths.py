from pathlib import Path

import platformdirs
import pytest

from photosearch import paths
from photosearch.errors import KnownError


def test_prepare_makes_the_directory_and_hides_thumbnails_from_scans(tmp_path: Path) -> None:
    library = paths.prepare(tmp_path / "a" / "b")
    assert library.directory == tmp_path / "a" / "b"
    assert list(library.directory.iterdir()) == [library.thumbnails]
    assert [path.name for path in library.thumbnails.iterdir()] == [".nomedia"]
    assert paths.prepare(library.directory) == library


def test_prepare_makes_a_relative_path_absolute(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.prepare(Path("here")).directory == tmp_path / "here"


@pytest.mark.parametrize("name", ["file", "file/below"])
def test_a_library_that_cannot_be_made_is_a_known_error(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KnownError, match=r"can't be written \(.*\); choose another one\.$"):
        paths.prepare(tmp_path / name)


def test_a_library_that_cannot_be_written_is_a_known_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(**_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(paths.tempfile, "TemporaryFile", refuse)  # type: ignore[attr-defined]
    with pytest.raises(KnownError, match=r"\(Read-only file system\)"):
        paths.prepare(tmp_path)


def test_resources_are_found_from_a_checkout_or_an_installation() -> None:
    assert paths.resources().name == "resources"
    assert paths.resources().is_dir()


def test_the_library_used_last_is_opened_again_while_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platformdirs, "user_state_path", lambda *_, **__: tmp_path / "state")
    assert paths.last_library() == paths.default_library()
    other = tmp_path / "größe \udcff"
    other.mkdir()
    paths.remember_library(other)
    assert paths.last_library() == paths.default_library(), "there is no library yet"
    paths.LibraryPaths(other).catalogue.touch()
    assert paths.last_library() == other
    paths.remember_library(paths.default_library())
    assert paths.last_library() == paths.default_library()
    assert not list((tmp_path / "state").iterdir())


def test_what_vanishes_while_it_is_counted_counts_nothing(tmp_path: Path) -> None:
    for name in ("a/b.bin", "c.bin"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"123")
    files = list(paths.files_below(tmp_path))
    assert sorted(files) == [tmp_path / "a" / "b.bin", tmp_path / "c.bin"]
    assert paths.bytes_of(files) == 6
    (tmp_path / "c.bin").unlink()
    assert paths.bytes_of(files) == 3
    assert list(paths.files_below(tmp_path / "gone")) == []
