"""Hands photos to the desktop: open, show in folder, clipboard, drag, tray."""

import html
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, Qt
from PySide6.QtGui import QDesktopServices, QDrag, QGuiApplication, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from photosearch.errors import KnownError
from photosearch.gui.platform.mime_data import COPIED_FILES, file_url
from photosearch.gui.platform.programs import FOLDER, Program, instead_of_us
from photosearch.patience import answer

_WAIT_MS = 3000


def display_name(path: Path | str) -> str:
    """A name for the eye: one line, and what isn't UTF-8 replaced."""
    text = os.fsencode(path).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else " " for c in text)


def as_plain(text: str) -> str:
    """For tooltips, where Qt would render a name that looks like markup."""
    return f"<span>{html.escape(text)}</span>".replace("\n", "<br>")


def tray_available() -> bool:
    """macOS keeps programs without a window anyway, and its Quit would ask the window first."""
    return sys.platform != "darwin" and QSystemTrayIcon.isSystemTrayAvailable()


def as_mime(paths: Iterable[Path]) -> QMimeData:
    """What a drag carries: links to the files."""
    mime = QMimeData()
    mime.setUrls([file_url(path) for path in paths])
    return mime


def as_clipping(paths: Iterable[Path]) -> QMimeData:
    """What the clipboard carries, which also says to each file manager that they are copied."""
    mime = as_mime(paths)
    links = b"\n".join(bytes(url.toEncoded().data()) for url in mime.urls())
    for name in COPIED_FILES:  # as Nautilus, Nemo, Thunar and Caja read them: no line end behind
        mime.setData(name, QByteArray(b"copy\n" + links))
    mime.setData("application/x-kde-cutselection", QByteArray(b"0"))
    return mime


def drag_files(source: QObject, paths: Iterable[Path], picture: QPixmap | None) -> None:
    """To wherever the person lets go; `picture` is what they see at the pointer."""
    drag = QDrag(source)
    drag.setMimeData(as_mime(paths))
    if picture is not None:
        kind, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode
        drag.setPixmap(picture.scaled(96, 96, kind, smooth.SmoothTransformation))
    drag.exec(Qt.DropAction.CopyAction)


def copy_files(paths: Iterable[Path]) -> None:
    QGuiApplication.clipboard().setMimeData(as_clipping(paths))


def copy_paths(paths: Iterable[Path]) -> None:
    """As they are, wherever text can be that."""
    lines = [os.fsencode(path).decode("utf-8", "replace") for path in paths]
    QGuiApplication.clipboard().setText("\n".join(lines))


def opening(path: Path) -> Callable[[], bool] | None:
    """What opens a file or folder, with the person's own program; None if it isn't there.

    Blocks, and raises KnownError if no program but this one would open it, or its drive hangs. What
    it returns is for the window's thread: False if nothing opens it.
    """
    if not is_there(path):
        return None
    return partial(start, path, answer(path.parent, lambda: program_for(path)))


def program_for(path: Path, kind: str = "") -> Program | None:
    """None: the system knows. Reads the system's lists of programs. Raises KnownError."""
    if sys.platform in ("win32", "darwin"):  # where this is no program that opens files
        return None
    return instead_of_us(path, kind)


def start(path: Path, program: Program | None) -> bool:
    url = file_url(path)
    if program is None:
        return bool(QDesktopServices.openUrl(url))
    return program.start(path, bytes(url.toEncoded().data()).decode("ascii"))


def is_there(path: Path) -> bool:
    """Blocks. Raises NoAnswer, a KnownError, if its drive or share hangs."""
    return answer(path.parent, path.exists)


def show_in_folder(path: Path) -> None:
    """Open the file manager with the file chosen. Blocks. KnownError if the file is gone, or
    nothing shows folders."""
    if not is_there(path):
        raise KnownError(
            "{name} isn't there any more; scan the folder again.", name=display_name(path.name)
        )
    if sys.platform == "darwin":
        subprocess.run(["open", "-R", os.fspath(path)], check=False)
    elif sys.platform == "win32":
        subprocess.run(f'explorer /select,"{path}"', check=False)
    elif not _ask_file_manager(path):
        if not start(path.parent, program_for(path.parent, FOLDER)):
            raise KnownError("No program on this computer wants to show this folder.")


def _ask_file_manager(path: Path) -> bool:
    """Through the desktop's own interface, which also chooses the file."""
    try:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage
    except ImportError:  # Qt without D-Bus
        return False
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    name, place = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"
    message = QDBusMessage.createMethodCall(name, place, name, "ShowItems")
    link = bytes(file_url(path).toEncoded().data()).decode("ascii")
    message.setArguments([[link], ""])
    reply = bus.call(message, QDBus.CallMode.Block, _WAIT_MS)
    return reply.type() == QDBusMessage.MessageType.ReplyMessage
