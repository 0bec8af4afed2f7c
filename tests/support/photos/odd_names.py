"""Files with names that are awkward in links, commands and messages."""

import os
import sys
from pathlib import Path

NAMES = (
    b"two words.jpg",
    b" leading and trailing ",
    b"100% %20 %41 %s %n.jpg",
    b"#1?x=y&z;w.jpg",
    b'it\'s "quoted" `now`.jpg',
    b"$(touch injected) ; touch injected | touch injected & touch injected",
    b"new\nline\r\ttab.jpg",
    b"-rf",
    b"--version",
    b"not-utf8-\xff\xfe\x80.jpg",
    "ünï 写真 🐈 \u202egpj.jpg".encode(),
    b"\x01\x1b[31m\x7f.jpg",
    b"file:",
    b"http:..example.org",
    b"a,b[c]{d}*~!@^=+|<>\\.jpg",
    b".hidden",
    b"x" * 255,
)


def make_odd(home: Path) -> list[Path]:
    """One file of each name, and one with a path of 4,000 bytes."""
    home.mkdir()
    paths = [home / os.fsdecode(name) for name in NAMES]
    for path in paths:
        path.touch()
    return [*paths, _far_away(home)]


def _far_away(home: Path) -> Path:
    """A path as long as Linux takes one, less what others hang on it."""
    most = 4000 if sys.platform == "linux" else 900
    directory = home
    while len(os.fsencode(directory)) < most - 200:
        directory /= "d %" * 60
    directory.mkdir(parents=True)
    rest = most - len(os.fsencode(directory)) - 1
    path = directory / ("y" * min(rest, 255))
    path.touch()
    return path
