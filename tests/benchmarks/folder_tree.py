"""Processor time of the tree of folders over many sub-folders, as JSON.

    QT_QPA_PLATFORM=offscreen python tests/benchmarks/folder_tree.py [FOLDERS PHOTOS]

FOLDERS (20,000) lie side by side in one folder, the worst case, and hold PHOTOS (100,000).
Milliseconds of processor of one thread; `count_ms` is spent in a queue, the rest where the window
paints.
"""

import json
import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from photosearch.catalogue import Catalogue
from photosearch.gui.sidebar.folder_panel import FolderPanel
from photosearch.types import SubFolder


def filled(place: Path, folders: int, photos: int) -> Catalogue:
    """By plain SQL, which is quicker than to read photos."""
    with closing(Catalogue(place)) as catalogue:
        folder_id = catalogue.folders.add(Path("/photos"))
        with closing(sqlite3.connect(place)) as connection, connection:
            fill(connection, folder_id, folders, photos)
    return Catalogue(place)


def fill(connection: sqlite3.Connection, folder_id: int, folders: int, photos: int) -> None:
    connection.executemany(
        "INSERT INTO photos (id, hash, kind, width, height, orientation, dated)"
        " VALUES (?, ?, 'JPEG', 4000, 3000, 1, '2024-05-01T12:00:00')",
        ((number, number.to_bytes(32, "big")) for number in range(1, photos + 1)),
    )
    connection.executemany(
        "INSERT INTO files (folder_id, path, size, mtime_ns, inode, photo_id)"
        " VALUES (?, ?, 1, 1, 0, ?)",
        (
            (folder_id, b"trip %d/IMG_%06d.jpg" % (number % folders, number), number)
            for number in range(1, photos + 1)
        ),
    )


def timed(app: QApplication, *acts: Callable[[], object]) -> float:
    """Until it is painted."""
    begun = time.thread_time()
    for act in acts:
        act()
    app.processEvents()
    return round(1000 * (time.thread_time() - begun), 1)


def grown(tree: SubFolder) -> list[SubFolder]:
    """One folder more, in the middle."""
    middle = len(tree.below) // 2
    more = (*tree.below[:middle], SubFolder("trip 0 and more", 1, 0), *tree.below[middle:])
    return [SubFolder(tree.name, tree.photos + 1, 0, more)]


def measured(catalogue: Catalogue) -> dict[str, object]:
    app = QApplication([])
    trees: list[SubFolder] = []
    count = timed(app, lambda: trees.extend(catalogue.folders.trees()))
    panel, folders = FolderPanel(), catalogue.folders.all()
    panel.resize(232, 800)
    panel.show()
    panel.show_folders(folders, 0)
    app.processEvents()
    tree, bar = panel.list, panel.area.verticalScrollBar()
    root = panel.model.index(0, 0)
    acts: dict[str, Callable[[], object]] = {
        "show_ms": partial(panel.show_trees, trees),
        "open_ms": partial(tree.expand, root),
        "reveal_ms": partial(tree.show_row, ("/photos", "trip 15000")),
        "scroll_ms": lambda: bar.setValue(bar.maximum() // 2),
        "renew_ms": partial(panel.show_trees, trees),
        "one_more_ms": partial(panel.show_trees, grown(trees[0])),
        "close_ms": partial(tree.collapse, root),
    }
    times = {name: timed(app, act) for name, act in acts.items()}
    return {"folders": len(trees[0].below), "count_ms": count, **times}


def main() -> None:
    folders, photos = (int(each) for each in (sys.argv[1:] or (20_000, 100_000)))
    with tempfile.TemporaryDirectory() as place:
        catalogue = filled(Path(place) / "catalogue.db", folders, photos)
        print(json.dumps(measured(catalogue) | {"load": os.getloadavg()[0]}, indent=2))
        catalogue.close()


if __name__ == "__main__":
    main()
