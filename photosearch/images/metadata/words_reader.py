"""Captions, keywords and people, as EXIF, IPTC, XMP, videos and Google Takeout have them.

Read once here, and bounded: what comes out is short plain text on one line.
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PIL import ExifTags

from photosearch.images.metadata.xmp import Found
from photosearch.parsing import read_json
from photosearch.types import NO_WORDS, Words

_MOST = 2000
"""Characters of one text."""
_MOST_SHORT = 200
"""Of a keyword or a name."""
_MOST_OF_A_KIND = 200
_HIERARCHIES = {  # and what stands between their steps
    "lr:hierarchicalSubject": "|",
    "digiKam:TagsList": "/",
    "MicrosoftPhoto:LastKeywordXMP": "/",
    "mediapro:CatalogSets": "|",
}
_PEOPLE = ("mwg-rs:Name", "MPReg:PersonDisplayName", "Iptc4xmpExt:PersonInImage")
_PLACE = (
    "Iptc4xmpCore:Location",
    "photoshop:City",
    "photoshop:State",
    "photoshop:Country",
)
_FLAGS = {
    "digiKam:PickLabel": {"1": -1, "3": 1},
    "xmpDM:pick": {"-1": -1, "1": 1},
    "xmpDM:good": {"true": 1},
}
_COLOURS = ("", *["Red", "Orange", "Yellow", "Green", "Blue", "Magenta", "Gray", "Black", "White"])
_LENS = ("exifEX:LensModel", "aux:Lens", "exif:LensModel")
_BY_CAMERAS = (
    "digital camera",
    "sony dsc",
    "minolta",
    "dcim",
    "default",
    "photographed by",
    "jpeg",
)
"""With these begin or end what cameras write as the caption of every picture."""
_XP_TITLE, _XP_COMMENT, _XP_KEYWORDS, _XP_SUBJECT, _RATING = 0x9C9B, 0x9C9C, 0x9C9E, 0x9C9F, 18246
_CHARSETS = {b"ASCII\0\0\0": "utf-8", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp"}


def words_of_xmp(xmp: Mapping[str, str]) -> Words:
    every = xmp.every if isinstance(xmp, Found) else {}

    def said(*names: str) -> list[str]:
        return [words for name in names for words in every.get(name, ())]

    paths = [
        _path(words, between)
        for name, between in _HIERARCHIES.items()
        for words in every.get(name, ())
    ]
    return Words(
        title=_joined(said("dc:title", "photoshop:Headline")),
        caption=_joined(said("dc:description", "exif:UserComment", "tiff:ImageDescription")),
        keywords=_keywords(paths, said("dc:subject")),
        people=_names(said(*_PEOPLE)),
        place=_place(said(*_PLACE)),
        lens=_plain(next(iter(said(*_LENS)), ""), _MOST_SHORT),
        label=_plain(xmp.get("xmp:Label", "") or _colour(xmp), _MOST_SHORT),
        rating=_rating(xmp.get("xmp:Rating"), xmp.get("MicrosoftPhoto:Rating")),
        flag=_flag(xmp),
    )


def words_of_iptc(found: Mapping[str, list[str]]) -> Words:
    place = [
        words
        for kind in ("sublocation", "city", "state", "country")
        for words in found.get(kind, ())
    ]
    return Words(
        title=_joined([*found.get("title", ()), *found.get("headline", ())]),
        caption=_joined(found.get("caption", ())),
        keywords=_keywords([], found.get("keyword", ())),
        place=_place(place),
    )


def words_of_exif(exif: Mapping[int, Any], details: Mapping[int, Any], lens: str) -> Words:
    """`details`: the EXIF subdirectory."""
    caption = _exif_text(exif.get(ExifTags.Base.ImageDescription))
    comment = _comment(details.get(ExifTags.Base.UserComment))
    written = [words for words in (caption, comment) if not _is_by_camera(words)]
    subject, more = _utf16(exif.get(_XP_SUBJECT)), _utf16(exif.get(_XP_COMMENT))
    return Words(
        title=_joined([_utf16(exif.get(_XP_TITLE))]),
        caption=_joined([*written, subject, more]),
        keywords=_keywords([], _utf16(exif.get(_XP_KEYWORDS)).split(";")),
        lens=lens,
        rating=_rating(str(exif.get(_RATING, "")), None),
    )


def words_of_video(said: Mapping[str, str], xmp: Mapping[str, str]) -> Words:
    """`said`: what FFmpeg found, by names in lower case."""

    def all_of(*names: str) -> list[str]:
        apple = (f"com.apple.quicktime.{name}" for name in names)
        return [said[name] for name in (*apple, *names) if name in said]

    keywords = [word for words in all_of("keywords") for word in words.replace(";", ",").split(",")]
    of_container = Words(
        title=_joined(all_of("title", "displayname")),
        caption=_joined(all_of("description", "comment", "synopsis", "information")),
        keywords=_keywords([], keywords),
    )
    return joined(words_of_xmp(xmp), of_container)


def joined(*of: Words) -> Words:
    """Of texts the first, of lists all."""
    first = {
        name: next((value for words in of if (value := getattr(words, name))), "")
        for name in ("title", "caption", "place", "lens", "label")
    }
    return Words(
        **first,
        keywords=_keywords([], [keyword for words in of for keyword in words.keywords]),
        people=_names([name for words in of for name in words.people]),
        rating=next((words.rating for words in of if words.rating), None),
        flag=next((words.flag for words in of if words.flag), None),
    )


def corrected(words: Words, beside: Words) -> Words:
    """What a sidecar says counts, lists as a whole, as a keyword may have been taken away, and so
    may stars."""
    both = joined(beside, words)
    return replace(
        both,
        rating=both.rating if beside.rating is None else beside.rating or None,
        keywords=beside.keywords or words.keywords,
        people=beside.people or words.people,
    )


def read_takeout(content: bytes) -> tuple[Words, float | None, float | None]:
    """What Google Takeout writes in JSON beside a photo: words, latitude and longitude."""
    try:
        found = read_json(content)
    except (ValueError, UnicodeDecodeError):
        found = None
    if not isinstance(found, dict) or not (
        {"photoTakenTime", "geoData", "creationTime"} & set(found)
    ):
        return NO_WORDS, None, None
    people = found.get("people")
    named = (
        [one.get("name") for one in people if isinstance(one, dict)]
        if isinstance(people, list)
        else []
    )
    words = Words(
        title=_plain(_string(found.get("title")).rpartition(".")[0], _MOST_SHORT),
        caption=_plain(_string(found.get("description"))),
        people=_names([name for name in named if isinstance(name, str)]),
    )
    return words, *_takeout_place(found.get("geoData"))


def _takeout_place(found: object) -> tuple[float | None, float | None]:
    place = found if isinstance(found, dict) else {}
    latitude, longitude = place.get("latitude"), place.get("longitude")
    if not isinstance(latitude, (int, float)) or not isinstance(longitude, (int, float)):
        return None, None
    if latitude == longitude == 0 or not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None, None
    return float(latitude), float(longitude)


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _path(words: str, between: str) -> str:
    steps = [_plain(step, _MOST_SHORT).replace("|", " ") for step in words.split(between)]
    return "|".join(step for step in steps if step)


def _keywords(paths: Iterable[str], plain: Iterable[str]) -> tuple[str, ...]:
    """Without those that a path has as a step, or that are the beginning of a longer one."""
    found = dict.fromkeys(filter(None, (*paths, *(_keyword(word) for word in plain))))
    steps = {step for path in found if "|" in path for step in path.split("|")}
    kept = [
        path
        for path in found
        if ("|" in path or path not in steps)
        and not any(other.startswith(f"{path}|") for other in _longer(found))
    ]
    return tuple(kept[:_MOST_OF_A_KIND])


def _longer(found: Iterable[str]) -> Sequence[str]:
    return [path for path in found if "|" in path][:_MOST_OF_A_KIND]


def _keyword(words: str) -> str:
    return _path(words, "|")


def _names(said: Iterable[str]) -> tuple[str, ...]:
    named = dict.fromkeys(_plain(name, _MOST_SHORT) for name in said)
    return tuple(name for name in named if name)[:_MOST_OF_A_KIND]


def _joined(said: Iterable[str]) -> str:
    texts = dict.fromkeys(_plain(words) for words in said)
    return " ".join(words for words in texts if words)[:_MOST]


def _place(said: Iterable[str]) -> str:
    return ", ".join(_names(said))[:_MOST_SHORT]


def _plain(words: str, most: int = _MOST) -> str:
    """On one line, without control characters and halves of signs."""
    visible = "".join(
        c if c.isprintable() or unicodedata.category(c) == "Cf" else " " for c in words[: 2 * most]
    )
    return " ".join(visible.split())[:most]


def _rating(stars: str | None, percent: str | None) -> int | None:
    """Stars, or -1 for what was rejected. 0 is how programs write that there are none."""
    try:
        number = round(float(stars)) if stars else _of_percent(int(percent or 0))
    except (ValueError, OverflowError):
        return None
    return number if -1 <= number <= 5 and (number or stars) else None


def _flag(xmp: Mapping[str, str]) -> int | None:
    """digiKam's PickLabel (1 rejected, 2 pending, 3 accepted), or Adobe's pick (1, 0, -1) and good
    (True: a keeper), of XMP's dynamic media."""
    for name, meanings in _FLAGS.items():
        if flag := meanings.get(xmp.get(name, "").casefold()):
            return flag
    return None


