"""Classifies dropped and pasted data: folders, a picture, words, or nothing usable."""

import base64
import binascii
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from urllib.parse import quote_from_bytes, unquote_to_bytes

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QTextDocumentFragment

from photosearch.messages import Message
from photosearch.patience import answer, touch
from photosearch.query_text import LONGEST

NO_NETWORK = Message(
    "That is a link to a picture on the web, and Photosearch doesn't go online. "
    "Save the picture first, or copy the picture itself, then drop or paste it here.",
)
NOTHING_THERE = Message(
    "That isn't a folder, a picture or words, so there is nothing to search for."
)
TOO_LONG = Message("That is too much to search for. Save it as a file, then drop the file here.")
TOO_MANY_FOLDERS = Message(
    "Those are too many folders at once. Add the folder that they lie in instead."
)

COPIED_FILES = ("x-special/gnome-copied-files", "x-special/mate-copied-files")
"""Beside text/uri-list: "copy" or "cut", then a link a line."""
_NAUTILUS = "x-special/nautilus-clipboard\n"
"""The same as text, in GNOME's of 2018 to 2020."""
_DATA_URL = re.compile(r"data:image/[\w.+-]+;base64,([A-Za-z0-9+/=%\s]+)")
_WEB_URL = re.compile(r"https?://\S+", re.IGNORECASE)
_WEB_PICTURE = re.compile(r"<img\s[^>]*\bsrc\s*=\s*[\"']?(https?:)?//", re.IGNORECASE)
_BEST = ("image/png", "image/jpeg", "image/webp")
"""Taken first, of several forms of one picture."""
_AT_ONCE = 200_000
"""Bytes of text that are looked through on the window's thread."""
_MOST = 8_000_000
"""Bytes of text that are looked through at all, for a picture within them."""
_MOST_LINES = 5_001
_MOST_FOLDERS = 100


@dataclass(frozen=True, slots=True)
class Dropped:
    """At most one kind is set, except that folders and pictures may come together, and that text
    may name a path."""

    folders: tuple[Path, ...] = ()
    pictures: tuple[Path | bytes, ...] = ()
    text: str = ""
    problem: str = ""
    named: tuple[Path | QUrl, ...] = ()
    """What these are is still to be seen: `looked_at`."""
    later: "Callable[[], Dropped] | None" = None
    """So is what this makes of much data."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be looked at."""
        return bool(self.named) or self.later is not None


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
    encoded = unquote_to_bytes(url.path(QUrl.ComponentFormattingOption.FullyEncoded))
    return None if b"\0" in encoded else Path(os.fsdecode(encoded))


def links(mime: QMimeData, length: int = 0) -> list[QUrl]:
    """What file managers copy, whichever of their ways of saying it is there. `length`: of its
    text, in bytes; what is long is no list of files."""
    if mime.hasUrls():
        return mime.urls()
    said = [bytes(mime.data(name).data()) for name in COPIED_FILES if mime.hasFormat(name)]
    if length <= _MOST and mime.text().startswith(_NAUTILUS):
        said.append(mime.text().encode("utf-8", "surrogateescape").partition(b"\n")[2])
    parts = said[0][:_MOST].split(b"\n", _MOST_LINES)[1:_MOST_LINES] if said else []
    lines = [line.strip(b"\r\0 ") for line in parts]
    return [QUrl.fromEncoded(QByteArray(line)) for line in lines if line]


def acceptable(mime: QMimeData) -> bool:
    """A quick look, for the moment something is dragged over the window."""
    known = (mime.hasUrls(), mime.hasImage(), mime.hasText(), mime.hasHtml())
    return any(known) or bool(_image_formats(mime)) or any(map(mime.hasFormat, COPIED_FILES))


def is_for_all(mime: QMimeData) -> bool:
    """Whether it is more than words, which are pasted where the cursor is: a path, a link, a
    picture, or a book."""
    if mime.hasImage() or mime.hasUrls() or _image_formats(mime) or _length(mime) > _AT_ONCE:
        return True
    return bool(links(mime)) or mime.text().strip().startswith(("/", "file:", "http"))


