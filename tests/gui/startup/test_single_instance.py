"""Only a window of this user and this library takes what a second start hands over."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from photosearch import peers
from photosearch.gui.startup import single_instance
from photosearch.gui.startup.single_instance import SingleInstance, hand_over


@pytest.fixture
def squatter(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[[bytes], list[bytes]]]:  # noqa: ARG001
    """Listens where a window would, though none is there, and answers with what it is given."""
    server, heard = QLocalServer(), []

    def listen(answer: bytes) -> list[bytes]:
        server.listen(next(single_instance._addresses(tmp_path)))

        def serve() -> None:
            visitor = server.nextPendingConnection()
            visitor.readyRead.connect(lambda: heard.append(bytes(visitor.readAll().data())))
            visitor.write(answer)

        server.newConnection.connect(serve)
        return heard

    yield listen
    server.close()


@pytest.mark.parametrize("answer", [b"ok\n", b'{"proof": "x"}\n', b"[]\n", b"[" * 9999 + b"\n"])
def test_a_squatter_gets_no_path(
    squatter: Callable[[bytes], list[bytes]],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    answer: bytes,
) -> None:
    monkeypatch.setattr(single_instance, "_WAIT_MS", 200)
    peers.new_secret(tmp_path / "window.secret")
    heard, outcome = squatter(answer), list[bool]()
    visit = Thread(
        target=lambda: outcome.append(hand_over(tmp_path, [Path("/photos/private.jpg")]))
    )
    visit.start()  # beside this thread, in which the squatter answers
    qtbot.waitUntil(lambda: bool(outcome))
    visit.join()
    assert outcome == [False]
    qtbot.waitUntil(lambda: bool(heard))
    assert not any(b"private.jpg" in line for line in heard)


def test_without_a_secret_nobody_is_spoken_to(tmp_path: Path) -> None:
    assert not hand_over(tmp_path, [Path("/photos/private.jpg")])


@pytest.mark.parametrize(
    "second", [{"paths": ["/x.jpg"]}, {"proof": "", "paths": ["/x.jpg"]}, {"proof": 1}, ["paths"]]
)
def test_who_can_t_prove_anything_is_not_heard(
    reception: SingleInstance, qtbot: QtBot, second: object
) -> None:
    visits: list[object] = []
    reception.visited.connect(visits.append)
    visitor = QLocalSocket()
    visitor.connectToServer(reception._server.fullServerName())
    assert visitor.waitForConnected(5000)
    visitor.write(b'{"nonce": "n"}\n')
    qtbot.waitUntil(visitor.canReadLine)
    assert "proof" in json.loads(bytes(visitor.readLine().data()))
    visitor.write(json.dumps(second).encode() + b"\n")
    qtbot.waitUntil(lambda: visitor.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert not visits


def test_the_socket_is_in_a_private_place(
    reception: SingleInstance, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    place = Path(reception._server.fullServerName()).parent
    assert not place.stat().st_mode & 0o077
    open_to_all = tmp_path / "open"
    open_to_all.mkdir()
    open_to_all.chmod(0o777)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(open_to_all))
    assert all(
        Path(address).parent != open_to_all for address in single_instance._addresses(tmp_path)
    )
    assert list(single_instance._addresses(open_to_all)) == []


def test_a_second_start_hands_its_paths_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    """The visitor is a process of its own, as it is in life."""
    reception, visits = SingleInstance(tmp_path), list[object]()
    reception.visited.connect(visits.append)
    assert reception.open()
    assert not SingleInstance(tmp_path).open()
    paths = ["/photos/not-utf8-\udcff.jpg", "relative"]
    code = (
        "import sys; from pathlib import Path;"
        "from photosearch.gui.startup.single_instance import hand_over;"
        f"sys.exit(not hand_over(Path({str(tmp_path)!r}), [Path(p) for p in {paths!a}]))"
    )
    visitor = subprocess.Popen([sys.executable, "-c", code])
    qtbot.waitUntil(lambda: bool(visits))
    assert visitor.wait(20) == 0
    assert visits == [[Path(paths[0]), Path("relative").absolute()]]
    reception.close()
    assert not hand_over(tmp_path, [])


def test_a_visitor_may_be_deleted_after_the_reception(tmp_path: Path) -> None:
    """In a process of its own, because it ended in a crash."""
    code = (
        "import subprocess, sys; from pathlib import Path; from PySide6.QtCore import *;"
        "from photosearch.gui.startup.single_instance import SingleInstance;"
        "app = QCoreApplication([]);"
        f"directory = Path({str(tmp_path)!r}); reception, visits = SingleInstance(directory), [];"
        "reception.visited.connect(visits.append); assert reception.open();"
        "visitor = subprocess.Popen([sys.executable, '-c', sys.argv[1], directory])\n"
        "while not visits: app.processEvents()\n"
        "assert visitor.wait() == 0; QEventLoop().processEvents(); del reception\n"
        "for _ in range(9): QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)"
    )
    visit = (
        "import sys; from pathlib import Path;"
        "from photosearch.gui.startup.single_instance import hand_over;"
        "sys.exit(not hand_over(Path(sys.argv[1]), []))"
    )
    done = subprocess.run([sys.executable, "-c", code, visit], check=False, timeout=120)
    assert done.returncode == 0


@pytest.mark.usefixtures("qapp")
def test_a_stale_socket_is_no_obstacle(tmp_path: Path) -> None:
    """What a crash leaves behind: a socket without a listener, a lock without an owner."""
    code = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "from photosearch.gui.startup.single_instance import SingleInstance;"
        "app = QCoreApplication([]);"
        f"r = SingleInstance(Path({str(tmp_path)!r})); assert r.open(); os._exit(9)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 9
    assert not hand_over(tmp_path, [])
    reception = SingleInstance(tmp_path)
    assert reception.open()
    reception.close()
