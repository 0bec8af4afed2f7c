"""Builds a bundle for the system that it runs on, and what is handed on of it.

python packaging/build.py [--out DIR] [--environment DIR] [--only bundle]
"""

import argparse
import subprocess
from pathlib import Path

from bundling import environment

HERE = Path(__file__).resolve().parent
_SPEC = HERE / "bundling" / "photosearch.spec"


def main() -> None:
    options = _options()
    out = options.out.resolve()
    python = environment.make(options.environment.resolve())
    bundle(python, out)


def bundle(python: Path, out: Path) -> Path:
    """The folder with the program. Raises CalledProcessError."""
    places = ("--distpath", str(out), "--workpath", str(out / "work"))
    pyinstaller = (str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR")
    subprocess.run([*pyinstaller, *places, str(_SPEC)], check=True)
    return out / "photosearch"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--out", type=Path, default=Path("dist"), help="where to put it all")
    parser.add_argument(
        "--environment",
        type=Path,
        default=Path("dist/environment"),
        help="the virtual environment to bundle, made if it isn't there",
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
