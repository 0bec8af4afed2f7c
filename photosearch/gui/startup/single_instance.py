"""One window per library: a second start hands its paths to the first and ends.

Both ends prove that they can read the library, before either says or believes anything: the window
answers the visitor's nonce, and the visitor the window's (see `peers`).
"""

import hashlib
import json
import logging
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosearch import peers
from photosearch.parsing import read_json

_WAIT_MS = 1000
_ENOUGH = 1_000_000
_VISIT_MS = 10_000
"""For a whole visit; who says nothing, or a letter at a time, is shown out."""
_LONGEST_ADDRESS = 90
"""Bytes: systems take 104 or 108, and Qt adds some while it makes a socket."""
_SECRET = "window.secret"

log = logging.getLogger(__name__)


def _addresses(directory: Path) -> Iterator[str]:
    """Where a window of this library may listen, the best first; all are its owner's alone."""
    name = f"photosearch-{hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()[:20]}"
    if sys.platform == "win32":
        yield name
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    places = [Path(runtime) / name] if runtime else []
    for place in (*places, directory.resolve() / "window.socket"):
        if len(os.fsencode(place)) <= _LONGEST_ADDRESS and _is_private(place.parent):
            yield os.fspath(place)


def _is_private(directory: Path) -> bool:
    try:
        found = directory.stat()
    except OSError:
        return False
    others = stat.S_IRWXG | stat.S_IRWXO
    return found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & others


def hand_over(directory: Path, paths: list[Path]) -> bool:
    """Give `paths` to the window that already shows this library. False if there is none."""
    secret = peers.kept_secret(directory / _SECRET)
    return secret is not None and any(
        _Visit(address, secret).give(paths) for address in _addresses(directory)
    )


class _Visit:
    """What a later start says to the window, if it is one of this user and this library."""

    def __init__(self, address: str, secret: bytes) -> None:
        self._address, self._secret = address, secret
        self._socket = QLocalSocket()

    def give(self, paths: list[Path]) -> bool:
        self._socket.connectToServer(self._address)
        if not self._socket.waitForConnected(_WAIT_MS):
            return False
        asked = peers.nonce()
        answer = self._ask({"nonce": asked}) if self._is_ours() else {}
        if not peers.is_proof(self._secret, "window", asked, answer.get("proof")):
            self._socket.abort()
            return False
        own = peers.proof(self._secret, "visitor", str(answer.get("nonce")))
        told = [os.fspath(p.absolute()) for p in paths]
        return bool(self._ask({"proof": own, "paths": told}).get("taken"))

    def _is_ours(self) -> bool:
        return peers.is_same_user(int(self._socket.socketDescriptor()))

    def _ask(self, message: dict[str, Any]) -> dict[str, Any]:
        self._socket.write(_line(message))
        while self._socket.bytesToWrite() and self._socket.waitForBytesWritten(_WAIT_MS):
            pass
        while not self._socket.canReadLine():
            if not self._socket.waitForReadyRead(5 * _WAIT_MS):
                return {}
        return _message(self._socket)


class SingleInstance(QObject):
    """Where later starts hand in their paths: `visited` carries a list of paths, perhaps empty."""

    visited = Signal(object)
    """A list of `Path`."""

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._directory = directory
        self._lock = QLockFile(os.fspath(directory / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._secret = b""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def open(self) -> bool:
        """False if another window has this library. Who holds the lock may clear a stale socket."""
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        try:
            self._secret = peers.new_secret(self._directory / _SECRET)
        except OSError:
            log.warning("No secret can be kept, so later starts aren't heard", exc_info=True)
            return True
        if not any(self._listen_at(address) for address in _addresses(self._directory)):
            log.warning("Later starts aren't heard: %s", self._server.errorString())
        return True

    def _listen_at(self, address: str) -> bool:
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        self._server.close()
        self._lock.unlock()

    @Slot()
    def _greet(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            # No lambda: it would hold this object, and if it were the last to do so, the visitor
            # that is deleted would delete this object, and this object the visitor: a crash.
            visitor.readyRead.connect(self._hear)
            visitor.disconnected.connect(visitor.deleteLater)
            limit = QTimer(visitor)
            limit.timeout.connect(self._show_out)
            limit.start(_VISIT_MS)
            if peers.is_same_user(int(visitor.socketDescriptor())):
                self._listen(visitor)
            else:
                visitor.abort()

    @Slot()
    def _hear(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            self._listen(visitor)

    @Slot()
    def _show_out(self) -> None:
        limit = self.sender()
        visitor = limit.parent() if limit is not None else None
        if isinstance(visitor, QLocalSocket):
            visitor.abort()

    def _listen(self, visitor: QLocalSocket) -> None:
        if visitor.bytesAvailable() > _ENOUGH:
            visitor.abort()
        elif visitor.canReadLine():
            self._answer(visitor, _message(visitor))

    def _answer(self, visitor: QLocalSocket, said: dict[str, Any]) -> None:
        asked = visitor.property("nonce")
        if asked is None:
            asked = peers.nonce()
            visitor.setProperty("nonce", asked)
            proof = peers.proof(self._secret, "window", str(said.get("nonce")))
            visitor.write(_line({"proof": proof, "nonce": asked}))
            visitor.flush()
        elif peers.is_proof(self._secret, "visitor", str(asked), said.get("proof")):
            visitor.write(_line({"taken": True}))
            visitor.flush()
            self._tell(said.get("paths"))
        else:
            visitor.abort()

    def _tell(self, told: object) -> None:
        if isinstance(told, list) and all(isinstance(path, str) for path in told):
            self.visited.emit([Path(path) for path in told])


def _line(message: dict[str, Any]) -> bytes:
    return json.dumps(message).encode() + b"\n"


def _message(socket: QLocalSocket) -> dict[str, Any]:
    """The next line; nothing if it is no message."""
    try:
        found = read_json(bytes(socket.readLine().data()))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
