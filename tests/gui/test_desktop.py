"""Show in folder asks the desktop's own file manager, over a real message bus."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(
    not shutil.which("dbus-run-session"), reason="there is no message bus here"
)

BOTH = """
import os, subprocess, sys, threading
from pathlib import Path
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

NAME, PLACE = "org.freedesktop.FileManager1", "/org/freedesktop/FileManager1"

@ClassInfo({"D-Bus Interface": NAME})
class FileManager(QObject):
    @Slot("QStringList", str)
    def ShowItems(self, links, _startup):
        print(*links, flush=True)
        app.quit()

app = QCoreApplication([])
manager, bus = FileManager(), QDBusConnection.sessionBus()
assert bus.registerObject(PLACE, manager, QDBusConnection.RegisterOption.ExportAllSlots)
assert bus.registerService(NAME)
asks = "import sys; from pathlib import Path; from photosearch.gui import desktop; " \\
    "from PySide6.QtCore import QCoreApplication; app = QCoreApplication([]); " \\
    "desktop.show_in_folder(Path(sys.argv[1]))"
asking = subprocess.Popen([sys.executable, "-c", asks, sys.argv[1]])
app.exec()
"""


def test_the_file_manager_is_asked_to_choose_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a cat & 100% ü.jpg"
    path.touch()
    script = tmp_path / "both.py"
    script.write_text(BOTH)
    run = subprocess.run(
        ["dbus-run-session", "--", sys.executable, os.fspath(script), os.fspath(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert run.stdout.strip() == path.as_uri()