def _colour(xmp: Mapping[str, str]) -> str:
    """Of digiKam, which numbers them."""
    number = xmp.get("digiKam:ColorLabel", "")
    return _COLOURS[int(number)] if number in {*"123456789"} else ""


def _of_percent(percent: int) -> int:
    """Windows writes 1, 25, 50, 75 and 99; other programs round otherwise."""
    return 0 if percent <= 0 else min(5, 1 + (percent + 12) // 25)


def _exif_text(value: object) -> str:
    """EXIF knows ASCII alone, and Pillow reads it as Latin-1; many programs write UTF-8."""
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        return ""
    try:
        return value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return value


def _comment(value: object) -> str:
    """Behind eight bytes that tell its signs."""
    if isinstance(value, str):
        return _exif_text(value.removeprefix("ASCII\0\0\0"))
    if not isinstance(value, bytes):
        return ""
    charset = _CHARSETS.get(value[:8])
    content = value[8 : 4 * _MOST] if charset or value[:8] == bytes(8) else value[: 4 * _MOST]
    text = content.decode(charset or "utf-8", "replace").rstrip("\0 ")
    return "" if "\0" in text or "\N{REPLACEMENT CHARACTER}" in text else text


def _utf16(value: object) -> str:
    """Windows' own tags."""
    content = bytes(value) if isinstance(value, tuple) and _are_bytes(value) else value
    if not isinstance(content, bytes):
        return ""
    return content[: 4 * _MOST].decode("utf-16-le", "ignore").rstrip("\0")


def _are_bytes(value: tuple[object, ...]) -> bool:
    return all(isinstance(one, int) and 0 <= one < 256 for one in value)


def _is_by_camera(words: str) -> bool:
    plain = words.strip("\0 ").casefold()
    return plain.startswith(_BY_CAMERAS) or plain.endswith("digital camera")
