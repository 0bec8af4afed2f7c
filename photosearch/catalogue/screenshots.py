"""What tells a screenshot: its name or its directory's, a comment in it, or the size of a screen
with a name that says nothing else.

What it must tell and what it mustn't: tests/unit/catalogue/test_screenshots.py.
"""

import json
import os
import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from photosearch.catalogue.database import Database
from photosearch.catalogue.places import Condition

NAMES = (
    # as systems and programs call them, in the languages of their windows
    r"screen ?shots?", r"screen ?caps?", r"screen ?captures?", r"screenclip", r"scrot",
    r"smartselect", r"bildschirmfotos?", r"bildschirmaufnahme", r"capturas? de pantalla",
    r"capturas? de tela", r"capturas? de ecr[aã]n?", r"captures? d.?écran", r"istantanea schermo",
    r"schermata", r"schermafbeelding(?:en)?", r"schermafdruk", r"skärm(?:bild|avbild|dump)",
    r"skjermbilde", r"skjermdump", r"skærmbillede", r"skærmdump", r"näyttökuva", r"kuvakaappaus",
    r"zrzut ekranu", r"snímek obrazovky", r"snímka obrazovky", r"képernyő(?:kép|fotó)",
    r"captură de ecran", r"ekran (?:resmi|görüntüsü|alıntısı)", r"снимок экрана", r"скриншот",
    r"знімок екрана", r"στιγμιότυπο(?: οθόνης)?", r"צילום מסך", r"لقطة (?:ال)?شاشة",
    r"ảnh chụp màn hình", r"tangkapan layar", r"cuplikan layar", r"ภาพหน้าจอ", r"स्क्रीनशॉट",
    r"スクリーンショット", r"屏幕(?:截图|快照)", r"截[屏图圖]", r"螢幕(?:快照|截圖|擷取畫面)",
    r"스크린샷", r"화면 캡처",
)  # fmt: skip
"""Regular expressions; a space may be an underscore, a hyphen or missing."""

SIZES = (
    # iPhone
    (640, 960), (640, 1136), (750, 1334), (828, 1792), (1125, 2436), (1170, 2532), (1179, 2556),
    (1206, 2622), (1242, 2208), (1242, 2688), (1284, 2778), (1290, 2796), (1320, 2868),
    # iPad
    (1488, 2266), (1536, 2048), (1620, 2160), (1640, 2360), (1668, 2224), (1668, 2388),
    (1668, 2420), (2048, 2732), (2064, 2752),
    # telephones and tablets of others
    (720, 1280), (720, 1520), (720, 1560), (720, 1600), (1080, 1920), (1080, 2160), (1080, 2220),
    (1080, 2280), (1080, 2310), (1080, 2316), (1080, 2340), (1080, 2376), (1080, 2400),
    (1080, 2408), (1080, 2412), (1080, 2460), (1080, 2520), (1220, 2712), (1260, 2800),
    (1280, 2856), (1344, 2992), (1008, 2244), (1440, 2560), (1440, 2960), (1440, 3040),
    (1440, 3088), (1440, 3120), (1440, 3200), (800, 1280), (1200, 1920), (1600, 2560),
    # computers
    (768, 1366), (900, 1440), (900, 1600), (1050, 1680), (1080, 2560), (1440, 3440), (1600, 3840),
    (1800, 2880), (1964, 3024), (2234, 3456), (1920, 3072), (1664, 2560), (1864, 2880),
    (2160, 3840), (2520, 4480), (1440, 5120), (2880, 5120), (3384, 6016),
)  # fmt: skip
"""Shorter side, longer side, in pixels. A PNG of one that no camera made may be one."""

COMMENT = "Screenshot"
"""What iOS and others write into it, in whatever language."""

NO_WORDS = frozenset(
    (
        "img", "image", "images", "photo", "foto", "picture", "pic", "bild", "imagen", "immagine",
        "clip", "clipboard", "paste", "pasted", "unnamed", "untitled", "unbenannt", "signal",
        "telegram", "whatsapp", "wa", "received", "screen", "screens", "snap", "grab", "png",
        "at", "um", "a", "las", "à", "alle", "kl", "am", "pm",
    )
)  # fmt: skip
"""Words that say nothing of what is in a picture."""

