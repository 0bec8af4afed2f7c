"""The virtual environment that is bundled: without what only graphics cards need."""

import json
import re
import subprocess
import sys
import venv
from pathlib import Path

from bundling.cpu_torch import strip_cuda
from bundling.unused import take_out

ROOT = Path(__file__).resolve().parents[2]
_NOT_NEEDED = re.compile(r"(nvidia|cuda)[-_].*|triton|sentence[-_]transformers|photosearch")
"""For graphics cards, or for what we don't use of other packages; and what is built from here."""
_TOOLS = ("pyinstaller>=6.16", "hatchling>=1.25")


def make(folder: Path) -> Path:
    """Its Python. Raises CalledProcessError with what pip says."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
        _pip(python, "install", *_TOOLS)
    _pip(python, "install", "--no-deps", *_resolved(python, folder / "resolved.json"))
    _pip(python, "install", "--no-deps", "--no-build-isolation", "--force-reinstall", str(ROOT))
    if sys.platform == "linux":
        site_packages = _site_packages(python)
        strip_cuda(site_packages)
        take_out(site_packages)
    return python


def version(python: Path) -> str:
    return _said(python, "import photosearch; print(photosearch.__version__)")


def _resolved(python: Path, report: Path) -> list[str]:
    """Names with versions, as pip would install them, without what isn't needed."""
    _pip(python, "install", "--dry-run", "--ignore-installed", "--report", str(report), str(ROOT))
    parts = [part["metadata"] for part in json.loads(report.read_text())["install"]]
    wanted = needed({part["name"]: part.get("requires_dist", []) for part in parts})
    return [f"{part['name']}=={part['version']}" for part in parts if plain(part["name"]) in wanted]


def needed(requirements: dict[str, list[str]]) -> set[str]:
    """Which of some distributions Photosearch requires, or what it requires does, and so on."""
    by_name = {plain(name): lines for name, lines in requirements.items()}
    found: set[str] = set()
    waiting = _required(by_name["photosearch"])
    while waiting:
        name = waiting.pop()
        if name in by_name and name not in found and not _NOT_NEEDED.fullmatch(name):
            found.add(name)
            waiting += _required(by_name[name])
    return found


def _required(lines: list[str]) -> list[str]:
    """Options aside. Those of other systems do no harm, as pip doesn't install them."""
    found = (re.match(r"[\w.-]+", line) for line in lines if "extra ==" not in line)
    return [plain(name.group()) for name in found if name]


def plain(name: str) -> str:
    """By PEP 503."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _site_packages(python: Path) -> Path:
    return Path(_said(python, "import sysconfig; print(sysconfig.get_path('purelib'))"))


def _said(python: Path, code: str) -> str:
    command = [str(python), "-c", code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _pip(python: Path, *words: str) -> None:
    pip = [str(python), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, *words], check=True)
