"""What was dropped or pasted: folders, a picture, words, or something we can't take."""

import base64
import binascii
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextDocumentFragment

from photosearch.gui.languages import marked
from photosearch.patience import answer, touch

NO_NETWORK = marked(
    "That is a link to a picture on the web, and Photosearch doesn't go online. "
    "Save the picture first, or copy the picture itself, then drop or paste it here.",
)
NOTHING_THERE = marked(
    "That isn't a folder, a picture or words, so there is nothing to search for."
)

COPIED_FILES = ("x-special/gnome-copied-files", "x-special/mate-copied-files")
"""Beside text/uri-list: "copy" or "cut", then a link a line."""
_NAUTILUS = "x-special/nautilus-clipboard\n"
"""The same as text, in GNOME's of 2018 to 2020."""
_DATA_URL = re.compile(rb"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=%\s]+)")
_WEB_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_WEB_PICTURE = re.compile(r"<img\s[^>]*\bsrc\s*=\s*[\"']?(https?:)?//", re.IGNORECASE)
_BEST = ("image/png", "image/jpeg", "image/webp")
"""Taken first, of several forms of one picture."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """At most one kind is set, except that folders and pictures may come together, and that text
    may name a path."""

    folders: tuple[Path, ...] = ()
    pictures: tuple[Path | bytes, ...] = ()
    text: str = ""
    problem: str = ""
    named: tuple[Path, ...] = ()
    """What these are is still to be seen: `looked_at`."""


def file_url(path: Path) -> QUrl:
    """Also for names that aren't UTF-8: their bytes are percent-encoded as they are."""
    if sys.platform == "win32":
        return QUrl.fromLocalFile(str(path))
    return QUrl.fromEncoded(QByteArray(b"file://" + quote_from_bytes(os.fsencode(path)).encode()))


def local_path(url: QUrl) -> Path | None:
    if not url.isLocalFile():
        return None
    if sys.platform == "win32":
        return Path(url.toLocalFile())
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    return Path(os.fsdecode(unquote_to_bytes(encoded)))


def links(mime: QMimeData) -> list[QUrl]:
    """What file managers copy, whichever of their ways of saying it is there."""
    if mime.hasUrls():
        return mime.urls()
    said = [bytes(mime.data(name).data()) for name in COPIED_FILES if mime.hasFormat(name)]
    if mime.text().startswith(_NAUTILUS):
        said.append(mime.text().encode("utf-8", "surrogateescape").partition(b"\n")[2])
    lines = [line.strip(b"\r\0 ") for line in said[0].split(b"\n")[1:]] if said else []
    return [QUrl.fromEncoded(QByteArray(line)) for line in lines if line]


def acceptable(mime: QMimeData) -> bool:
    """A quick look, for the moment something is dragged over the window."""
    known = (mime.hasUrls(), mime.hasImage(), mime.hasText(), mime.hasHtml())
    return any(known) or bool(_image_formats(mime)) or bool(links(mime))


def accept(event: QDropEvent) -> bool:
    """As a copy or a link; after a move the other program might delete its file."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    return False


def parse(mime: QMimeData) -> Dropped:
    """Files first, then the data of a picture, then words. Asks no drive."""
    local = tuple(path for path in map(local_path, links(mime)) if path is not None)
    if local:
        return Dropped(named=local)
    data = _picture_data(mime)
    if data:
        return Dropped(pictures=(data,))
    return _from_text(mime)


def given(paths: Sequence[Path]) -> Dropped:
    """At a start: what isn't a file is a folder, or to be. Blocks, and raises as `looked_at`."""
    return answer(paths[0].parent, lambda: _given(paths))


def _given(paths: Sequence[Path]) -> Dropped:
    pictures = tuple(path for path in paths if path.is_file())
    return Dropped(tuple(path for path in paths if path not in pictures), pictures)


def looked_at(dropped: Dropped) -> Dropped:
    """The same with what its paths are. Blocks. Raises NoAnswer, a KnownError, if a drive hangs."""
    if not dropped.named:
        return dropped
    return answer(dropped.named[0].parent, lambda: _looked_at(dropped))


def _looked_at(dropped: Dropped) -> Dropped:
    if dropped.text and not _is_there(dropped.named[0]):
        return Dropped(text=dropped.text)
    folders: list[Path] = []
    pictures: list[Path] = []
    for path in dropped.named:
        (folders if path.is_dir() else pictures).append(path)
        touch()
    return Dropped(tuple(folders), tuple(pictures))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def _from_text(mime: QMimeData) -> Dropped:
    text, html = mime.text().strip(), mime.html()
    if mime.hasUrls() or _WEB_URL.fullmatch(text) or (not text and _WEB_PICTURE.search(html)):
        return Dropped(problem=NO_NETWORK)
    text = text or QTextDocumentFragment.fromHtml(html).toPlainText().strip()
    if not text:
        return Dropped(problem=NOTHING_THERE)
    path = _path_in(text)
    return Dropped(text=" ".join(text.split()), named=(path,) if path else ())


def _path_in(text: str) -> Path | None:
    """An absolute path, or a file link, of something that may be there."""
    if "\n" in text or len(text) > 4096:
        return None
    link = text.startswith("file:")
    path = local_path(QUrl.fromEncoded(QByteArray(text.encode()))) if link else Path(text)
    return path if path and path.is_absolute() else None


def _picture_data(mime: QMimeData) -> bytes:
    """The encoded bytes of the picture that came along, or nothing."""
    for name in _image_formats(mime):
        if data := bytes(mime.data(name).data()):
            return data
    if mime.hasImage():
        picture = mime.imageData()
        return as_png(picture) if isinstance(picture, QImage) else b""
    return _data_url(mime)


def _image_formats(mime: QMimeData) -> list[str]:
    names = [name for name in mime.formats() if name.startswith("image/")]
    return sorted(
        (name for name in names if name != "image/svg+xml"), key=lambda name: name not in _BEST
    )


def _data_url(mime: QMimeData) -> bytes:
    """Some pages hold small pictures within their own text; those need no network."""
    candidates = [bytes(url.toEncoded().data()) for url in mime.urls()]
    candidates += [mime.html().encode(), mime.text().encode()]
    for candidate in candidates:
        found = _DATA_URL.search(candidate)
        if found:
            try:
                return base64.b64decode(unquote_to_bytes(found[1]))
            except binascii.Error:
                continue
    return b""


def as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