_ANY_NAME = "|".join(NAMES).replace(" ?", " ").replace(" ", "[ _-]?")
_NAME = re.compile(rf"(?:^|[\W\d_])(?:{_ANY_NAME})(?![^\W\d_])")
_DIRECTORY = re.compile(rf"(?:{_ANY_NAME})")
_PERHAPS = re.compile(_ANY_NAME)
_WALLPAPER = re.compile(
    r"wallpaper|background|hintergr[uü]nd|fondos? de|fonds? d|sfond|achtergrond|papel de parede"
    r"|tapet|обои|壁[紙纸]|배경"
)
_RESOLUTION = re.compile(r"\d{3,4} ?[x×] ?\d{3,4}|(?<![^\W_])[248]k(?![^\W_])")
_DAY = re.compile(r"(?<!\d)(?:19|20)\d\d[-_. ]?[01]\d[-_. ]?[0-3]\d")
_IDENTIFIER = re.compile(r"[0-9a-f-]{16,}")
_WORD = re.compile(r"[^\W\d_]+")
_SEPARATOR = os.fsencode(os.sep)
_THERE = "gone = 0 AND photo_id IS NOT NULL"
_AT_ONCE = 256
_PAGES = (  # a row for each file would keep Python from the window for long
    f"SELECT id / {_AT_ONCE}, CAST(group_concat(path, '/') AS BLOB) FROM files"
    f" WHERE {_THERE} GROUP BY 1"
)
_HELD = f"SELECT photo_id, path FROM files WHERE {_THERE} AND id BETWEEN ? AND ?"
_OF_SCREEN_SIZE = (
    "SELECT f.photo_id, f.path FROM files AS f JOIN photos AS p ON p.id = f.photo_id"
    " WHERE f.gone = 0 AND p.kind = 'PNG' AND p.camera IS NULL"
    " AND p.width || 'x' || p.height IN (SELECT value FROM json_each(?))"
)


def is_called_so(name: str) -> bool:
    """Whether a file of this name is a screenshot."""
    return _NAME.search(_plain(name)) is not None


def is_directory_called_so(name: str) -> bool:
    """Whether a directory of this name is for screenshots alone."""
    return _DIRECTORY.fullmatch(_plain(name)) is not None


def says_nothing(name: str) -> bool:
    """Whether a file's name is that of a screenshot or of anything: a day, a number, and no words
    such as those of a wallpaper."""
    stem = _plain(name).rpartition(".")[0]
    if _WALLPAPER.search(stem):
        return False
    if _DAY.search(stem) or _IDENTIFIER.fullmatch(stem):
        return True
    return not _RESOLUTION.search(stem) and NO_WORDS.issuperset(_WORD.findall(stem))


def screenshots(database: Database, wanted: bool) -> Condition:
    """A condition on `photos AS p`."""
    by_comment = (
        "p.id IN (SELECT f.photo_id FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
        " WHERE w.caption = ? AND f.gone = 0 AND f.photo_id IS NOT NULL)"
    )
    by_name = "p.id IN (SELECT value FROM json_each(?))"
    by_directory = f"(p.camera IS NULL AND {by_name})"
    sql = f"p.at IS NULL AND ({by_comment} OR {by_name} OR {by_directory})"
    called, lying = _called_so(database)
    values = COMMENT, json.dumps([*called, *_of_screen_size(database)]), json.dumps(lying)
    return sql if wanted else f"NOT ({sql})", values


def _plain(name: str) -> str:
    return (name if name.isascii() else unicodedata.normalize("NFC", name)).lower()


def _called_so(database: Database) -> tuple[list[int], list[int]]:
    """Photo ids: of files that are called so, and of files whose directory is."""
    called, lying, in_directory = list[int](), list[int](), cache(is_directory_called_so)
    for photo_id, path in _perhaps(database):
        directory, name = _names(path)
        if is_called_so(name):
            called.append(photo_id)
        elif in_directory(directory):
            lying.append(photo_id)
    return called, lying


def _perhaps(database: Database) -> Iterator[tuple[int, bytes]]:
    """Photo ids and paths, among them all that are called so."""
    for page, paths in database.read(_PAGES):
        if _PERHAPS.search(_plain(os.fsdecode(paths))):
            first = page * _AT_ONCE
            yield from database.read(_HELD, (first, first + _AT_ONCE - 1))


def _of_screen_size(database: Database) -> list[int]:
    """The ids of photos whose names allow that they are one."""
    sizes = {f"{a}x{b}" for short, long in SIZES for a, b in ((short, long), (long, short))}
    held = database.read(_OF_SCREEN_SIZE, (json.dumps(sorted(sizes)),))
    named = [(photo_id, *_names(path)) for photo_id, path in held]
    return [
        i for i, directory, name in named if says_nothing(name) and not _is_for_walls(directory)
    ]


def _is_for_walls(directory: str) -> bool:
    return _WALLPAPER.search(_plain(directory)) is not None


def _names(path: bytes) -> tuple[str, str]:
    """Of the directory that a file lies in, if that isn't the folder, and its own."""
    above, _, name = path.rpartition(_SEPARATOR)
    return os.fsdecode(above.rpartition(_SEPARATOR)[2]), os.fsdecode(name)
