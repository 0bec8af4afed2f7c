"""Every designed state of the window looks as it did: light and dark, on plain and fine screens.

PHOTOSEARCH_SNAPSHOTS=renew keeps new pictures instead, which are then to be looked at.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import snapshots
import states
from gallery import make_gallery

import photosearch
from photosearch.gui import about_page, desktop
from photosearch.gui import empty as empty_module
from photosearch.gui.about_page import Part

if TYPE_CHECKING:
    from conftest import Open, Shown

SIZE = (800, 560)
_PARTS = [Part("numpy", "2.0.0", "BSD-3-Clause"), Part("pillow", "12.0.0", "MIT-CMU")]


@pytest.fixture(scope="session")
def gallery(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_gallery(original_photos, tmp_path_factory.mktemp("gallery"))


@pytest.fixture(autouse=True)
def frozen(gallery: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing of this machine or this version is to be seen."""
    real, places = desktop.shown, (str(gallery.parent), str(tmp_path))

    def shown(path: Path | str) -> str:
        words = real(path)
        for place in places:
            words = words.replace(place, "/home/ada")
        return words

    monkeypatch.setattr(desktop, "shown", shown)
    monkeypatch.setattr(about_page, "libraries", lambda: _PARTS)
    monkeypatch.setattr(photosearch, "__version__", "1.2.3")
    monkeypatch.setattr(empty_module, "pictures_folder", lambda: Path("/home/ada/Pictures"))
    with snapshots.same_everywhere():
        yield


@pytest.fixture
def full(open_window: Open, gallery: Path, tmp_path: Path) -> Shown:
    """A window on the gallery, with nothing more to do."""
    made = open_window(shutil.copytree(gallery, tmp_path / "library"))
    made.window.resize(*SIZE)
    made.until(lambda: len(made.names()) > 20)
    made.until_idle()
    states.quieten(made)
    made.window.page.grid.set_side(128)
    return made


def check(shown: Shown, name: str, state: states.State) -> None:
    widget, wrong = state(shown), []
    for ending, ratio, picture in snapshots.pictures(widget, lambda: states.wait(shown)):
        wrong.append(snapshots.compare(picture, f"{name}-{ending}", ratio))
    if widget is not shown.window:
        widget.close()
    assert not any(wrong), "; ".join(filter(None, wrong))


@pytest.mark.parametrize("name", states.EMPTY)
def test_without_photos_it_looks_as_it_did(empty: Shown, name: str) -> None:
    empty.window.resize(*SIZE)
    states.quieten(empty)
    check(empty, name, states.EMPTY[name])


@pytest.mark.parametrize("name", states.FULL)
def test_with_photos_it_looks_as_it_did(full: Shown, name: str) -> None:
    check(full, name, states.FULL[name])
