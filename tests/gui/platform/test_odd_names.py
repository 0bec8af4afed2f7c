"""Show in folder, and Open, whatever a file is called: the right file, and nothing else happens."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from support.photos.odd_names import make_odd
from support.processes import file_manager

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="these are Linux's ways")

_SHOW = """
import json, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from photosearch.gui.platform import desktop
app, note, said = QCoreApplication([]), Path(sys.argv[1]), []
aside = ThreadPoolExecutor(1)  # where the window asks
for path in json.loads(sys.stdin.read()):
    aside.submit(desktop.show_in_folder, Path(path)).result()
    said.append(note.read_text("utf-8"))
    note.unlink()
print(json.dumps(said))
"""
_OPEN = """
import json, os, sys, time
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from photosearch.gui.platform import desktop, programs
app, note, said = QGuiApplication([]), Path(sys.argv[1]), []
program = programs._usable(Path(sys.argv[2])) if sys.argv[2:] else None
for path in json.loads(sys.stdin.read()):
    assert desktop.start(Path(path), program)
    end = time.monotonic() + 60
    while not note.exists() and time.monotonic() < end:
        app.processEvents()
    said.append(note.read_bytes().decode("utf-8", "surrogateescape"))
    note.unlink()
print(json.dumps(said))
"""


def run(code: str, paths: list[Path], *words: str | Path, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, words)],
        input=json.dumps([str(path) for path in paths]),
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.splitlines()[-1])
    return found


def assert_names(link: str, path: Path) -> None:
    """A link of the plainest letters, which is that very path."""
    assert link.startswith("file:///")
    assert link.isascii()
    assert link.isprintable()
    assert not set(link) & set(' "<>\\^`{|}#?')
    assert unquote_to_bytes(link.removeprefix("file://")) == os.fsencode(path)


@pytest.fixture
def screen() -> Iterator[str]:
    """Of an X server of its own: what DISPLAY says."""
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    ours, theirs = os.pipe()
    command = ["Xvfb", "-displayfd", str(theirs), "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[theirs], stderr=subprocess.DEVNULL)
    os.close(theirs)
    with os.fdopen(ours) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(30)


@pytest.fixture
def bus() -> Iterator[str]:
    """The address of a session bus of its own."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("needs dbus-daemon")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as daemon:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
        daemon.terminate()


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    yield make_odd(tmp_path / "odd")
    assert list((tmp_path / "here").iterdir()) == [], "a name was run"
    assert not [path for path in (tmp_path / "odd").iterdir() if path.name == "injected"]


def test_the_file_manager_gets_exactly_the_link(bus: str, odd: list[Path], tmp_path: Path) -> None:
    note, address = tmp_path / "note.txt", {"DBUS_SESSION_BUS_ADDRESS": bus}
    command = [sys.executable, str(Path(file_manager.__file__)), str(note)]
    with subprocess.Popen(
        command, env={**os.environ, **address}, stdout=subprocess.PIPE, text=True
    ) as manager:
        assert manager.stdout is not None
        assert manager.stdout.readline() == "ready\n"
        said = run(_SHOW, odd, note, **address)
        manager.terminate()
    for link, path in zip(said, odd, strict=True):
        assert_names(link, path)


def noting_program(programs: Path, name: str, note: Path) -> Path:
    """A program that notes what it is given, each word with a zero behind it."""
    programs.mkdir(exist_ok=True)
    program = programs / name
    program.write_text(
        f'#!/bin/sh\nprintf "%s\\0" "$@" > "{note}.part"\nmv "{note}.part" "{note}"\n'
    )
    program.chmod(0o755)
    return program


def test_xdg_open_gets_exactly_one_link(screen: str, odd: list[Path], tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    program = noting_program(tmp_path / "bin", "xdg-open", note)
    said = run(
        _OPEN,
        odd,
        note,
        PATH=f"{program.parent}{os.pathsep}{os.environ['PATH']}",
        QT_QPA_PLATFORM="xcb",
        DISPLAY=screen,
        XDG_CURRENT_DESKTOP="",
    )
    for words, path in zip(said, odd, strict=True):
        assert words.count("\0") == 1
        link = words.rstrip("\0")
        assert_names(link if link.startswith("file:") else path.as_uri(), path)
        assert link.startswith("file:") or link == str(path)


@pytest.mark.parametrize("code", ["%f", "%F", "%u", "%U", ""])
def test_a_program_gets_exactly_one_file(odd: list[Path], tmp_path: Path, code: str) -> None:
    note = tmp_path / "note.txt"
    program = noting_program(tmp_path / "bin", "view", note)
    entry = tmp_path / "view.desktop"
    entry.write_text(f"[Desktop Entry]\nType=Application\nName=View\nExec={program} -- {code}\n")
    for words, path in zip(run(_OPEN, odd, note, entry), odd, strict=True):
        first, second, rest = words.split("\0")
        assert (first, rest) == ("--", "")
        if code in ("%u", "%U"):
            assert_names(second, path)
        else:
            assert os.fsencode(second) == os.fsencode(path)
