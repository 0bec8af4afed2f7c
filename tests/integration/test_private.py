"""A library is its owner's alone, and so is whoever may speak to its window or to its child."""

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from photosearch import peers
from photosearch.encoders.runtime import worker
from photosearch.jobs import Job
from photosearch.library import Library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it has no such permissions")
NOBODY = 65534
needs_root = pytest.mark.skipif(
    sys.platform != "linux" or os.geteuid() != 0, reason="only root can be somebody else"
)


@pytest.fixture
def usual_umask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


def seen_by_others(directory: Path) -> list[Path]:
    """What somebody who may enter the directory can read."""
    return [path for path in directory.rglob("*") if stat.S_IMODE(path.lstat().st_mode) & 0o077]


def index(library: Path, photos: Path) -> None:
    with Library.open(library, "starter") as opened:
        opened.folders.add(photos)
        opened.index.run(Job())


@pytest.mark.usefixtures("usual_umask", "encoder")
@pytest.mark.parametrize("there", ["new", "empty", "former"])
def test_the_directory_of_a_library_lets_nobody_in(
    photos: Path, tmp_path: Path, there: str
) -> None:
    library = tmp_path / "library"
    if there == "former":
        index(library, photos)
    if there != "new":
        library.mkdir(exist_ok=True)
        library.chmod(0o755)
    index(library, photos)
    assert stat.S_IMODE(library.stat().st_mode) == 0o700


@pytest.mark.usefixtures("usual_umask", "encoder")
def test_among_other_things_each_file_is_private(photos: Path, tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    (shared / "other.txt").write_text("somebody's")
    index(shared, photos)
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755
    readable = [path for path in seen_by_others(shared) if path.is_file()]
    assert [path.name for path in readable if path.stat().st_size] == ["other.txt"]


@pytest.mark.usefixtures("usual_umask", "encoder")
def test_exported_searches_are_private(tmp_path: Path) -> None:
    with Library.open(tmp_path / "library", "starter") as library:
        library.search.export_saved(tmp_path / "searches.json")
    assert stat.S_IMODE((tmp_path / "searches.json").stat().st_mode) == 0o600


def test_a_secret_is_new_each_time_and_its_owner_s(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    first = peers.new_secret(path)
    assert peers.new_secret(path) != first
    assert peers.kept_secret(path) != first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("said", [None, 1, "", "é", ["x"], peers.proof(b"other", "window", "n")])
def test_what_proves_nothing(said: object) -> None:
    assert not peers.is_proof(b"secret", "window", "n", said)
    assert not peers.is_proof(b"secret", "window", "n", peers.proof(b"secret", "visitor", "n"))
    assert peers.is_proof(b"secret", "window", "n", peers.proof(b"secret", "window", "n"))


CONNECT = """
import os, socket, sys
os.setuid(int(sys.argv[2]))
end = socket.socket(socket.AF_UNIX)
end.connect(sys.argv[1].replace("@", chr(0)))
end.settimeout(20)
try:
    sys.exit(7 if end.recv(1) == b"" else 0)
except ConnectionResetError:
    sys.exit(7)
"""


@contextmanager
def listening(address: str) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address.replace("@", "\0"))
        server.listen()
        yield server


@needs_root
@pytest.mark.parametrize("user", [0, NOBODY])
def test_whose_process_connects_is_known(user: int) -> None:
    address = f"@photosearch-test-{os.getpid()}"
    with listening(address) as server:
        visitor = subprocess.Popen([sys.executable, "-c", CONNECT, address, str(user)])
        end, _ = server.accept()
        with end:
            assert peers.is_same_user(end.fileno()) == (user == 0)
        assert visitor.wait(60) == 7


@needs_root
def test_the_child_ends_a_stranger_s_connection_at_once() -> None:
    child = worker.Child()
    child.start()
    try:
        address = child.worker._token.address
        name = address.decode() if isinstance(address, bytes) else address
        command = [sys.executable, "-c", CONNECT, name.replace("\0", "@"), str(NOBODY)]
        assert subprocess.run(command, timeout=60, check=False).returncode == 7
        child.worker.ping()
    finally:
        child.kill()
    assert not [thread for thread in threading.enumerate() if thread.name == "encoders"]
