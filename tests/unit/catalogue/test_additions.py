"""When photos were added, and what the last import is."""

from pathlib import Path

from PIL import Image

from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters

LAST, LATELY = Filters(last_import=True), Filters(added_days=7)


def add(library: Library, *paths: Path) -> None:
    for path in paths:
        Image.new("RGB", (16, 16), (sum(path.name.encode()) % 256, len(path.name), 9)).save(path)
    library.index.run(Job())


def names(library: Library, filters: Filters) -> set[str]:
    return {hit.path.name for hit in library.photos.listing.listed(filters)}


def let_pass(library: Library, seconds: int) -> None:
    """As if what is known had been added so long before."""
    with library._catalogue._database.write() as connection:
        connection.execute("UPDATE additions SET added = added - ?", (seconds,))
        connection.execute("UPDATE imports SET begun = begun - ?", (seconds,))


def test_runs_that_follow_soon_are_one_import(library: Library, folder: Path) -> None:
    add(library, folder / "a.png", folder / "b.png")
    let_pass(library, 600)
    add(library, folder / "c.png")
    assert names(library, LAST) == {"a.png", "b.png", "c.png"}
    let_pass(library, 3600)
    library.index.run(Job())
    assert names(library, LAST) == {"a.png", "b.png", "c.png"}, "a run that adds nothing is none"
    add(library, folder / "d.png")
    assert names(library, LAST) == {"d.png"}
    assert names(library, Filters(last_import=False)) == {"a.png", "b.png", "c.png"}


def test_lately_is_counted_in_days(library: Library, folder: Path) -> None:
    add(library, folder / "a.png")
    let_pass(library, 8 * 86400)
    add(library, folder / "b.png")
    assert names(library, LATELY) == {"b.png"}
    assert names(library, Filters(added_days=9)) == {"a.png", "b.png"}


def test_what_is_edited_was_not_added_then(library: Library, folder: Path) -> None:
    add(library, folder / "a.png", folder / "b.png")
    let_pass(library, 8 * 86400)
    add(library, folder / "c.png")
    Image.new("RGB", (17, 16), (1, 2, 3)).save(folder / "a.png")
    library.index.run(Job())
    assert names(library, LATELY) == names(library, LAST) == {"c.png"}


def test_a_clock_that_was_wrong_ends_no_import_for_ever(library: Library, folder: Path) -> None:
    add(library, folder / "a.png")
    let_pass(library, -10 * 86400)  # it was added in the future
    add(library, folder / "b.png")
    assert names(library, LAST) == {"b.png"}
