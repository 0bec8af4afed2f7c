"""What is dropped, and who knocks at the window's socket, may say anything."""

from __future__ import annotations

import json
import random
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QUrl
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from photosearch import peers
from photosearch.gui.platform import mime_data
from photosearch.gui.startup import single_instance
from photosearch.gui.startup.single_instance import SingleInstance

CLOSED = QLocalSocket.LocalSocketState.UnconnectedState
KINDS = (
    "text/plain",
    "text/html",
    "text/uri-list",
    "image/png",
    "image/x-nonsense",
    "application/x-qt-image",
    "application/octet-stream",
    "text/plain;charset=utf-16",
    *mime_data.COPIED_FILES,
)
PIECES = (
    b"file:///",
    b"file://host/share",
    b"data:image/png;base64,",
    b"https://",
    b"<img src=",
    b"copy\n",
    b"x-special/nautilus-clipboard\n",
    b"%00%ff%zz",
    b"\0",
    b"\xff\xfe",
    b"\r\n",
    "\ud800".encode("utf-8", "surrogatepass"),
    b"/etc/passwd",
    b"//",
    b"~",
)


def garbage(lots: random.Random) -> bytes:
    pieces = lots.choices((*PIECES, lots.randbytes(lots.randrange(40))), k=lots.randrange(6))
    return b"".join(pieces)


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_dropped_is_something_or_a_sentence(seed: int, qtbot: QtBot) -> None:  # noqa: ARG001
    lots = random.Random(seed)
    for _ in range(500):
        mime = QMimeData()
        for kind in lots.sample(KINDS, lots.randrange(1, 5)):
            mime.setData(kind, QByteArray(garbage(lots)))
        if lots.random() < 0.3:
            mime.setUrls([QUrl.fromEncoded(garbage(lots)) for _ in range(3)])
        mime_data.acceptable(mime)
        mime_data.is_for_all(mime)
        found = mime_data.looked_at(mime_data.parse(mime))
        assert not found.is_open
        assert found.problem or found.text or found.folders or found.pictures


def handles() -> int:
    """That are open; 0 where it can't be told."""
    place = Path("/proc/self/fd")
    return len(list(place.iterdir())) if place.exists() else 0


def visitor_of(reception: SingleInstance) -> QLocalSocket:
    visitor = QLocalSocket()
    QCoreApplication.processEvents()  # whoever came before is let in
    visitor.connectToServer(reception._server.fullServerName())
    assert visitor.waitForConnected(5000)
    return visitor


def is_heard(reception: SingleInstance, qtbot: QtBot, directory: Path) -> bool:
    """Whether a visitor who knows the secret is still listened to."""
    visitor, visits = visitor_of(reception), list[object]()
    reception.visited.connect(visits.append)
    visitor.write(b'{"nonce": "n"}\n')
    qtbot.waitUntil(visitor.canReadLine)
    said = json.loads(bytes(visitor.readLine().data()))
    secret = peers.kept_secret(directory / "window.secret") or b""
    own = peers.proof(secret, "visitor", said["nonce"])
    visitor.write(json.dumps({"proof": own, "paths": ["/x.jpg"]}).encode() + b"\n")
    qtbot.waitUntil(lambda: bool(visits))
    visitor.abort()
    return visits == [[Path("/x.jpg")]]


def test_garbage_at_the_socket_ends_nothing(
    reception: SingleInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    visits: list[object] = []
    reception.visited.connect(visits.append)
    lots = random.Random(5)
    for _ in range(100):
        visitor = visitor_of(reception)
        for _ in range(lots.randrange(4)):
            said = lots.choice(
                [
                    lots.randbytes(50),
                    b"\n" * 5,
                    b'{"nonce": ' + b"[" * 5000,
                    b'{"nonce": {"a": [1e999, null]}}\n',
                    b'{"proof": "\xc3\xa9", "paths": [0, {}]}\n',
                    b'{"proof": null, "paths": "x"}\n',
                    b"[]\n",
                    b"9" * 5000 + b"\n",
                ]
            )
            visitor.write(said)
            visitor.flush()
        visitor.waitForBytesWritten(10)
        if lots.random() < 0.5:
            visitor.abort()
    assert is_heard(reception, qtbot, tmp_path)
    assert visits == [[Path("/x.jpg")]]


def test_who_talks_without_end_is_shown_out(
    reception: SingleInstance, qtbot: QtBot, tmp_path: Path
) -> None:
    visitor = visitor_of(reception)
    for _ in range(40):
        visitor.write(b"x" * 100_000)
        visitor.flush()
    qtbot.waitUntil(lambda: visitor.state() == CLOSED, timeout=20_000)
    assert is_heard(reception, qtbot, tmp_path)


@pytest.mark.parametrize("says", [b"", b"{"])
def test_who_says_nothing_or_half_is_shown_out_in_time(
    reception: SingleInstance,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    says: bytes,
) -> None:
    monkeypatch.setattr(single_instance, "_VISIT_MS", 500)
    before = handles()
    visitors = [visitor_of(reception) for _ in range(50)]
    for visitor in visitors:
        visitor.write(says)
        visitor.flush()
    begun = time.monotonic()
    qtbot.waitUntil(lambda: all(v.state() == CLOSED for v in visitors), timeout=30_000)
    assert time.monotonic() - begun < 25
    visitors.clear()
    monkeypatch.undo()
    assert is_heard(reception, qtbot, tmp_path)
    if before:
        qtbot.waitUntil(lambda: handles() <= before + 4, timeout=20_000)
