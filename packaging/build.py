"""Builds a bundle for the system that it runs on, and what is handed on of it.

python packaging/build.py [--out DIR] [--environment DIR] [--runtime FILE] [--only-bundle]
"""

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from bundling import appimage, deb, environment, notices
from bundling.stand_ins import strip

HERE = Path(__file__).resolve().parent
_SPEC = HERE / "bundling" / "photosearch.spec"


def main() -> None:
    options = _options()
    out = options.out.resolve()
    python = environment.make((options.environment or out / "environment").resolve())
    version = environment.version(python)
    folder = bundle(python, out)
    notices.write(folder, out)
    if options.only_bundle:
        return
    made = list(_handed_on(folder, version, out, options.runtime))
    (out / "SHA256SUMS").write_text("".join(f"{_sha256(path)}  {path.name}\n" for path in made))
    for path in made:
        sys.stdout.write(f"{path}: {path.stat().st_size / 1e6:.0f} MB\n")


def bundle(python: Path, out: Path) -> Path:
    """The folder with the program. Raises CalledProcessError."""
    places = ("--distpath", str(out), "--workpath", str(out / "work"))
    pyinstaller = (str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    subprocess.run([*pyinstaller, *places, str(_SPEC)], check=True)
    folder = out / "photosearch"
    if sys.platform == "linux":
        strip(folder)
    return folder


def _handed_on(folder: Path, version: str, out: Path, runtime: Path | None) -> list[Path]:
    if sys.platform == "darwin":
        subprocess.run([str(HERE / "macos" / "disk_image.sh"), str(out)], check=True)
        return [out / "Photosearch.dmg"]
    if sys.platform == "win32":
        script = HERE / "windows" / "photosearch.iss"
        subprocess.run(["iscc", f"/DVersion={version}", f"/O{out}", str(script)], check=True)
        return [out / f"photosearch_{version}_x64.exe"]
    made = [deb.build(folder, version, out)]
    if runtime:
        made.append(appimage.build(folder, version, runtime, out))
    return made


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where to put it all")
    parser.add_argument(
        "--environment", type=Path, help="the virtual environment to bundle; made if it isn't there"
    )
    parser.add_argument("--runtime", type=Path, help="of AppImage's type 2; none, no AppImage")
    parser.add_argument("--only-bundle", action="store_true", help="just the folder")
    return parser.parse_args()


if __name__ == "__main__":
    main()
