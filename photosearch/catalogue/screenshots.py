"""What tells a screenshot: its name, a comment in it, or that it is as large as a screen.

What it must tell and what it mustn't: tests/unit/catalogue/test_screenshots.py.
"""

import json
import os
import re
import unicodedata

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
"""Shorter side, longer side, in pixels. A PNG of one that no camera made is one."""

COMMENT = "Screenshot"
"""What iOS and others write into it, in whatever language."""

_ANY_NAME = "|".join(NAMES).replace(" ?", " ").replace(" ", "[ _-]?")
_NAME = re.compile(rf"(?:^|[\W\d_])(?:{_ANY_NAME})(?![^\W\d_])")


def is_called_so(name: str) -> bool:
    """Whether a file of this name is a screenshot."""
    plain = name if name.isascii() else unicodedata.normalize("NFC", name)
    return _NAME.search(plain.lower()) is not None


def screenshots(database: Database, wanted: bool) -> Condition:
    """A condition on `photos AS p`."""
    sizes = {f"{a}x{b}" for short, long in SIZES for a, b in ((short, long), (long, short))}
    by_size = (
        "p.kind = 'PNG' AND p.camera IS NULL"
        " AND p.width || 'x' || p.height IN (SELECT value FROM json_each(?))"
    )
    by_comment = (
        "p.id IN (SELECT f.photo_id FROM file_words AS w JOIN files AS f ON f.id = w.file_id"
        " WHERE w.caption = ? AND f.gone = 0 AND f.photo_id IS NOT NULL)"
    )
    by_name = "p.id IN (SELECT value FROM json_each(?))"
    sql = f"p.at IS NULL AND (({by_size}) OR {by_comment} OR {by_name})"
    values = json.dumps(sorted(sizes)), COMMENT, json.dumps(_called_so(database))
    return sql if wanted else f"NOT ({sql})", values


def _called_so(database: Database) -> list[int]:
    """Photo ids."""
    sql = "SELECT photo_id, path FROM files WHERE gone = 0 AND photo_id IS NOT NULL"
    separator = os.fsencode(os.sep)
    return [
        photo_id
        for photo_id, path in database.read(sql)
        if is_called_so(os.fsdecode(path.rpartition(separator)[2]))
    ]
