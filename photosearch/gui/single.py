"""One window per library: a second start hands its paths to the first and ends."""

import hashlib
import json
import os
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from photosearch.parsing import read_json

_WAIT_MS = 1000
_ENOUGH = 1_000_000


def _name(directory: Path) -> str:
    digest = hashlib.sha256(os.fsencode(directory.resolve())).hexdigest()
    return f"photosearch-{digest[:20]}"


def hand_over(directory: Path, paths: list[Path]) -> bool:
    """Give `paths` to the window that already shows this library. False if there is none."""
    socket = QLocalSocket()
    socket.connectToServer(_name(directory))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.write(json.dumps([os.fspath(p.absolute()) for p in paths]).encode() + b"\n")
    while socket.bytesToWrite() and socket.waitForBytesWritten(_WAIT_MS):
        pass
    taken = bool(socket.bytesAvailable()) or socket.waitForReadyRead(5 * _WAIT_MS)
    socket.disconnectFromServer()
    return taken


class Reception(QObject):
    """Where later starts hand in their paths: `visited` carries a list of paths, perhaps empty."""

    visited = Signal(object)

    def __init__(self, directory: Path) -> None:
        super().__init__()
        self._lock = QLockFile(os.fspath(directory / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._name = _name(directory)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)

    def open(self) -> bool:
        """False if another window has this library. Who holds the lock may clear a stale socket."""
        if not self._lock.tryLock(0) and self._lock.error() == QLockFile.LockError.LockFailedError:
            return False
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

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
            self._listen(visitor)

    @Slot()
    def _hear(self) -> None:
        visitor = self.sender()
        if isinstance(visitor, QLocalSocket):
            self._listen(visitor)

    def _listen(self, visitor: QLocalSocket) -> None:
        if visitor.bytesAvailable() > _ENOUGH:
            visitor.abort()
        elif visitor.canReadLine():
            line = bytes(visitor.readLine().data())
            visitor.write(b"ok\n")
            visitor.flush()
            self._tell(line)

    def _tell(self, line: bytes) -> None:
        try:
            paths = [Path(part) for part in read_json(line)]
        except (ValueError, TypeError):
            return
        self.visited.emit(paths)
