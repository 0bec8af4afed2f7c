"""Nothing leaves the machine: no command, and no process it starts, tries to open a socket.

Those of the system itself, by which processes of one machine talk, are none that leads out of it.
"""

import os
import sys
from pathlib import Path

import pytest

from support.processes.commands import Ran, run

WATCH = """
import os, sys
def watch(event, arguments):
    if not event.startswith("socket."):
        return
    import socket
    made = event == "socket.__new__"
    family = arguments[1] if made else getattr((*arguments, None)[0], "family", None)
    if family == getattr(socket, "AF_UNIX", "none"):
        return
    os.write(2, f"SOCKET {event} {arguments}\\n".encode())
    os._exit(77)
sys.addaudithook(watch)
"""


@pytest.fixture(autouse=True)
def _watched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python that starts now is watched."""
    (tmp_path / "watch").mkdir()
    (tmp_path / "watch" / "sitecustomize.py").write_text(WATCH, encoding="utf-8")
    search = [str(tmp_path / "watch"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(filter(None, search)))


def watched(*words: str | Path) -> Ran:
    return run([sys.executable, "-m", "photosearch", *map(str, words)])


@pytest.mark.parametrize("call", ["socket()", "getaddrinfo('localhost', 80)", "gethostname()"])
def test_the_watch_notices_what_it_should(call: str) -> None:
    assert run([sys.executable, "-c", f"import socket; socket.{call}"]).code == 77


def test_the_watch_is_in_the_processes_of_processes() -> None:
    code = "from photosearch.encoders.runtime.child_process import ChildProcess; import socket; "
    code += "print(ChildProcess().run(socket.gethostname))"
    assert "SOCKET socket.gethostname" in run([sys.executable, "-c", code]).err


def test_no_command_opens_a_socket(original_photos: Path, tmp_path: Path) -> None:
    library = ["--library", tmp_path / "library"]
    indexed = watched(*library, "index", original_photos)
    assert indexed.code == 0, indexed.err
    assert "SOCKET" not in indexed.err
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HF_HUB_DISABLE_TELEMETRY", "0")
        outside = tmp_path / "outside.png"
        outside.write_bytes((original_photos / "cat.jpg").read_bytes() + b"another file")
        for words in (
            ["search", "a cat", "--json"],
            ["search", "--image", outside, "--not", "a dog"],
            ["embed", "--text", "a cat", "--json"],
            ["models", "--json"],
            ["folders"],
            ["status", "--json"],
        ):
            done = watched(*library, *words)
            assert done.code == 0, done.err
            assert done.out
