"""Cameras' RAW files made for the tests, each in its maker's container, from any picture.

LibRaw opens every one. Of DNG, NEF, ARW, PEF, CR2 and RAF it also decodes the sensor's values; an
ORF and an RW2 made here have a preview alone, and so has a CR3.
"""

import io
import struct
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from support.photos.containers import box
from support.photos.samples import encoded

Value = str | bytes | int | float | list[int] | list[float]
Tags = dict[int, tuple[int, Value]]
"""Each tag's type, and its value."""

BYTES, TEXT, SHORT, LONG, RATIONAL, OPAQUE, SIGNED = 1, 2, 3, 4, 5, 7, 10
BITS = 14
TAKEN = "2019:07:14 16:05:09"
XYZ_TO_SRGB = [3.2406, -1.5372, -0.4986, -0.9689, 1.8758, 0.0415, 0.0557, -0.2040, 1.0570]


class Tiff:
    """Contents and directories appended one after the other, little endian."""

    def __init__(self, head: bytes = b"II*\0\0\0\0\0") -> None:
        self.data = bytearray(head)

    def put(self, content: bytes) -> int:
        """Where it lies."""
        self.data += bytes(len(self.data) % 2)
        self.data += content
        return len(self.data) - len(content)

    def directory(self, tags: Tags, following: int = 0) -> int:
        entries = b"".join(self._entry(tag, *tags[tag]) for tag in sorted(tags))
        return self.put(struct.pack("<H", len(tags)) + entries + struct.pack("<I", following))

    def _entry(self, tag: int, kind: int, value: Value) -> bytes:
        count, content = _packed(kind, value)
        place = content.ljust(4, b"\0")
        if len(content) > 4:
            place = struct.pack("<I", self.put(content))
        return struct.pack("<HHI", tag, kind, count) + place

    def done(self, first: int) -> bytes:
        self.data[4:8] = struct.pack("<I", first)
        return bytes(self.data)


def _packed(kind: int, value: Value) -> tuple[int, bytes]:
    if isinstance(value, str):
        return len(value) + 1, value.encode() + b"\0"
    if isinstance(value, bytes):
        return len(value), value
    values = value if isinstance(value, list) else [value]
    if kind in (SHORT, LONG):
        return len(values), struct.pack(f"<{len(values)}{'H' if kind == SHORT else 'I'}", *values)
    pair = "<II" if kind == RATIONAL else "<ii"
    return len(values), b"".join(struct.pack(pair, round(v * 10_000), 10_000) for v in values)


def jpeg(picture: Image.Image, exif: Image.Exif | None = None) -> bytes:
    """As cameras write it: EXIF comes first."""
    data = encoded(picture, "JPEG", quality=90, **({"exif": exif} if exif else {}))
    return data[:2] + data[20:]  # without JFIF's segment


def mosaic(picture: Image.Image) -> NDArray[np.uint16]:
    """The sensor's values, red and green in even rows, green and blue in odd ones."""
    light = (np.asarray(picture.convert("RGB"), float) / 255) ** 2.2
    values = light[..., 1].copy()
    values[0::2, 0::2] = light[0::2, 0::2, 0]
    values[1::2, 1::2] = light[1::2, 1::2, 2]
    return (values * ((1 << BITS) - 1)).astype("<u2")


HOW: Tags = {
    0x829A: (RATIONAL, 0.004),
    0x829D: (RATIONAL, 2.8),
    0x8827: (SHORT, 200),
    0x9003: (TEXT, TAKEN),
    0x920A: (RATIONAL, 50.0),
    0xA434: (TEXT, "A 50mm lens"),
}
WHERE: Tags = {
    1: (TEXT, "S"),
    2: (RATIONAL, [33.0, 51.0, 25.2]),
    3: (TEXT, "E"),
    4: (RATIONAL, [151.0, 12.0, 54.0]),
}


def _said(tiff: Tiff, make: str, model: str, orientation: int) -> Tags:
    """What the camera says of the photo."""
    details, place = tiff.directory(HOW), tiff.directory(WHERE)
    return {
        0x010F: (TEXT, make),
        0x0110: (TEXT, model),
        0x0112: (SHORT, orientation),
        0x8769: (LONG, details),
        0x8825: (LONG, place),
    }


