"""A package for Debian and its relatives, of a bundle. Needs dpkg."""

import gzip
import hashlib
import platform
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from bundling.environment import ROOT
from bundling.stand_ins import libraries, needed

_MAINTAINER = "The Photosearch developers <noreply@photosearch.org>"
_DESCRIPTION = """\
Description: find photos in your own folders by what is in them
 Type words, or drop a picture, and see the photos of your own folders that
 fit best. Photosearch works without a network straight after installation,
 never changes a photo, and sends nothing anywhere.
 .
 This package brings its own Python, Qt and PyTorch, the latter for the
 processor alone. The library that it makes of your photos lies in
 ~/.local/share/photosearch, and stays there when the package is removed.
"""
_OVERRIDES = (
    "embedded-library",
    "library-not-linked-against-libc",
    "shared-library-lacks-stack-section",
    "shared-library-lacks-prerequisites",
    "hardening-no-pie",
    "package-installs-python-pycache-dir",
    "unstripped-binary-or-object",
    "custom-library-search-path",
    "initial-upload-closes-no-bugs",
    "no-manual-page",
    "executable-in-usr-lib",
    "package-installs-python-bytecode",
    "repeated-path-segment",
    "executable-not-elf-or-script",
    "script-not-executable",
    "exit-in-shared-library",
    "extra-license-file",
    "spelling-error-in-binary",
    "package-contains-documentation-outside-usr-share-doc",
)
"""What lintian says of any program that brings its libraries along."""


def build(bundle: Path, version: str, out: Path) -> Path:
    """Raises CalledProcessError if dpkg fails."""
    root = out / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _place(bundle, root, version)
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(_control(bundle, root, version))
    sums = control.with_name("md5sums")
    sums.write_text("".join(_sums(root)))
    package = out / f"photosearch_{version}_{_architecture()}.deb"
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(package))
    subprocess.run(command, check=True)
    shutil.rmtree(root)
    return package


def _place(bundle: Path, root: Path, version: str) -> None:
    resources = ROOT / "resources"
    share, documents = root / "usr/share", root / "usr/share/doc/photosearch"
    shutil.copytree(bundle, root / "usr/lib/photosearch", symlinks=True)
    for folder in (root / "usr/bin", documents, share / "lintian/overrides"):
        folder.mkdir(parents=True)
    (root / "usr/bin/photosearch").symlink_to("../lib/photosearch/photosearch")
    _copy(resources / "photosearch.desktop", share / "applications")
    _copy(resources / "photosearch.svg", share / "icons/hicolor/scalable/apps")
    _copy(resources / "photosearch.metainfo.xml", share / "metainfo")
    _copy(ROOT / "LICENSE", documents).rename(documents / "copyright")
    changes = f"photosearch ({version}) unstable; urgency=low\n\n  * See CHANGELOG.md.\n\n"
    changes += f" -- {_MAINTAINER}  Sat, 28 Nov 2026 00:00:00 +0000\n"
    (documents / "changelog.gz").write_bytes(gzip.compress(changes.encode(), mtime=0))
    lines = "".join(f"photosearch: {tag}\n" for tag in _OVERRIDES)
    (share / "lintian/overrides/photosearch").write_text(lines)
    _set_permissions(root)


def _copy(file: Path, folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(file, folder / file.name))


def _set_permissions(root: Path) -> None:
    for path in root.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or (path.stat().st_mode & 0o100 and ".so" not in path.name)
            path.chmod(0o755 if runs else 0o644)


def _control(bundle: Path, root: Path, version: str) -> str:
    files = (path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    kilobytes = sum(path.stat().st_size for path in files) // 1024
    return (
        f"Package: photosearch\nVersion: {version}\nArchitecture: {_architecture()}\n"
        f"Maintainer: {_MAINTAINER}\nInstalled-Size: {kilobytes}\nSection: graphics\n"
        f"Priority: optional\nDepends: {', '.join(dependencies(bundle))}\n{_DESCRIPTION}"
    )


def dependencies(bundle: Path) -> list[str]:
    """Debian's packages with the libraries that the bundle asks for and doesn't have."""
    paths = list(libraries(bundle))
    here = {path.name for path in paths}
    asked = {name for path in paths for name in needed(path)} - here
    found = {package for name in sorted(asked) for package in _packages_of(name)}
    glibc = platform.libc_ver()[1]
    return [f"libc6 (>= {glibc})", *sorted(found - {"libc6"})]


def _packages_of(library: str) -> set[str]:
    """Those of this computer that have a library; none if it belongs to none."""
    command = ("dpkg-query", "--search", f"*/{library}")
    said = subprocess.run(command, check=False, capture_output=True, text=True).stdout
    return {line.split(":")[0] for line in said.splitlines() if line.endswith(f"/{library}")}


def _architecture() -> str:
    command = ("dpkg", "--print-architecture")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def _sums(root: Path) -> Iterator[str]:
    for path in sorted(root.rglob("*")):
        if path.is_file() and not path.is_symlink() and "DEBIAN" not in path.parts:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "md5").hexdigest()
            yield f"{digest}  {path.relative_to(root)}\n"
