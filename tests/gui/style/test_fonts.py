"""The window's tests see one font, and its layouts hold in others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from support.window import fonts

LAYOUTS = ("test_extremes.py", "test_names.py", "test_guide.py", "test_languages.py")
OWN = pytest.mark.skipif(fonts.KIND != "own", reason="other fonts were asked for")


@OWN
@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere Qt doesn't ask fontconfig")
def test_no_other_font_is_let_in(qapp: QApplication) -> None:
    aliases = {"Sans Serif", "Serif", "Monospace"}
    others = {name for name in QFontDatabase.families() if not name.startswith("DejaVu Sans")}
    assert others <= aliases
    assert QRawFont.fromFont(qapp.font()).familyName() == "DejaVu Sans"


@pytest.mark.nightly
@pytest.mark.parametrize("kind", ["serif", "wide", "system"])
def test_layouts_hold_in_other_fonts(kind: str) -> None:
    """Some minutes each: every state in a narrow window, with long names, in every language."""
    tests = Path(__file__).parents[1]
    paths = [str(path) for name in LAYOUTS for path in tests.rglob(name)]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *paths],
        env={**os.environ, "PHOTOSEARCH_FONTS": kind},
        cwd=tests.parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-3000:]
