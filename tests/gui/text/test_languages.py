"""Every language says all there is to say, and the window holds it."""

from __future__ import annotations

import importlib.util
import pickle
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QToolButton, QWidget

from photosearch.errors import KnownError
from photosearch.gui.help.shortcuts_dialog import ShortcutsDialog
from photosearch.gui.services.task_queue import sentence
from photosearch.gui.text import translation
from photosearch.gui.text.numbers import number, plural
from photosearch.images import UnreadablePicture
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.messages import Message
from support.photos.malformed_files import bomb

if TYPE_CHECKING:
    from collections.abc import Iterator

    from support.window.shown import Open, Shown

FOREIGN = [name for name in translation.NAMES if name != "en"]


def tool() -> ModuleType:
    """packaging/translate.py, which finds and keeps the texts."""
    file = Path(__file__).parents[3] / "packaging" / "translate.py"
    spec = importlib.util.spec_from_file_location("translate", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = tool()
PRESENT = set(TOOL.texts())


@pytest.fixture(autouse=True)
def english_again(qapp: QCoreApplication) -> Iterator[None]:  # noqa: ARG001
    yield
    translation.apply("en")


def test_the_languages_of_the_tool_are_those_of_the_window() -> None:
    assert sorted(TOOL.FORMS) == sorted(FOREIGN)


@pytest.mark.parametrize("language", FOREIGN)
def test_every_text_is_translated(language: str) -> None:
    """If this fails: python packaging/translate.py update, then missing; see CONTRIBUTING."""
    known = TOOL.read(language)
    assert PRESENT - set(known) == set(), "new texts"
    assert set(known) - PRESENT == set(), "texts that are gone"
    assert [text for text, forms in known.items() if not all(forms)] == [], "unfinished"


@pytest.mark.parametrize("language", FOREIGN)
def test_what_is_filled_into_a_text_is_filled_into_its_translation(language: str) -> None:
    for (_, source), forms in TOOL.read(language).items():
        for form in forms:
            assert TOOL.fields(form) == TOOL.fields(source), source
            assert form.count("\n") == source.count("\n"), source


@pytest.mark.parametrize("language", FOREIGN)
@pytest.mark.usefixtures("qapp")
def test_what_is_shipped_is_what_was_translated(language: str) -> None:
    """If this fails: python packaging/translate.py compile."""
    translator = QTranslator()
    assert translator.load(f"photosearch_{language}", translation.directory())
    for (context, source), forms in TOOL.read(language).items():
        if context == TOOL.COUNTS:
            seen = {translator.translate(context, source, None, n) for n in (1, 2, 5, 1000)}
            assert seen == set(forms), source
        else:
            assert translator.translate(context, source) == forms[0], source


@pytest.mark.parametrize("language", FOREIGN)
def test_each_sentence_of_the_core_is_said_in_the_language(language: str) -> None:
    translation.apply(language)
    known = TOOL.read(language)
    for (context, source), (wanted, *_) in known.items():
        if context == TOOL.CORE:
            values = {place.strip("{}"): "/x/{place}" for place in TOOL.fields(source)}
            assert translation.translate(Message(source, **values)) == wanted.format(**values)


def test_errors_reach_the_window_in_its_language() -> None:
    translation.apply("de")
    error = KnownError("There is no folder {path}; check its name.", path=Path("/a {path} b"))
    assert str(error) == "There is no folder /a {path} b; check its name."
    assert sentence(pickle.loads(pickle.dumps(error))).startswith(
        "Es gibt keinen Ordner /a {path} b;"
    )
    inner = UnreadablePicture("The file is empty.")
    outer = KnownError("“{photo}” can't be opened. {why}", photo="a.jpg", why=inner)
    assert sentence(outer) == "„a.jpg“ kann nicht geöffnet werden. Die Datei ist leer."
    assert translation.translate("Something that nobody translated.") == (
        "Something that nobody translated."
    )


def test_a_value_that_reads_like_a_sentence_stays_as_it_is() -> None:
    translation.apply("de")
    names = ("The file is empty.", "{path}", "{0.__class__}", "%n <b>", "a\udcffb")
    for name in names:
        told = translation.translate(
            Message("There is no folder {path}; check its name.", path=name)
        )
        assert told.startswith(f"Es gibt keinen Ordner {name};")


def test_the_reasons_in_a_library_are_translated(open_window: Open, tmp_path: Path) -> None:
    """Also one that an earlier version kept as a finished sentence."""
    photos = tmp_path / "photos"
    photos.mkdir()
    for name in ("new.png", "old.png"):
        (photos / name).write_bytes(bomb(Image.new("RGB", (1, 1))))
    with Library.open(tmp_path / "library", "starter") as library:
        library.folders.add(photos)
        library.index.run(Job())
        reason = library.index.unreadable()[0].reason
    catalogue = tmp_path / "library" / "catalogue.sqlite"
    with closing(sqlite3.connect(catalogue)) as connection:
        connection.execute(
            "UPDATE files SET reason = ? WHERE path = CAST('old.png' AS BLOB)", (f"{reason}",)
        )
        connection.commit()
    catalogue.with_name("catalogue.sqlite.seal").unlink()
    chosen = QSettings(str(tmp_path / "library" / "window.ini"), QSettings.Format.IniFormat)
    chosen.setValue("language", "de")
    chosen.sync()
    shown = open_window(tmp_path / "library")
    shown.until(lambda: len(shown.engine.overview.unreadable) == 2)
    table = shown.window.dialogs.open_problems().table
    new, old = (table.topLevelItem(row).text(1) for row in range(2))
    assert new.startswith("Dieses Bild zu öffnen braucht 14,400 MB Speicher; ")
    assert old == new


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 photo", "1,234 photos"),
        ("de", "1 Foto", "1.234 Fotos"),
        ("ja", "1 枚の写真", "1,234 枚の写真"),
    ],
)
def test_numbers_and_their_words_follow_the_language(language: str, one: str, many: str) -> None:
    translation.apply(language)
    assert plural(1, "photo", "photos") == one
    assert plural(1234, "photo", "photos") == many
    assert number(1234) == many.split(" ")[0]


