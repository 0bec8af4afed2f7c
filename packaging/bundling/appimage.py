"""An AppImage of a bundle: a runtime, and behind it a SquashFS of what it runs.

By the specification of type 2 (github.com/AppImage/AppImageSpec). The runtime, a program without
dependencies, comes from github.com/AppImage/type2-runtime. Needs mksquashfs.
"""

import shutil
import subprocess
from pathlib import Path

from bundling.environment import ROOT

_MAGIC = b"AI\x02"
"""At offset 8 of a runtime for type 2."""


def build(bundle: Path, version: str, runtime: Path, out: Path) -> Path:
    """Raises ValueError if the runtime is none, CalledProcessError if mksquashfs fails."""
    head = runtime.read_bytes()
    if head[8:11] != _MAGIC:
        raise ValueError(f"{runtime} is no runtime for AppImages of type 2.")
    folder, packed = out / "AppDir", out / "AppDir.squashfs"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    _place(bundle, folder)
    command = ("mksquashfs", str(folder), str(packed), "-noappend", "-root-owned", "-quiet")
    subprocess.run([*command, "-no-progress", "-comp", "zstd", "-b", "1M"], check=True)
    image = out / f"Photosearch-{version}-x86_64.AppImage"
    with image.open("wb") as file, packed.open("rb") as content:
        file.write(head)
        shutil.copyfileobj(content, file)
    image.chmod(0o755)
    shutil.rmtree(folder)
    packed.unlink()
    return image


def _place(bundle: Path, folder: Path) -> None:
    resources = ROOT / "resources"
    program = folder / "usr" / "lib" / "photosearch"
    program.parent.mkdir(parents=True)
    shutil.copytree(bundle, program, symlinks=True, copy_function=_link)
    (folder / "AppRun").symlink_to("usr/lib/photosearch/photosearch")
    for name in ("photosearch.desktop", "photosearch.svg"):
        shutil.copyfile(resources / name, folder / name)
    (folder / ".DirIcon").symlink_to("photosearch.svg")
    metainfo = folder / "usr" / "share" / "metainfo" / "photosearch.appdata.xml"
    metainfo.parent.mkdir(parents=True)
    shutil.copyfile(resources / "photosearch.metainfo.xml", metainfo)


def _link(source: str, target: str) -> str:
    """Not to write a gigabyte twice."""
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)
    return target
