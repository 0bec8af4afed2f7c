"""A network share for tests, by FUSE: it shows a directory, and can stop answering.

`python hanging_share.py DIRECTORY MOUNT_POINT` serves it until it is unmounted; it speaks the
kernel's protocol itself, so that nothing needs to be installed but fusermount3.
"""

import errno
import os
import shutil
import signal
import socket
import stat
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

ROOT = 1
_IN = struct.Struct("<IIQQIIIHH")
_OUT = struct.Struct("<IiQ")
_ATTR = struct.Struct("<6Q10I")
_SILENT = (2, 36, 42)  # FORGET, INTERRUPT, BATCH_FORGET want no answer
_DIRECT_IO = 1
"""Nothing is cached: each call of the system asks this process."""


class Share:
    """Used by the test: mounted while it is entered."""

    def __init__(self, directory: Path, place: Path) -> None:
        self.directory, self.place = directory, place
        self._server: subprocess.Popen[str] | None = None

    @staticmethod
    def is_possible() -> bool:
        """Whether this machine lets us mount one."""
        return bool(shutil.which("fusermount3")) and os.access("/dev/fuse", os.R_OK | os.W_OK)

    def _words(self) -> list[object]:
        """What serves it."""
        return [__file__, self.directory, self.place]

    def __enter__(self) -> Self:
        self.place.mkdir(exist_ok=True)
        command = [sys.executable, *map(str, self._words())]
        self._server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._server.stdout is not None
        assert self._server.stdout.readline() == "ready\n"
        return self

    def __exit__(self, *_: object) -> None:
        """Who still waits for it gets an error, however stuck it is."""
        assert self._server is not None
        self._server.kill()
        self._server.communicate()
        subprocess.run(["fusermount3", "-uz", str(self.place)], check=False)

    def hang(self) -> None:
        assert self._server is not None
        self._server.send_signal(signal.SIGSTOP)
        while "T" not in _state(self._server.pid):
            time.sleep(0.001)

    def go_on(self) -> None:
        assert self._server is not None
        self._server.send_signal(signal.SIGCONT)


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


class Server:
    def __init__(self, directory: Path, device: int) -> None:
        self._device = device
        self._paths = {ROOT: directory}
        self._nodes = {directory: ROOT}
        self._acts = {
            1: self._lookup,
            3: self._getattr,
            5: self._readlink,
            14: self._open,
            15: self._read,
            17: self._statfs,
            18: self._nothing,
            25: self._nothing,
            26: self._init,
            27: self._opendir,
            28: self._readdir,
            29: self._nothing,
        }

    def serve(self) -> None:
        while True:
            try:
                request = os.read(self._device, 1 << 20)
            except OSError as error:
                if error.errno in (errno.ENOENT, errno.EINTR, errno.EAGAIN):
                    continue
                return  # unmounted
            _, code, unique, node, *_ = _IN.unpack_from(request)
            if code not in _SILENT:
                self._answer(unique, *self._done(code, node, request[_IN.size :]))

    def _done(self, code: int, node: int, body: bytes) -> tuple[int, bytes]:
        act = self._acts.get(code)
        if act is None:
            return -errno.ENOSYS, b""
        try:
            return 0, act(node, body)
        except OSError as error:
            return -(error.errno or errno.EIO), b""

    def _answer(self, unique: int, error: int, body: bytes) -> None:
        try:
            os.write(self._device, _OUT.pack(_OUT.size + len(body), error, unique) + body)
        except OSError as failed:
            if failed.errno != errno.ENOENT:  # whoever asked has given up
                raise

    def _init(self, _node: int, body: bytes) -> bytes:
        readahead = struct.unpack_from("<3I", body)[2]
        print("ready", flush=True)  # noqa: T201 - for the test
        return struct.pack("<4I2H2I2H8I", 7, 31, readahead, 0, 16, 12, 1 << 17, 1, *[0] * 10)

    def _lookup(self, node: int, body: bytes) -> bytes:
        path = self._paths[node] / os.fsdecode(body.rstrip(b"\0"))
        attributes = self._attributes(path)
        found = self._nodes.setdefault(path, len(self._nodes) + ROOT)
        self._paths[found] = path
        return struct.pack("<4Q2I", found, 0, 0, 0, 0, 0) + attributes

    def _getattr(self, node: int, _body: bytes) -> bytes:
        return struct.pack("<Q2I", 0, 0, 0) + self._attributes(self._paths[node])

    def _attributes(self, path: Path) -> bytes:
        s = path.lstat()
        times = [(when // 10**9, when % 10**9) for when in (s.st_atime_ns, s.st_mtime_ns)]
        times.append((s.st_ctime_ns // 10**9, s.st_ctime_ns % 10**9))
        seconds, parts = zip(*times, strict=True)
        numbers = (s.st_mode, s.st_nlink, os.getuid(), os.getgid(), 0, 4096, 0)
        return _ATTR.pack(s.st_ino, s.st_size, s.st_blocks, *seconds, *parts, *numbers)

    def _readlink(self, node: int, _body: bytes) -> bytes:
        return os.fsencode(self._paths[node].readlink())

    def _open(self, _node: int, _body: bytes) -> bytes:
        return struct.pack("<Q2I", 0, _DIRECT_IO, 0)

    def _opendir(self, _node: int, _body: bytes) -> bytes:
        return struct.pack("<Q2I", 0, 0, 0)

    def _read(self, node: int, body: bytes) -> bytes:
        _, start, count = struct.unpack_from("<2QI", body)
        with self._paths[node].open("rb") as file:
            file.seek(start)
            return file.read(count)

    def _readdir(self, node: int, body: bytes) -> bytes:
        _, start, count = struct.unpack_from("<2QI", body)
        entries = sorted(self._paths[node].iterdir())
        found = b""
        for number, path in enumerate(entries[start:], start + 1):
            name, s = os.fsencode(path.name), path.lstat()
            head = struct.pack("<2Q2I", s.st_ino, number, len(name), stat.S_IFMT(s.st_mode) >> 12)
            entry = head + name + bytes(-len(name) % 8)
            if len(found) + len(entry) > count:
                break
            found += entry
        return found

    def _statfs(self, _node: int, _body: bytes) -> bytes:
        return struct.pack("<5Q10I", 1000, 500, 500, 1000, 500, 4096, 255, 4096, *[0] * 7)

    def _nothing(self, _node: int, _body: bytes) -> bytes:
        return b""


def mounted(place: str) -> int:
    """The kernel's end of a new file system there, which fusermount3 hands over."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        options = "ro,nosuid,nodev,fsname=hanging_share"
        command = ["fusermount3", "-o", options, "--", place]
        environment = {**os.environ, "_FUSE_COMMFD": str(theirs.fileno())}
        subprocess.run(command, pass_fds=[theirs.fileno()], env=environment, check=True)
        _, handed_over, _, _ = socket.recv_fds(ours, 1, 1)
    return handed_over[0]


if __name__ == "__main__":
    Server(Path(sys.argv[1]).absolute(), mounted(sys.argv[2])).serve()
