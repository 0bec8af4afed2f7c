"""A folder in which somebody is seen in three photos, and a window on it."""

from pathlib import Path

from PIL import Image, ImageOps
from PySide6.QtWidgets import QApplication
from skimage import data

from photosearch.gui.people_page.people_page import PeoplePage
from photosearch.gui.widgets.name_dialog import NameDialog
from photosearch.library import Library
from support.window.shown import Open, Shown


def make_people(folder: Path) -> Path:
    """The astronaut of scikit-image, three times, and a cup of coffee."""
    folder.mkdir()
    astronaut = Image.fromarray(data.astronaut())
    astronaut.save(folder / "portrait.jpg")
    ImageOps.mirror(astronaut).save(folder / "mirrored.jpg")
    ImageOps.expand(astronaut, 200, "navy").save(folder / "framed.png")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    return folder


def open_on_people(open_window: Open, folder: Path, library: Path, *, wanted: bool) -> Shown:
    with Library.open(library, "starter") as opened:
        opened.folders.add(make_people(folder))
        opened.people.switch(wanted)
    shown = open_window(library)
    shown.until(lambda: len(shown.names()) == 4)
    shown.until_idle()
    return shown


def people_page(shown: Shown) -> PeoplePage:
    """In front, and filled."""
    shown.window.show_page("people")
    page = shown.window.pages["people"]
    assert isinstance(page, PeoplePage)
    return page


def until_said(shown: Shown) -> None:
    """Until all that was asked and said of people is answered."""
    shown.until_through(lambda work, done: shown.engine.people.queue.run(work, done))


def answer_name(shown: Shown, name: str) -> None:
    """Into the dialog that asks for it."""
    shown.until(lambda: isinstance(QApplication.activeModalWidget(), NameDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    dialog.field.setText(name)
    dialog.keep.click()
