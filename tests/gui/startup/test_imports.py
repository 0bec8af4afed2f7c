"""What the start of the window imports, seen in a process of its own."""

import subprocess
import sys

PROGRAM = """
import builtins, sys
plain = builtins.__import__
import photosearch.cli, photosearch.gui.startup.app
assert builtins.__import__ is plain, "PySide6's own reads the source of all that is imported"
print(*sorted({name.partition(".")[0] for name in sys.modules}))
print(*sorted(name for name in sys.modules if name.startswith("photosearch.")))
"""

HEAVY = ("av", "open_clip", "timm", "torch", "torchvision", "transformers")
LATER = ("PIL", "filelock", "pillow_heif", "rawpy", "watchdog")


def test_what_the_first_paint_does_not_need_is_not_imported() -> None:
    command = [sys.executable, "-c", PROGRAM]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    others, ours = (set(line.split()) for line in told.splitlines())
    assert not others & {*HEAVY, *LATER}
    assert not ours & {
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
