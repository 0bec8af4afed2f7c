"""Peak memory of searching with ViT-B-32-256, and of the window at rest with it.

    python tests/benchmarks/models_memory.py [--photos N] [--weights FILE]

Prints one JSON object: megabytes of resident memory (Linux's VmHWM; of the window the sum of PSS
over all its processes, which counts what they share once). The weights are random unless FILE is
given; memory doesn't depend on what they hold. Needs 700 MB of disk for them.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

_SEARCH = """
import sys
from pathlib import Path
from photosearch.cli import main
code = main(["--library", sys.argv[1], "search", *sys.argv[2:]])
print(Path("/proc/self/status").read_text(), file=sys.stderr)
sys.exit(code)
"""

_REST = """
import sys
from pathlib import Path
import psutil
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from photosearch.gui.startup.app import run

def look():
    print(Path("/proc/self/status").read_text(), file=sys.stderr)
    whole = [psutil.Process(), *psutil.Process().children(recursive=True)]
    kilobytes = sum(process.memory_full_info().pss for process in whole) // 1024
    print(f"All:\t{kilobytes} kB", file=sys.stderr)
    QApplication.closeAllWindows()
    QTimer.singleShot(0, QApplication.quit)

real = QApplication.exec
def patched(*args):
    QTimer.singleShot(30_000, look)
    return real()
QApplication.exec = patched
if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), None, []))
"""


def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as place:
        library = _library(Path(place), options)
        words = _run(_SEARCH, library, "a dog on a beach")
        picture = _run(_SEARCH, library, "--image", str(_photo(Path(place), "other.jpg")))
        rest = _run(_REST, library)
        _photo(Path(place) / "photos", "new.jpg")  # so that the window loads the picture tower, too
        both = _run(_REST, library)
    print(
        json.dumps(
            {
                "photos": options.photos,
                "text_search_peak_mb": _megabytes(words, "VmHWM"),
                "picture_search_peak_mb": _megabytes(picture, "VmHWM"),
                "window_at_rest_mb": _megabytes(rest, "All"),
                "window_with_both_towers_mb": _megabytes(both, "All"),
            }
        )
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--photos", type=int, default=100)
    parser.add_argument("--weights", type=Path, help="of ViT-B-32-256, as safetensors")
    return parser.parse_args()


def _library(place: Path, options: argparse.Namespace) -> Path:
    """Made in another process, whose memory doesn't count."""
    given = str(options.weights or "")
    code = f"from models_memory import make; make({str(place)!r}, {options.photos}, {given!r})"
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parent)}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    return place / "library"


def _random(path: Path) -> Path:
    import open_clip
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(0)
    state = open_clip.create_model("ViT-B-32-256").state_dict()
    save_file({name: tensor.contiguous() for name, tensor in state.items()}, path)
    return path


def make(place: str, photos: int, given: str) -> None:
    """A library with ViT-B-32-256 in use and a number of made-up pictures."""
    import numpy as np
    from PIL import Image

    from photosearch.jobs import Job
    from photosearch.library import Library

    weights = Path(given) if given else _random(Path(place) / "weights.safetensors")
    folder = Path(place) / "photos"
    folder.mkdir()
    chance = np.random.default_rng(0)
    for number in range(photos):
        pixels = chance.integers(0, 256, (12, 16, 3), np.uint8)
        Image.fromarray(pixels).resize((640, 480)).save(folder / f"{number}.jpg")
    with Library.open(Path(place) / "library") as library:
        library.models.use(library.models.add("ViT-B-32-256", weights).id)
        library.folders.add(folder)
        library.index.run(Job())


def _photo(folder: Path, name: str) -> Path:
    from PIL import Image

    Image.new("RGB", (640, 480), "teal").save(folder / name)
    return folder / name


def _run(code: str, library: Path, *words: str) -> str:
    """What the process says of its own memory."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    program = library.with_name("measured.py")  # a file, for the processes it begins
    program.write_text(code, encoding="utf-8")
    command = [sys.executable, str(program), str(library), *words]
    ran = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    if "VmHWM" not in ran.stderr:
        raise SystemExit(f"The process failed ({ran.returncode}):\n{ran.stderr}")
    return ran.stderr


def _megabytes(status: str, key: str) -> float:
    line = next(line for line in status.splitlines() if line.startswith(f"{key}:"))
    return round(int(line.split()[1]) * 1024 / 1e6, 1)


if __name__ == "__main__":
    main()
