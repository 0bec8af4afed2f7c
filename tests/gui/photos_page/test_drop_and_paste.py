import base64
import io
import os
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from photosearch.gui.platform.mime_data import (
    NO_NETWORK,
    NOTHING_THERE,
    Dropped,
    acceptable,
    file_url,
    local_path,
    looked_at,
    parse,
)

AWKWARD = [
    "plain.jpg",
    "ünïcödé 🐈.jpg",
    "100% #1?.jpg",
    "quote'\".jpg",
    "new\nline.jpg",
    "a" * 240,
]


def mime(*urls: QUrl, text: str = "", html: str = "") -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls(list(urls))
    if text:
        made.setText(text)
    if html:
        made.setHtml(html)
    return made


def taken(given: QMimeData) -> Dropped:
    return looked_at(parse(given))


def png() -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (3, 2), "teal").save(buffer, "PNG")
    return buffer.getvalue()


@pytest.mark.parametrize("name", AWKWARD)
def test_a_path_survives_the_way_through_a_url(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    assert local_path(file_url(path)) == path
    assert local_path(mime(file_url(path)).urls()[0]) == path


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="names are Unicode there")
def test_a_name_that_is_not_utf8_keeps_its_bytes(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/not-utf8-\xff\xfe.jpg"))
    path.touch()
    url = file_url(path)
    assert bytes(url.toEncoded().data()).endswith(b"not-utf8-%FF%FE.jpg")
    assert taken(mime(url)) == Dropped(pictures=(path,))


def test_folders_and_pictures_are_told_apart(tmp_path: Path) -> None:
    picture = tmp_path / "cat.jpg"
    picture.write_bytes(png())
    dropped = taken(mime(file_url(tmp_path), file_url(picture)))
    assert dropped == Dropped(folders=(tmp_path,), pictures=(picture,))


def test_a_browser_s_picture_is_taken_rather_than_its_address() -> None:
    given = mime(QUrl("https://example.org/cat.png"), text="https://example.org/cat.png")
    given.setData("image/png", QByteArray(png()))
    assert parse(given) == Dropped(pictures=(png(),))


def test_picture_data_without_an_encoding_becomes_a_png() -> None:
    picture = QImage(5, 4, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    given = QMimeData()
    given.setImageData(picture)
    (data,) = taken(given).pictures
    assert isinstance(data, bytes)
    with Image.open(io.BytesIO(data)) as opened:
        assert opened.size == (5, 4)
        assert opened.convert("RGB").getpixel((2, 2)) == (255, 0, 0)


def test_a_picture_within_the_page_itself_needs_no_network() -> None:
    inline = "data:image/png;base64," + base64.b64encode(png()).decode()
    page = f'<img src="{inline}">'
    assert parse(mime(html=page)).pictures == (png(),)
    assert taken(mime(html="<b>word</b>" * 100_000 + page)).pictures == (png(),)
    assert taken(mime(QUrl(inline))).pictures == (png(),)


@pytest.mark.parametrize("text", ["https://example.org/cat.jpg", "HTTP://example.org/x?y=1"])
def test_a_bare_web_address_is_refused_with_a_sentence(text: str) -> None:
    assert parse(mime(QUrl(text), text=text)) == Dropped(problem=NO_NETWORK)
    assert parse(mime(text=text)) == Dropped(problem=NO_NETWORK)


def test_words_are_words() -> None:
    assert parse(mime(text="  a cat\n on a sofa ")) == Dropped(text="a cat on a sofa")


def test_a_path_as_text_is_the_file(tmp_path: Path) -> None:
    assert taken(mime(text=str(tmp_path))) == Dropped(folders=(tmp_path,))
    assert taken(mime(text=f"file://{tmp_path}")) == Dropped(folders=(tmp_path,))


def test_a_path_that_is_not_there_is_just_words() -> None:
    assert taken(mime(text="/no/such/thing")) == Dropped(text="/no/such/thing")


def test_nothing_useful_is_said_to_be_so() -> None:
    given = QMimeData()
    given.setData("application/x-something", QByteArray(b"1"))
    assert not acceptable(given)
    for nothing in (given, mime(QUrl.fromEncoded(b"file:///%00")), mime(text="a\0b")):
        assert taken(nothing) == Dropped(problem=NOTHING_THERE)


def test_a_hundred_folders_are_taken(tmp_path: Path) -> None:
    folders = tuple(tmp_path / str(number) for number in range(100))
    for folder in folders:
        folder.mkdir()
    assert taken(mime(*map(file_url, folders))) == Dropped(folders=folders)
