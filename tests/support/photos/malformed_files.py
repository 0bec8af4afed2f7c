"""A folder of awkward files, made for the tests: formats, damage, names."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from support.photos import samples
from support.photos.bombs import claim
from support.photos.raw_files import arw, cr3, dng, jpeg

Make = Callable[[Image.Image], bytes]


def encoded(kind: str, mode: str = "RGB", **options: object) -> Make:
    return lambda picture: samples.encoded(picture.convert(mode), kind, **options)


def turned(orientation: int) -> Make:
    """A JPEG that says it lies on its side."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded("JPEG", exif=exif)


def animated(kind: str) -> Make:
    def make(picture: Image.Image) -> bytes:
        later = Image.new("RGB", picture.size, "red")
        more = {"save_all": True, "append_images": [later], "duration": 100}
        return samples.encoded(picture, kind, **more)

    return make


def deep_grey(picture: Image.Image) -> bytes:
    """16 bits a pixel."""
    grey = np.asarray(picture.convert("L")).astype(np.uint16) * 257
    return samples.encoded(Image.fromarray(grey), "PNG")


def translucent(picture: Image.Image) -> bytes:
    rgba = picture.convert("RGBA")
    rgba.putalpha(200)
    return encoded("PNG", "RGBA")(rgba)


def bomb(_: Image.Image) -> bytes:
    """A PNG of a few bytes that claims 3,600 megapixels."""
    return claim(60_000)


def cut(picture: Image.Image) -> bytes:
    whole = encoded("JPEG")(picture)
    return whole[: len(whole) // 2]


def broken_exif(picture: Image.Image) -> bytes:
    return encoded("JPEG", exif=b"Exif\0\0MM\0*\xff\xff\xff\xff" + bytes(range(200)))(picture)


READABLE: dict[str, Make] = {
    "jpeg.jpg": encoded("JPEG"),
    "SHOUTING.JPG": encoded("JPEG", quality=91),
    "progressive.jpeg": encoded("JPEG", progressive=True),
    "grey.jpg": encoded("JPEG", "L"),
    "cmyk.jpg": encoded("JPEG", "CMYK"),
    "png.png": encoded("PNG"),
    "palette.png": encoded("PNG", "P"),
    "one-bit.png": encoded("PNG", "1"),
    "sixteen.png": deep_grey,
    "alpha.png": translucent,
    "gif.gif": encoded("GIF", "P"),
    "animated.gif": animated("GIF"),
    "animated.webp": animated("WEBP"),
    "webp.webp": encoded("WEBP"),
    "avif.avif": encoded("AVIF"),
    "tiff.tiff": encoded("TIFF"),
    "deflated.tif": encoded("TIFF", compression="tiff_deflate"),
    "bmp.bmp": encoded("BMP"),
    "really-a-jpeg.png": encoded("JPEG", quality=93),
    "no-extension": encoded("JPEG", quality=94),
    "broken-exif.jpg": broken_exif,
    "cut.jpg": cut,
    "raw.dng": lambda picture: dng(picture, jpeg(picture)),
    "RAW-WITHOUT-PREVIEW.ARW": arw,
    "one-pixel.png": lambda picture: encoded("PNG")(picture.resize((1, 1))),
    "sliver.png": lambda picture: encoded("PNG")(picture.resize((2000, 2))),
    **{f"turned-{way}.jpg": turned(way) for way in range(2, 9)},
}
UNREADABLE: dict[str, Make] = {
    "bomb.png": bomb,
    "empty.jpg": lambda _: b"",
    "text.jpg": lambda _: b"these are words, not a picture",
    "only-a-header.jpg": lambda _: b"\xff\xd8\xff\xe0\x00\x10JFIF\x00",
    "cut-raw.cr3": lambda picture: cr3(picture, jpeg(picture))[:200],
    "noise.png": lambda _: np.random.default_rng(1).bytes(3000),
}
NAMES = [
    b"two words.jpg",
    "größe 日本語 한 🐈.jpg".encode(),
    b"percent %s%n 100%.jpg",
    b"-starts-like-an-option.jpg",
    b"x" * 236 + b".jpg",
]
"""Of further readable files."""
NAMES_ON_LINUX = [
    b"quote'\"; DROP TABLE photos;--.jpg",
    b"new\nline.jpg",
    b"not-utf8-\xff\xfe.jpg",
    b"back\\slash?*|<>.jpg",
]


def make_zoo(root: Path, picture: Image.Image) -> tuple[list[Path], list[Path]]:
    """Fill a directory with the awkward files; those that can be read, and those that can't.

    Each has pixels of its own, so that it is a photo of its own.
    """
    root.mkdir(parents=True)
    made = [*READABLE.items(), *((os.fsdecode(name), encoded("JPEG")) for name in _names())]
    readable = [_write(root / name, make, picture, at) for at, (name, make) in enumerate(made)]
    unreadable = [_write(root / name, make, picture, 0) for name, make in UNREADABLE.items()]
    if sys.platform != "win32":
        unreadable.append(_links(root))
    _leave_out(root)
    return readable, unreadable


def _names() -> list[bytes]:
    return NAMES + (NAMES_ON_LINUX if sys.platform == "linux" else [])


def _write(path: Path, make: Make, picture: Image.Image, at: int) -> Path:
    width, height = picture.size
    path.write_bytes(make(picture.crop((at, at, width - at, height - at))))
    return path


def _links(root: Path) -> Path:
    (root / "loop").symlink_to(root, target_is_directory=True)
    dangling = root / "dangling.jpg"
    dangling.symlink_to(root / "nowhere.jpg")
    return dangling


def _leave_out(root: Path) -> None:
    """What is no photo of the person's: hidden, other kinds, junk."""
    (root / ".hidden.jpg").write_bytes((root / "jpeg.jpg").read_bytes() + b"hidden")
    (root / "notes.txt").write_text("notes")
    (root / "folder.jpg").mkdir()
    (root / "__MACOSX").mkdir()
    (root / "__MACOSX" / "junk.jpg").write_bytes((root / "jpeg.jpg").read_bytes() + b"junk")
