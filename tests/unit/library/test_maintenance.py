"""Sizes, and what can be cleared."""

import shutil
import threading

from photosearch.library import Library
from photosearch.types import Query, TextTerm


def test_the_size_is_told_while_files_come_and_go(library: Library) -> None:
    done = threading.Event()
    thumbnails = library.directory / "thumbnails"

    def churn() -> None:
        while not done.is_set():
            for number in range(50):
                (thumbnails / f"{number}").mkdir(exist_ok=True)
                (thumbnails / f"{number}" / "x.tmp").touch()
            for number in range(50):
                shutil.rmtree(thumbnails / f"{number}")

    thread = threading.Thread(target=churn, daemon=True)
    thread.start()
    try:
        for _ in range(50):
            assert library.maintenance.status().size > 0
    finally:
        done.set()
        thread.join()


def test_sizes_add_up_and_caches_come_back(indexed: Library) -> None:
    best = indexed.search.ask(Query((TextTerm("coffee"),))).hits[0]
    sizes = indexed.maintenance.sizes()
    assert min(sizes.catalogue, sizes.index, sizes.thumbnails) > 0
    indexed.maintenance.clear_thumbnails()
    indexed.maintenance.clear_index()
    cleared = indexed.maintenance.sizes()
    assert (cleared.index, cleared.thumbnails) == (0, 0)
    assert indexed.photos.thumbnail(best.photo_id) is not None
    assert indexed.maintenance.sizes().thumbnails > 0
    assert indexed.search.ask(Query((TextTerm("coffee"),))).hits[0] == best


def test_a_cleared_index_is_saved_again(indexed: Library) -> None:
    indexed.maintenance.clear_index()
    indexed.search.ask(Query((TextTerm("coffee"),)))
    indexed.models.save_index()
    assert indexed.maintenance.sizes().index > 0
