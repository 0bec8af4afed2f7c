"""Makes a release: `python packaging/release.py 0.2.0`, on a clean checkout of what was tested.

Writes the version where it stands, dates the changelog's section, commits, tags, builds with
checksums. Nothing is pushed or uploaded.
"""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def main(version: str) -> None:
    if not _VERSION.fullmatch(version):
        sys.exit(f"“{version}” is no version such as 0.2.0.")
    if _git("status", "--porcelain"):
        sys.exit("Commit or remove your changes first.")
    write(ROOT, version, date.today().isoformat())
    _git("commit", "--all", "--message", f"Release {version}")
    _git("tag", "--annotate", f"v{version}", "--message", f"Photosearch {version}")
    subprocess.run([sys.executable, str(ROOT / "packaging" / "build.py")], check=True)


def write(root: Path, version: str, day: str) -> None:
    """Into the four files that name it. Raises ValueError where a file isn't as expected."""
    _replace(root / "pyproject.toml", r'^version = ".*"$', f'version = "{version}"')
    _replace(
        root / "photosearch/__init__.py", r'^__version__ = ".*"$', f'__version__ = "{version}"'
    )
    _replace(root / "CHANGELOG.md", r"^## \[.*\] - Unreleased$", f"## [{version}] - {day}")
    _replace(
        root / "resources/photosearch.metainfo.xml",
        r"^( *<releases>)$",
        rf'\1\n    <release version="{version}" date="{day}"/>',
    )


def _replace(path: Path, pattern: str, text: str) -> None:
    before = path.read_text(encoding="utf-8")
    after, found = re.subn(pattern, text, before, count=1, flags=re.MULTILINE)
    if not found:
        raise ValueError(f"{path.name} has no line like {pattern}")
    path.write_text(after, encoding="utf-8")


def _git(*words: str) -> str:
    command = ("git", "-C", str(ROOT), *words)
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main(*sys.argv[1:] or sys.exit(__doc__))