def _sensor(tiff: Tiff, picture: Image.Image) -> Tags:
    content = mosaic(picture).tobytes()
    return {
        0x00FE: (LONG, 0),
        0x0100: (LONG, picture.width),
        0x0101: (LONG, picture.height),
        0x0102: (SHORT, 16),
        0x0103: (SHORT, 1),
        0x0106: (SHORT, 32803),
        0x0111: (LONG, tiff.put(content)),
        0x0115: (SHORT, 1),
        0x0116: (LONG, picture.height),
        0x0117: (LONG, len(content)),
        0x828D: (SHORT, [2, 2]),
        0x828E: (BYTES, bytes((0, 1, 1, 2))),
    }


def _preview(tiff: Tiff, preview: bytes | None) -> Tags:
    if preview is None:
        return {}
    return {
        0x00FE: (LONG, 1),
        0x0103: (SHORT, 6),
        0x0201: (LONG, tiff.put(preview)),
        0x0202: (LONG, len(preview)),
    }


def dng(
    picture: Image.Image,
    preview: bytes | None = None,
    orientation: int = 1,
    space: int = 0,
    xmp: bytes = b"",
) -> bytes:
    """`space`: the preview's, by its number in the DNG specification."""
    tiff = Tiff()
    tags = _sensor(tiff, picture) | _said(tiff, "Canon", "Canon EOS 5D", orientation)
    tags |= {
        0xC612: (BYTES, bytes((1, 4, 0, 0))),
        0xC614: (TEXT, "Canon EOS 5D"),
        0xC61D: (LONG, (1 << BITS) - 1),
        0xC621: (SIGNED, XYZ_TO_SRGB),
        0xC628: (RATIONAL, [1.0, 1.0, 1.0]),
        0xC65A: (SHORT, 21),
    }
    if xmp:
        tags[0x02BC] = BYTES, xmp
    if preview is not None:
        width, height = Image.open(io.BytesIO(preview)).size
        smaller: Tags = {
            0x00FE: (LONG, 1),
            0x0100: (LONG, width),
            0x0101: (LONG, height),
            0x0102: (SHORT, [8, 8, 8]),
            0x0103: (SHORT, 7),
            0x0106: (SHORT, 6),
            0x0111: (LONG, tiff.put(preview)),
            0x0115: (SHORT, 3),
            0x0116: (LONG, height),
            0x0117: (LONG, len(preview)),
        }
        if space:
            smaller[0xC71A] = LONG, space
        tags[0x014A] = LONG, tiff.directory(smaller)
    return tiff.done(tiff.directory(tags))


