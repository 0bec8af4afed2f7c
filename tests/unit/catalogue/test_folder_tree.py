"""The tree of directories, against what the filter for a folder finds in each."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from photosearch.catalogue.folder_tree import as_ordered
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, SubFolder


def walk(tree: SubFolder, above: Sequence[str] = ()) -> Iterator[tuple[Path, SubFolder]]:
    yield Path(*above, tree.name), tree
    for branch in tree.below:
        yield from walk(branch, (*above, tree.name))


def paint(path: Path, shade: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8), (shade, shade, shade)).save(path)


def test_each_directory_counts_what_its_filter_finds(library: Library, folder: Path) -> None:
    for shade, name in enumerate(["a.png", "2/b.png", "10/c.png", "10/deep/er/d.png", "ä/e.png"]):
        paint(folder / name, shade)
    for copy in ("2/copy.png", "10/deep/copy.png"):
        paint(folder / copy, 0)  # of a.png
    library.index.run(Job())
    (tree,) = library.folders.trees()
    found = {path: branch.photos for path, branch in walk(tree)}
    counts = {path: library.photos.listing.count(Filters(folders=(path,))) for path in found}
    assert found == counts
    assert found[folder] == library.folders.all()[0].photos == 5
    assert [branch.name for branch in tree.below] == ["2", "10", "ä"]
    assert {str(path.relative_to(folder)) for path in found} >= {"10/deep/er", "10/deep"}


def test_what_is_not_read_yet_is_waiting(library: Library, folder: Path) -> None:
    paint(folder / "new" / "a.png", 1)
    paint(folder / "b.png", 2)
    (folder / "broken.png").write_bytes(b"nothing")
    library.index.run(Job())
    (folder / "new" / "a.png").unlink()
    library.index.run(Job())
    (tree,) = library.folders.trees()
    assert (tree.photos, tree.waiting, tree.below) == (1, 0, ()), "gone and broken don't wait"


def test_names_are_ordered_as_a_person_orders_them() -> None:
    names = [
        "10",
        "Zoo",
        "2",
        "äpfel",
        "Apfel",
        "img12b",
        "img2",
        "IMG10",
        "10000000000000000000",
    ]
    assert sorted(names, key=as_ordered) == [
        "2", "10", "10000000000000000000", "Apfel", "äpfel", "img2", "IMG10", "img12b", "Zoo",
    ]  # fmt: skip


def test_a_thousand_levels_are_a_tree_like_any(library: Library, folder: Path) -> None:
    paint(folder / "a.png", 1)
    library.index.run(Job())
    deep = b"/".join([b"d"] * 1500) + b"/a.png"
    with library._catalogue._database.write() as connection:
        connection.execute("UPDATE files SET path = ?", (deep,))
    (tree,) = library.folders.trees()
    assert sum(branch.photos for _, branch in walk_down(tree)) == 1501


def walk_down(tree: SubFolder) -> Iterator[tuple[int, SubFolder]]:
    depth = 0
    while True:
        yield depth, tree
        if not tree.below:
            return
        depth, (tree, *_) = depth + 1, tree.below
