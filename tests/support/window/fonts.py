"""Which fonts the window's tests see. To be called before Qt is imported.

Fonts differ between machines, and with them every width and line height. So the tests bring one of
their own, from matplotlib's package, which has each glyph they show, and let no other in.
PHOTOSEARCH_FONTS=serif, wide or system shows whether a layout holds in others.
"""

import importlib.util
import os
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

KIND = os.environ.get("PHOTOSEARCH_FONTS", "own")
FAMILIES = {"own": "DejaVu Sans", "serif": "STIXGeneral", "wide": "DejaVu Sans"}
"""What is taken for the system's font. "system" leaves everything as the machine has it."""
OTHERS_OF_THE_MACHINE = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
STRETCH = 125
"""Percent, of the wide one."""


def environment() -> dict[str, str]:
    """What tells fontconfig of them; nothing for the machine's own."""
    if KIND == "system":
        return {}
    directory = Path(tempfile.mkdtemp(prefix="photosearch-fonts-"))
    for font in _package().glob(f"{FAMILIES[KIND].replace(' ', '')}*.ttf"):
        directory.joinpath(font.name).symlink_to(font)
    config = directory / "fonts.conf"
    config.write_text(_config(directory), encoding="utf-8")
    return {"FONTCONFIG_FILE": str(config)}


def _package() -> Path:
    spec = importlib.util.find_spec("matplotlib")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


def _config(directory: Path) -> str:
    return f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  {OTHERS_OF_THE_MACHINE if KIND == "wide" else ""}
  <dir>{escape(str(directory))}</dir>
  <cachedir>{escape(str(directory))}</cachedir>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>{FAMILIES[KIND]}</string></edit>
  </match>
</fontconfig>
"""
