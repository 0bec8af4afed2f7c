"""What is otherwise in a bundle made by PyInstaller, which has no Python to start."""

import os
import sys

_SEARCHED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Where the loader looks first; PyInstaller keeps what was there before under another name."""
_QTS = ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH")
"""PySide6 finds its plugins without."""


def is_frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def serve_if_child() -> None:
    """Child processes are the program itself, started with other words; there it doesn't return."""
    if is_frozen():
        import multiprocessing

        multiprocessing.freeze_support()


def leave_others_alone() -> None:
    """Programs that we start, such as the person's editor, must not load our libraries."""
    if is_frozen():
        for name in _SEARCHED:
            _restore(name)
        for name in _QTS:
            os.environ.pop(name, None)


def _restore(name: str) -> None:
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is None:
        os.environ.pop(name, None)
    else:
        os.environ[name] = before
