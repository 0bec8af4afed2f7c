"""The screenshots of the README and the guide: the real window, in each state that was designed.

    xvfb-run -s "-screen 0 1400x1000x24" python packaging/screenshots.py PHOTOS [OUT [HOME]]

PHOTOS is a folder whose sub-folders hold photos; it is copied, and only the copy is touched. OUT is
resources/screenshots unless another folder is named; HOME, which must not exist, is what the viewer
shows as the home of whose photos they are, such as /home/anna. Each picture shows what a person
would see; a state that doesn't come about ends the script.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

HERE = Path(__file__).resolve().parent.parent
SIZE, QUALITY, PATIENCE_S = (1120, 720), 82, 300
QUERY, VIEWED, FILTERED = "animal -dog", "a ladybird", "a butterfly"


def main() -> None:
    if len(sys.argv) not in (2, 3, 4):
        raise SystemExit(__doc__)
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else HERE / "resources" / "screenshots"
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        home = Path(sys.argv[3]) if len(sys.argv) > 3 else Path(place) / "anna"
        home.mkdir()
        try:
            _take(home, out)
        finally:
            shutil.rmtree(home)


def _take(home: Path, out: Path) -> None:
    pictures = Path(shutil.copytree(sys.argv[1], home / "Pictures"))
    (pictures / "Old scans").mkdir()
    _add_broken_files(pictures)
    os.environ["HOME"], os.environ["LC_ALL"] = str(home), "C.UTF-8"
    _Session(home, pictures, out).take_all()


def _add_broken_files(pictures: Path) -> None:
    photo = next(path for path in sorted(pictures.rglob("*.jpg")))
    scans = pictures / "Old scans"
    (scans / "wedding 1987.jpg").write_bytes(photo.read_bytes()[:2000])
    (scans / "empty.jpg").touch()
    (scans / "letter.jpg").write_text("Dear Anna, this is no picture at all.")


class _Session:
    """One window, from the first start to the dark."""

    def __init__(self, home: Path, pictures: Path, out: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from photosearch.gui.main_window.main_window import MainWindow
        from photosearch.gui.services.engine import Engine
        from photosearch.gui.startup.app import _application
        from photosearch.library import Library

        self.app: QApplication = _application()
        self.pictures, self.out = pictures, out
        self.engine = Engine(
            Library.open(home / ".local" / "share" / "photosearch", child_process=True)
        )
        self.window = MainWindow(self.engine)
        self.window.shown.connect(self.engine.start)
        self.window.resize(*SIZE)
        self.window.move(60, 60)
        self.window.show()

    def take_all(self) -> None:
        try:
            self.first_run()
            self.photos()
            self.searching()
            self.filters()
            self.viewer()
            self.unreadable()
            self.models()
            self.settings()
            self.unplugged()
            self.dark()
        finally:
            self.window.leave()
            self.engine.shut_down()

    # waiting and taking

    def until(self, condition: Callable[[], bool], rest: float = 0.4) -> None:
        begun = time.monotonic()
        while not condition():
            self.app.processEvents()
            if time.monotonic() - begun > PATIENCE_S:
                raise SystemExit(f"this never came about: {sys._getframe(1).f_code.co_name}")
            time.sleep(0.002)
        self.rest(rest)

    def until_idle(self) -> None:
        self.until(lambda: not self.engine.indexing.running, 1.5)

    def rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.app.processEvents()
            time.sleep(0.002)

    def take(self, name: str) -> None:
        """The window and what lies over it."""
        self.rest(0.3)
        area = self.window.geometry()
        whole = self.app.primaryScreen().grabWindow(
            0, area.x(), area.y(), area.width(), area.height()
        )
        file = self.out / f"{name}.jpg"
        assert whole.save(str(file), "JPG", QUALITY)
        print(file, file.stat().st_size)  # noqa: T201

    def take_dialog(self, name: str, dialog: "QDialog") -> None:
        """In the middle of the window, whatever the window manager thinks."""
        self.rest(0.5)
        dialog.resize(dialog.width(), min(dialog.height(), SIZE[1] - 80))
        place = self.window.geometry().center() - dialog.rect().center()
        dialog.move(place)
        self.take(name)
        dialog.reject()
        self.rest(0.3)

    def clear(self) -> None:
        """Without a notice: no person has cleared anything."""
        grid = self.window.page.grid
        self.window.page.bar.clear()
        self.until(lambda: not grid.hits or grid.hits[0].score is None)
        self.window.page.undo.withdraw()

    def ask(self, words: str, *, enter: bool = False) -> None:
        bar, grid = self.window.page.bar, self.window.page.grid
        self.clear()
        bar.state.update(text=words)
        if enter:
            bar.enter()
        self.until(lambda: bool(grid.hits) and grid.hits[0].score is not None, 1.5)
        grid.setFocus()

    # the states

    def first_run(self) -> None:
        self.until(lambda: not self.window.page.empty.offer.isHidden(), 1)
        self.window.page.empty.offer.setFocus()
        self.take("first-run")

    def photos(self) -> None:
        """Each folder by itself, so that the list of folders has something to show."""
        self.engine.add_folders(sorted(path for path in self.pictures.iterdir() if path.is_dir()))
        self.until(lambda: bool(self.window.page.grid.hits))
        self.until_idle()
        self.window.page.grid.setFocus()
        self.take("photos")

    def searching(self) -> None:
        self.window.page.hint._close.click()
        self.ask(QUERY, enter=True)
        self.take("searching")

    def filters(self) -> None:
        from photosearch.gui.query.filter_popup import FilterPopup

        self.ask(FILTERED)
        self.window.page.bar.filter.click()
        self.until(lambda: self.window.findChild(FilterPopup) is not None)
        self.take("filters")
        popup = self.window.findChild(FilterPopup)
        assert popup is not None
        popup.close()

    def viewer(self) -> None:
        self.ask(VIEWED)
        viewer = self.window.viewer
        self.window.page.grid.viewer_wanted.emit(0)
        viewer.bar.about.click()
        self.until(lambda: viewer.canvas.pixmap is not None, 2)
        self.take("viewer")
        viewer.leave()

    def unreadable(self) -> None:
        self.clear()
        self.take_dialog("unreadable", self.window.dialogs.open_problems())

    def models(self) -> None:
        self.until(lambda: bool(self.engine.models.infos))
        self.take_dialog("models", self.window.model_banner.open_page())

    def settings(self) -> None:
        dialog = self.window.dialogs.open_settings()
        dialog.tabs.setCurrentIndex(3)
        self.take_dialog("settings", dialog)

    def unplugged(self) -> None:
        """A folder that is gone, as a drive is that was pulled out."""
        grid = self.window.page.grid
        last = self.window.panel.folders[-1].path
        away = last.rename(last.with_name(".away"))
        self.engine.indexing.start()
        self.until_idle()
        self.until(lambda: any(not hit.reachable for hit in grid.hits), 1.5)
        self.take("unplugged")
        away.rename(last)
        self.engine.indexing.start()
        self.until_idle()

    def dark(self) -> None:
        from photosearch.gui.style import colour_scheme

        colour_scheme.apply("dark")
        self.window.page.grid.set_layout("justified")
        self.until(lambda: all(hit.reachable for hit in self.window.page.grid.hits))
        self.until_idle()
        self.window.page.grid.setFocus()
        self.take("dark")


if __name__ == "__main__":
    main()
