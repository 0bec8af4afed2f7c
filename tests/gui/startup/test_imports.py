"""What the start of the window imports, seen in a process of its own."""

import subprocess
import sys
from pathlib import Path

from photosearch.gui.main_window.pages import DUPLICATES, EVALUATE, GROUPS, MAP, PEOPLE

PROGRAM = """
import builtins, sys
from pathlib import Path
plain = builtins.__import__
import photosearch.cli
from photosearch.gui.startup import app
assert builtins.__import__ is plain, "PySide6's own reads the source of all that is imported"
print(*sys.modules)

class Window(app.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(*sys.modules)
        self.close()

app.MainWindow = Window
sys.exit(app.run(Path(sys.argv[1]), "starter", []))
"""

HEAVY = ("av", "open_clip", "timm", "torch", "torchvision", "transformers")
PAGES = tuple(
    f"photosearch.gui.{page}_page.{page}_page"
    for page in (GROUPS, PEOPLE, MAP, DUPLICATES, EVALUATE)
)
LATER = ("PIL", "filelock", "pillow_heif", "rawpy", "watchdog")


def test_what_the_first_paint_does_not_need_is_not_imported(tmp_path: Path) -> None:
    told = subprocess.check_output([sys.executable, "-c", PROGRAM, str(tmp_path)], text=True)
    at_first, painted, *_ = (set(line.split()) for line in told.splitlines())
    assert not painted & {*HEAVY, *PAGES}
    assert not at_first & {
        *HEAVY,
        *LATER,
        "photosearch.encoders.download.downloader",
        "photosearch.images.metadata.tag_dates",
        "photosearch.images.decode",
        "photosearch.images.metadata.date_in_name",
        "photosearch.images.colour.cicp",
        "photosearch.indexer",
        "photosearch.rescue",
        "photosearch.video.video_file",
        "photosearch.video.video_reader",
        "photosearch.folders.watcher",
    }
