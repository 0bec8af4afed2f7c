"""Whatever asks another query while one photo is shown brings the photos to the front."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest

from photosearch.gui.startup.single_instance import SingleInstance
from photosearch.types import SavedSearch, TextTerm
from support.window.drivers import click

if TYPE_CHECKING:
    from support.window.shown import Shown

CONTROL = Qt.KeyboardModifier.ControlModifier


def second_start(shown: Shown, place: Path) -> None:
    picture, library = place / "other.png", shown.engine.library.directory
    Image.new("RGB", (64, 48), "orange").save(picture)
    reception = SingleInstance(library)
    assert reception.open()
    reception.visited.connect(shown.window.drop_and_paste.take_paths)
    reception.visited.connect(shown.window.come_forward)
    code = (
        "import sys; from pathlib import Path;"
        "from photosearch.gui.startup.single_instance import hand_over;"
        "sys.exit(not hand_over(Path(sys.argv[1]), [Path(sys.argv[2])]))"
    )
    visitor = subprocess.Popen([sys.executable, "-c", code, library, picture])
    shown.until(lambda: bool(shown.window.page.bar.chips.chips))
    assert visitor.wait(60) == 0
    reception.close()


def pasted_words(shown: Shown, _place: Path) -> None:
    QGuiApplication.clipboard().setText("a cat")
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_V, CONTROL)


def pasted_picture(shown: Shown, _place: Path) -> None:
    picture = QImage(64, 48, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_V, CONTROL)


def surprise(shown: Shown, _place: Path) -> None:
    QTest.keyClick(shown.window.viewer, Qt.Key.Key_R, CONTROL)


def saved_search(shown: Shown, _place: Path) -> None:
    saved = shown.window.search.saved
    saved._load(lambda: shown.engine.library.searches.save(SavedSearch("cats", "a cat")))
    shown.until(lambda: saved.list.count() == 1)
    saved.list.itemActivated.emit(saved.list.item(0))


def drop(shown: Shown, _place: Path) -> None:
    mime = QMimeData()
    mime.setText("a cat")
    shown.drop(mime)


def example(shown: Shown, _place: Path) -> None:
    shown.window.search.feedback.prefer([shown.window.viewer.hit], more=True)


def similar(shown: Shown, _place: Path) -> None:
    click(shown.window.viewer.bar.similar)


ASKED: tuple[Callable[[Shown, Path], None], ...] = (
    second_start,
    pasted_words,
    pasted_picture,
    surprise,
    saved_search,
    drop,
    example,
    similar,
)


@pytest.mark.parametrize("ask", ASKED, ids=lambda ask: ask.__name__)
def test_another_query_is_seen(
    shown: Shown,
    tmp_path: Path,
    ask: Callable[..., None],
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("r")))  # a short address
    window = shown.window
    window.activateWindow()
    window.page.grid.viewer_wanted.emit(2)
    assert window.viewer.isVisible()
    ask(shown, tmp_path)
    shown.until(window.viewer.isHidden)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.isVisible(), "keys are not for what isn't seen"
    shown.until_scored()
    QGuiApplication.clipboard().clear()


def test_a_search_kept_from_the_viewer_gets_its_name_where_one_sees_it(shown: Shown) -> None:
    window = shown.window
    window.page.bar.state.update(text="a cat")
    shown.until_scored()
    window.page.grid.viewer_wanted.emit(0)
    window.activateWindow()
    QTest.keyClick(window.viewer, Qt.Key.Key_D, CONTROL)
    shown.until(lambda: window.search.saved.list.count() == 1)
    assert window.viewer.isHidden()
    assert window.search.saved.list.isVisible()
    window.page.grid.setFocus()


def test_what_refreshes_the_same_query_leaves_the_photo_where_it_is(shown: Shown) -> None:
    window = shown.window
    window.page.bar.state.update(text="a cat")
    shown.until_scored()
    assert window.page.bar.state.query.terms == (TextTerm("a cat"),)
    window.page.grid.viewer_wanted.emit(0)
    shown.engine.refresh()
    shown.until_through(shown.engine.searcher.queues.searches.run)
    assert window.viewer.isVisible()