def nef(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    tiff = Tiff()
    small = picture.resize((160, 120))
    parts = [_preview(tiff, preview), _sensor(tiff, picture)]
    tags = _said(tiff, "NIKON CORPORATION", "NIKON D90", orientation) | {
        0x00FE: (LONG, 1),
        0x0100: (LONG, 160),
        0x0101: (LONG, 120),
        0x0102: (SHORT, [8, 8, 8]),
        0x0103: (SHORT, 1),
        0x0106: (SHORT, 2),
        0x0111: (LONG, tiff.put(small.tobytes())),
        0x0115: (SHORT, 3),
        0x0116: (LONG, 120),
        0x0117: (LONG, 160 * 120 * 3),
        0x014A: (LONG, [tiff.directory(part) for part in parts if part]),
    }
    return tiff.done(tiff.directory(tags))


def arw(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    tiff = Tiff()
    tags = _said(tiff, "SONY", "ILCE-7M3", orientation) | _preview(tiff, preview)
    tags[0x014A] = LONG, tiff.directory(_sensor(tiff, picture))
    return tiff.done(tiff.directory(tags))


def pef(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    return _sensor_first(Tiff(), picture, preview, ("PENTAX", "PENTAX K-5", orientation))


def orf(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    camera = "OLYMPUS IMAGING CORP.", "E-M5", orientation
    return _sensor_first(Tiff(b"IIRO\0\0\0\0"), picture, preview, camera)


def _sensor_first(
    tiff: Tiff, picture: Image.Image, preview: bytes | None, camera: tuple[str, str, int]
) -> bytes:
    following = tiff.directory(_preview(tiff, preview)) if preview is not None else 0
    return tiff.done(
        tiff.directory(_sensor(tiff, picture) | _said(tiff, *camera), following=following)
    )


def rw2(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    tiff = Tiff(b"IIU\0\0\0\0\0" + bytes(16))
    values = mosaic(picture).tobytes()
    place = tiff.put(values)
    tags = _said(tiff, "Panasonic", "DMC-GF1", orientation) | {
        0x0001: (OPAQUE, b"0310"),
        0x0002: (SHORT, picture.width),
        0x0003: (SHORT, picture.height),
        0x0004: (SHORT, 0),
        0x0005: (SHORT, 0),
        0x0006: (SHORT, picture.height),
        0x0007: (SHORT, picture.width),
        0x0009: (SHORT, 1),
        0x000A: (SHORT, 12),
        0x000B: (SHORT, 34316),
        0x0111: (LONG, place),
        0x0117: (LONG, len(values)),
        0x0118: (LONG, place),
    }
    if preview is not None:
        tags[0x002E] = OPAQUE, preview
    return tiff.done(tiff.directory(tags))


def cr2(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    tiff = Tiff(b"II*\0\0\0\0\0CR\2\0\0\0\0\0")
    values = lossless_jpeg(mosaic(picture))
    sensor: Tags = {
        0x0103: (SHORT, 6),
        0x0111: (LONG, tiff.put(values)),
        0x0117: (LONG, len(values)),
        0xC5D8: (LONG, 1),
        0xC5E0: (LONG, 1),
        0xC640: (SHORT, [0, 0, picture.width]),
    }
    last = tiff.directory(sensor)
    tiff.data[12:16] = struct.pack("<I", last)
    tags = _said(tiff, "Canon", "Canon EOS 5D Mark II", orientation)
    if preview is not None:
        tags |= {
            0x0100: (SHORT, picture.width),
            0x0101: (SHORT, picture.height),
            0x0102: (SHORT, [8, 8, 8]),
            0x0103: (SHORT, 6),
            0x0111: (LONG, tiff.put(preview)),
            0x0117: (LONG, len(preview)),
        }
    return tiff.done(tiff.directory(tags, following=last))


def lossless_jpeg(values: NDArray[np.uint16]) -> bytes:
    """ITU-T T.81's process 14 with predictor 1, neighbours in a row as two components.

    The codes of all lengths of differences are four bits long.
    """
    height, width = values.shape
    pairs = values.astype(np.int64).reshape(height, width // 2, 2)
    expected = np.full_like(pairs, 1 << (BITS - 1))
    expected[:, 1:] = pairs[:, :-1]
    expected[1:, 0] = pairs[:-1, 0]
    bits = "".join(_coded(difference) for difference in (pairs - expected).ravel().tolist())
    bits += "1" * (-len(bits) % 8)
    scan = int(bits, 2).to_bytes(len(bits) // 8, "big").replace(b"\xff", b"\xff\0")
    counts = bytes((0, 0, 0, 15, *[0] * 12))
    frame = struct.pack(">BHHB", BITS, height, width // 2, 2) + bytes((1, 0x11, 0, 2, 0x11, 0))
    return b"".join(
        (
            b"\xff\xd8",
            _segment(0xC4, b"\0" + counts + bytes(range(15))),
            _segment(0xC3, frame),
            _segment(0xDA, bytes((2, 1, 0, 2, 0, 1, 0, 0))),
            scan,
            b"\xff\xd9",
        )
    )


def _coded(difference: int) -> str:
    length = abs(difference).bit_length()
    below_zero = (1 << length) - 1 if difference < 0 else 0
    return f"{length:04b}" + (f"{difference + below_zero:0{length}b}" if length else "")


def _segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


def raf(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    """What the camera says is in the preview's EXIF."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "FUJIFILM", "X-A1", orientation
    exif.get_ifd(0x8769)[0x9003] = TAKEN
    exif.get_ifd(0x8825).update({1: "S", 2: (33.0, 51.0, 25.2), 3: "E", 4: (151.0, 12.0, 54.0)})
    shown = Image.open(io.BytesIO(preview)) if preview is not None else picture.resize((16, 16))
    shown.info.clear()
    return _fuji_file(picture, jpeg(shown, exif))


def _fuji_file(picture: Image.Image, preview: bytes) -> bytes:
    height, width = picture.height, picture.width
    values = mosaic(picture).astype(">u2").tobytes()
    sizes = struct.pack(">HH", height, width)
    records = [(0x100, sizes), (0x110, bytes(4)), (0x111, sizes), (0x121, sizes)]
    records += [(0x130, b"\0\x08\0\0"), (0x2FF0, struct.pack(">4H", 1, 1, 1, 1))]
    notes = struct.pack(">I", len(records)) + b"".join(
        struct.pack(">HH", tag, len(content)) + content for tag, content in records
    )
    start = 2048
    inner = Tiff()
    sensor: Tags = {
        0xF001: (LONG, width),
        0xF002: (LONG, height),
        0xF003: (LONG, 16),
        0xF007: (LONG, start),
        0xF008: (LONG, len(values)),
    }
    tiff = inner.done(inner.directory({0xF000: (LONG, inner.directory(sensor))}))
    parts = [preview, notes, tiff.ljust(start, b"\0") + values]
    file, places = bytearray(160), list[int]()
    for part in parts:
        places += (len(file), len(part))
        file += part + bytes(-len(part) % 4)
    head = b"FUJIFILMCCD-RAW 0201FF129502" + b"X-A1".ljust(32, b"\0") + b"0100" + bytes(20)
    file[: len(head) + 24] = head + struct.pack(">6I", *places)
    return bytes(file)


def cr3(picture: Image.Image, preview: bytes | None = None, orientation: int = 1) -> bytes:
    """Boxes in boxes; the directories are a TIFF each."""
    who: Tags = {
        0x0100: (SHORT, picture.width),
        0x0101: (SHORT, picture.height),
        0x010F: (TEXT, "Canon"),
        0x0110: (TEXT, "Canon EOS R6"),
        0x0112: (SHORT, orientation),
    }
    said = [(b"CMT1", who), (b"CMT2", HOW), (b"CMT4", WHERE)]
    canon = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    notes = b"".join(box(name, _tiff_of(tags)) for name, tags in said)
    file = box(b"ftyp", b"crx \0\0\0\1crx isom")
    file += box(b"moov", box(b"uuid", canon + notes), _sensor_track(picture.size))
    if preview is not None:
        shown = bytes.fromhex("eaf42b5e1c984b88b9fbb7dc406e4d16") + bytes(8)
        file += box(b"uuid", shown, box(b"PRVW", bytes(16) + preview))
    return file


def _tiff_of(tags: Tags) -> bytes:
    """With its directory in front, where LibRaw looks for it."""
    length = 8 + 2 + 12 * len(tags) + 4
    content, entries = bytearray(), b""
    for tag, (kind, value) in sorted(tags.items()):
        count, packed = _packed(kind, value)
        place = packed.ljust(4, b"\0")
        if len(packed) > 4:
            place = struct.pack("<I", length + len(content))
            content += packed
        entries += struct.pack("<HHI", tag, kind, count) + place
    return b"II*\0\x08\0\0\0" + struct.pack("<H", len(tags)) + entries + bytes(4) + content


def _sensor_track(size: tuple[int, int]) -> bytes:
    """It says how large the sensor's picture is, but has none."""
    header = struct.pack(">IHHIIII", 0, 0x100, 0, *size, *size) + bytes((BITS, 0x40, 0, 0))
    sensor = box(b"CRAW", bytes(82), box(b"CMP1", header + struct.pack(">I", 108) + bytes(28)))
    table = box(
        b"stbl",
        box(b"stsd", struct.pack(">II", 0, 1), sensor),
        box(b"stsz", struct.pack(">III", 0, 1000, 1)),
        box(b"co64", struct.pack(">IIQ", 0, 1, 16)),
    )
    return box(b"trak", box(b"mdia", box(b"hdlr", bytes(8) + b"vide"), box(b"minf", table)))


Make = Callable[[Image.Image, bytes | None, int], bytes]
MAKERS: Mapping[str, Make] = {
    "dng": dng,
    "nef": nef,
    "arw": arw,
    "pef": pef,
    "cr2": cr2,
    "raf": raf,
    "orf": orf,
    "rw2": rw2,
    "cr3": cr3,
}
WITH_SENSOR = ("dng", "nef", "arw", "pef", "cr2", "raf")
"""Of which the sensor's values can be read."""