@pytest.mark.parametrize(
    ("locale", "spoken"),
    [("de_AT", "de"), ("fr_CA", "fr"), ("zh_CN", "zh_CN"), ("zh_TW", "en"), ("fi_FI", "en")],
)
def test_the_system_s_language_is_spoken_if_we_know_it(locale: str, spoken: str) -> None:
    assert translation.of_system(QLocale(locale)) == spoken


@pytest.mark.parametrize("language", FOREIGN)
def test_the_window_opens_in_the_language_and_holds_its_words(
    open_window: Open, indexed: Path, tmp_path: Path, language: str
) -> None:
    library = shutil.copytree(indexed, tmp_path / "library")
    kept = QSettings(str(library / "window.ini"), QSettings.Format.IniFormat)
    kept.setValue("language", language)
    kept.sync()
    shown = open_window(library)
    shown.until(lambda: len(shown.names()) == 5)
    assert "Settings" not in shown.window.page.settings_button.accessibleName()
    for width in (480, 1000):
        shown.window.resize(width, 640)
        assert shown.window.width() == width, "nothing forces it wider"
        check_words(shown.window)
    check_dialogs(shown)


def check_dialogs(shown: Shown) -> None:
    settings = shown.window.dialogs.open_settings()
    settings.resize(480, 560)
    for tab in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(tab)
        check_words(settings)
    assert settings.width() == 480
    settings.reject()
    for dialog in (shown.window.dialogs.open_problems(), ShortcutsDialog(shown.window)):
        dialog.show()
        dialog.resize(480, 560)
        check_words(dialog)
        assert dialog.width() == 480
        dialog.reject()


def check_words(window: QWidget | QDialog) -> None:
    """No button or one-line label is narrower than its words."""
    QApplication.processEvents()
    found: list[QAbstractButton | QLabel] = [*window.findChildren(QAbstractButton)]
    for widget in [*found, *window.findChildren(QLabel)]:
        if not widget.isVisible() or not widget.text() or is_icon(widget):
            continue
        if isinstance(widget, QLabel) and (widget.wordWrap() or "…" in widget.text()):
            continue
        wanted = widget.fontMetrics().size(0, widget.text()).width()
        assert widget.width() >= wanted, (widget.objectName(), widget.text())


def is_icon(widget: QWidget) -> bool:
    only = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() == only
