"""packaging/linux/install.sh: what it puts into a person's desktop. Nothing is built or fetched."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
NEEDED = ("bash", "awk", "sed")

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not all(map(shutil.which, NEEDED)), reason="the way of Linux"
)

_PYTHON = """#!/bin/sh
# Stands for a python3 that makes virtual environments, and for the pip in them.
[ "$1" = -m ] || exit 0
mkdir -p "$3/bin"
for name in pip python; do printf '#!/bin/sh\\n' >"$3/bin/$name"; done
echo '#!/bin/sh' >"$3/bin/photosearch"
echo 'for word; do echo "$word"; done >"$NOTE.part"; mv "$NOTE.part" "$NOTE"' >>"$3/bin/photosearch"
chmod +x "$3"/bin/*
"""
HOMES = ("me", "a b", "jürgen", 'odd $HOME `x` "q" \\ ~', "it's (me) & you; #1?")


@pytest.fixture(params=HOMES)
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made = tmp_path / request.param
    programs = tmp_path / "bin"
    programs.mkdir(parents=True)
    made.mkdir()
    (programs / "python3").write_text(_PYTHON)
    (programs / "c++").write_text("#!/bin/sh\n")
    for program in programs.iterdir():
        program.chmod(0o755)
    script = ROOT / "packaging" / "linux" / "install.sh"
    subprocess.run(["bash", str(script)], env=environment(made), check=True, capture_output=True)
    return made


def environment(home: Path, **more: str) -> dict[str, str]:
    path = f"{home.parent / 'bin'}{os.pathsep}{os.environ['PATH']}"
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DISPLAY"))}
    return {**kept, "HOME": str(home), "PATH": path, "NOTE": str(home / "note")} | more


def entry(home: Path) -> Path:
    return home / ".local" / "share" / "applications" / "photosearch.desktop"


def started(home: Path, command: list[str]) -> list[str]:
    """What the installed command was given."""
    subprocess.run(command, env=environment(home), check=True, timeout=60, capture_output=True)
    for _ in range(6000):
        if (home / "note").exists():
            break
        subprocess.run(["sleep", "0.01"], check=True)
    return (home / "note").read_text("utf-8").splitlines()


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs the validator")
def test_the_entry_is_valid(home: Path) -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(entry(home))], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio")
def test_the_entry_starts_what_was_installed(home: Path) -> None:
    photo = home / "a photo.jpg"
    photo.touch()
    given = started(home, ["gio", "launch", str(entry(home)), str(photo)])
    assert given == [str(photo)]


def test_the_entry_opens_nothing_by_itself(home: Path) -> None:
    """Else it would come before the system's programs, as it lies in the person's own directory."""
    text = entry(home).read_text("utf-8")
    assert "MimeType" not in text
    assert "inode/directory" not in text


def test_a_plain_path_stands_without_quotation_marks(home: Path) -> None:
    """xdg-open doesn't know them."""
    (line,) = (line for line in entry(home).read_text("utf-8").splitlines() if "Exec=" in line[:5])
    if home.name in ("me", "jürgen"):
        assert line == f"Exec={home}/.local/bin/photosearch %F"
    else:
        assert line.startswith('Exec="')


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs gio")
def test_pictures_and_folders_are_opened_as_before(home: Path) -> None:
    """Nothing else is installed for this person, so nothing may be offered, least of all this."""
    for kind in ("inode/directory", "image/jpeg"):
        done = subprocess.run(
            ["gio", "mime", kind],
            env=environment(home, XDG_DATA_DIRS=str(home / "none"), LC_ALL="C"),
            capture_output=True,
            text=True,
            check=False,
        )
        assert "photosearch" not in done.stdout