def accept(event: QDropEvent) -> bool:
    """As a copy or a link; after a move the other program might delete its file."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    return False


def parse(mime: QMimeData) -> Dropped:
    """Files first, then the data of a picture, then words. Asks no drive, and is quick."""
    length = 0 if mime.hasUrls() else _length(mime)
    found = links(mime, length)
    if local := tuple(url for url in found if url.isLocalFile()):
        return Dropped(named=local)
    if data := _encoded(mime):
        return Dropped(pictures=(data,))
    if isinstance(picture := mime.imageData() if mime.hasImage() else None, QImage):
        return Dropped(later=lambda: Dropped(pictures=(as_png(picture),)))
    within = next((url for url in found if url.scheme() == "data"), None)
    if within is not None:
        return Dropped(later=lambda: _from_words(_Words(bytes(within.toEncoded().data()).decode())))
    return _from_text(mime, length)


def given(paths: Sequence[Path]) -> Dropped:
    """At a start: what isn't a file is a folder, or to be. Blocks, and raises as `looked_at`."""
    return answer(paths[0].parent, lambda: _given(paths))


def _given(paths: Sequence[Path]) -> Dropped:
    pictures = tuple(path for path in paths if path.is_file())
    return Dropped(tuple(path for path in paths if path not in pictures), pictures)


def looked_at(dropped: Dropped) -> Dropped:
    """The same with what its paths are. Blocks. Raises NoAnswer, a KnownError, if a drive hangs."""
    if dropped.later is not None:
        return looked_at(dropped.later())
    paths = [path for name in dropped.named if (path := _path(name)) is not None]
    if not paths:
        return Dropped(problem=NOTHING_THERE) if dropped.named else dropped
    return answer(paths[0].parent, lambda: _looked_at(dropped.text, paths))


def _path(name: Path | QUrl) -> Path | None:
    return local_path(name) if isinstance(name, QUrl) else name


def _looked_at(text: str, paths: Sequence[Path]) -> Dropped:
    if text and not _is_there(paths[0]):
        return Dropped(text=text)
    folders: list[Path] = []
    pictures: list[Path] = []
    for path in paths:
        (folders if _is_folder(path) else pictures).append(path)
        touch()
    if len(folders) > _MOST_FOLDERS:
        return Dropped(problem=TOO_MANY_FOLDERS)
    return Dropped(tuple(folders), tuple(pictures))


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112 - never raises


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


@dataclass(frozen=True, slots=True)
class _Words:
    text: str
    html: str = ""
    has_links: bool = False


def _length(mime: QMimeData) -> int:
    """Bytes of its text in either form; quicker than to have it."""
    kinds = [kind for kind in ("text/plain", "text/html") if mime.hasFormat(kind)]
    return max((mime.data(kind).size() for kind in kinds), default=0)


def _from_text(mime: QMimeData, length: int) -> Dropped:
    if length > _MOST:
        return Dropped(problem=TOO_LONG)
    words = _Words(mime.text(), mime.html(), mime.hasUrls())
    return _from_words(words) if length <= _AT_ONCE else Dropped(later=partial(_from_words, words))


def _from_words(words: _Words) -> Dropped:
    if data := _data_url(words):
        return Dropped(pictures=(data,))
    text, html = words.text.strip(), words.html
    if words.has_links or _WEB_URL.fullmatch(text) or (not text and _WEB_PICTURE.search(html)):
        return Dropped(problem=NO_NETWORK)
    if len(text) > LONGEST or (not text and len(html) > _AT_ONCE):
        return Dropped(problem=TOO_LONG)
    text = text or QTextDocumentFragment.fromHtml(html).toPlainText().strip()
    if not text or "\0" in text:
        return Dropped(problem=NOTHING_THERE)
    path = _path_in(text)
    return Dropped(text=" ".join(text.split()), named=(path,) if path else ())


def _path_in(text: str) -> Path | None:
    """An absolute path, or a file link, of something that may be there."""
    if "\n" in text or len(text) > 4096:
        return None
    link = text.startswith("file:")
    encoded = text.encode("utf-8", "surrogateescape")
    path = local_path(QUrl.fromEncoded(QByteArray(encoded))) if link else Path(text)
    return path if path and path.is_absolute() else None


def _encoded(mime: QMimeData) -> bytes:
    """The encoded bytes of the picture that came along, or nothing."""
    found = (bytes(mime.data(name).data()) for name in _image_formats(mime))
    return next(filter(None, found), b"")


def _image_formats(mime: QMimeData) -> list[str]:
    names = [name for name in mime.formats() if name.startswith("image/")]
    return sorted(
        (name for name in names if name != "image/svg+xml"), key=lambda name: name not in _BEST
    )


def _data_url(words: _Words) -> bytes:
    """Some pages hold small pictures within their own text; those need no network."""
    for candidate in (words.html, words.text):
        found = _DATA_URL.search(candidate) if len(candidate) <= _MOST else None
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
