"""An export that fails leaves the one before as it was."""

import json
import signal
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from photosearch.errors import KnownError
from photosearch.export import files as export
from photosearch.library import Library
from photosearch.types import Hit, SavedSearch

resource = pytest.importorskip("resource", reason="Windows has no such limit")


@contextmanager
def small_disk(size: int) -> Iterator[None]:
    """No file may grow beyond this."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)


def kept(directory: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in directory.iterdir()}


def hits(count: int) -> list[Hit]:
    return [Hit(n, n, 0.5, Path(f"/photos/{n:06}.jpg")) for n in range(1, count)]


def test_searches_that_cannot_be_exported_leave_the_export_before(
    library: Library, tmp_path: Path
) -> None:
    place = tmp_path / "kept"
    place.mkdir()
    library.searches.save(SavedSearch("one", "a dog"))
    library.search.export_saved(place / "mine.jsonl")
    before = kept(place)
    library.searches.save(SavedSearch("two", "a cat " * 2000))
    with small_disk(4096), pytest.raises(KnownError, match="can't be written"):
        library.search.export_saved(place / "mine.jsonl")
    assert kept(place) == before


def test_a_list_that_cannot_be_exported_leaves_the_list_before(tmp_path: Path) -> None:
    export.write_csv(hits(3), tmp_path / "list.csv")
    before = kept(tmp_path)
    with small_disk(4096), pytest.raises(KnownError, match="couldn't be written"):
        export.write_csv(hits(1000), tmp_path / "list.csv")
    assert kept(tmp_path) == before


def test_what_is_written_over_stays_what_it_was(library: Library, tmp_path: Path) -> None:
    """A link, the permissions, the longest name, and a pipe."""
    library.searches.save(SavedSearch("one", "a dog"))
    real, link, long = tmp_path / "real", tmp_path / "link", tmp_path / ("n" * 255)
    real.write_text("old")
    real.chmod(0o600)
    link.symlink_to(real)
    for path in (link, long, Path("/dev/null")):
        library.search.export_saved(path)
    assert link.is_symlink()
    assert "a dog" in real.read_text()
    assert stat.S_IMODE(real.stat().st_mode) == 0o600
    assert "a dog" in long.read_text()
    assert Path("/dev/null").is_char_device()


def test_searches_with_a_byte_order_mark_are_taken_in(library: Library, tmp_path: Path) -> None:
    (tmp_path / "mine.jsonl").write_bytes(b'\xef\xbb\xbf{"name": "a", "text": "dog"}\n')
    assert library.search.import_saved(tmp_path / "mine.jsonl") == 1


def test_a_search_that_names_a_file_whose_name_is_no_text_is_refused(
    library: Library, tmp_path: Path
) -> None:
    odd = SavedSearch("odd", 'image:"/x/b\udcff.jpg"')
    with pytest.raises(KnownError, match="Rename that file"):
        library.searches.save(odd)
    library.searches.add_recent(odd.text)
    assert library.searches.recent() == []
    (tmp_path / "odd.jsonl").write_text(
        '{"name": "fine", "text": "dog"}\n' + json.dumps({"name": odd.name, "text": odd.text})
    )
    with pytest.raises(KnownError, match="Rename that file"):
        library.search.import_saved(tmp_path / "odd.jsonl")
    assert library.searches.saved() == []
