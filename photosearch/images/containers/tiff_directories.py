"""A TIFF's directories, and which of its pictures are beyond Pillow. Decodes nothing."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from photosearch.images.unreadable import TOO_SHORT, UnreadablePicture
from photosearch.messages import Message

MAGIC = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")
WHITE_IS_0, BLACK_IS_0, RGB, PALETTE, CMYK, YCBCR, CIELAB, ICCLAB = 0, 1, 2, 3, 5, 6, 8, 9
UINT, INT, FLOAT = 1, 2, 3
PLAIN, LZW, DEFLATES, PACKBITS, LZMA, ZSTD = 1, 5, (8, 32946), 32773, 34925, 50000
COLOURS = {WHITE_IS_0: 1, BLACK_IS_0: 1, RGB: 3, CMYK: 4, CIELAB: 3, ICCLAB: 3}
"""Colour channels by photometric interpretation, without extra samples."""

MOST_PACKED = {
    PLAIN: 100,
    PACKBITS: 6400,
    LZW: 2600,
    LZMA: 1 << 14,
    ZSTD: 1 << 16,
    **dict.fromkeys(DEFLATES, 1100),
}
"""The highest compression ratios; of uncompressed data a hundredth has to be there."""

_UNPACKED = (PLAIN, LZW, *DEFLATES, PACKBITS, LZMA, ZSTD)
_KNOWN = frozenset((*_UNPACKED, 2, 3, 4, 6, 7, 32771, 32809, 34676, 34677))
"""Compressions that Pillow's decoder has."""
_CODES = {
    1: "B",
    3: "H",
    4: "I",
    5: "I",
    6: "b",
    8: "h",
    9: "i",
    13: "I",
    16: "Q",
    17: "q",
    18: "Q",
}
_FRACTION = 5
_MOST_VALUES = 1 << 20
_MOST_PAGES = 64
_USUAL_LEVELS = 0, 255, 128, 255, 128, 255
_NEXT, _SUB = -1, 330
PREVIEW_COLOUR_SPACE, DNG_VERSION = 50970, 50706
_LAID_OUT = 254, 255, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 317, 322, 323, 324, 325
_MEANT = 338, 339, 529, 530, 532
_WANTED = frozenset((*_LAID_OUT, *_MEANT, _SUB, PREVIEW_COLOUR_SPACE, DNG_VERSION))
"""Tags whose values are read; those of others may be gigabytes."""
_REDUCED, _MASK, _OLD_REDUCED = 1, 4, 2


@dataclass(slots=True)
class Page:
    """The wanted integers of a directory, by tag; a fraction counts as two."""

    order: str
    """`<` or `>`, as for struct."""
    place: int
    is_big: bool
    """Whether it is a BigTIFF's."""
    numbers: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def one(self, tag: int, usual: int = 0) -> int:
        return self.numbers.get(tag, (usual,))[0]

    @property
    def size(self) -> tuple[int, int]:
        return self.one(256), self.one(257)

    @property
    def samples(self) -> int:
        return self.one(277, 1)

    @property
    def bits(self) -> int:
        """Of each sample; 0 if they differ."""
        bits = self.numbers.get(258, (1,))
        return bits[0] if len(set(bits)) == 1 else 0

    @property
    def sample_format(self) -> int:
        found = self.one(339, UINT)
        return UINT if found == 4 else found

    @property
    def kind(self) -> int:
        return self.one(262, BLACK_IS_0)

    @property
    def compression(self) -> int:
        return self.one(259, PLAIN)

    @property
    def is_planar(self) -> bool:
        return self.one(284, 1) == 2 and self.samples > 1


def main_page(data: bytes) -> Page | None:
    """The first page that is no thumbnail or mask. None if nothing can be read."""
    first: Page | None = None
    for page in pages_of(data):
        first = first or page
        if not (page.one(254) & (_REDUCED | _MASK) or page.one(255) == _OLD_REDUCED):
            return page
    return first


def pages_of(data: bytes) -> Iterator[Page]:
    """The first 64: one after the other, then those below the first."""
    return islice(_pages(data), _MOST_PAGES)


def beginning_with(data: bytes, page: Page) -> bytes:
    """The file with this page as its first."""
    code, at = ("Q", 8) if data[2:4] in (b"+\0", b"\0+") else ("I", 4)
    size = struct.calcsize(code)
    pointer = struct.pack(page.order + code, page.place)
    return data if data[at : at + size] == pointer else data[:at] + pointer + data[at + size :]


def is_beyond_pillow(page: Page) -> bool:
    """Whether our own code reads it, because Pillow does so wrongly or not at all."""
    if is_luma_and_chroma(page):
        return True
    if page.kind not in COLOURS or page.compression not in _UNPACKED:
        return False
    if (page.is_big and page.order == ">") or _has_odd_planes(page):
        return True
    return not (_is_plain_grey(page) if COLOURS[page.kind] == 1 else _is_plain_colour(page))


def is_luma_and_chroma(page: Page) -> bool:
    """Whether it is YCbCr with subsampled chroma or unusual levels."""
    if page.kind != YCBCR or page.compression not in _UNPACKED or page.is_planar:
        return False
    is_usual = page.numbers.get(530, (1, 1)) == (1, 1) and levels(page) in ((), _USUAL_LEVELS)
    return (page.samples, page.bits) == (3, 8) and not is_usual


def levels(page: Page) -> tuple[float, ...]:
    """Black and white of Y, Cb and Cr."""
    numbers = page.numbers.get(532, ())
    return tuple(n / max(1, d) for n, d in zip(numbers[::2], numbers[1::2], strict=False))


def is_deep_colour(page: Page) -> bool:
    """Whether it has 16 bits a colour that we can read, where Pillow takes eight."""
    return page.kind == RGB and page.bits == 16 and page.compression in _UNPACKED


def refuse_unknown(page: Page) -> None:
    """Raises UnreadablePicture naming an unknown compression."""
    if page.compression not in _KNOWN:
        raise UnreadablePicture(
            "This TIFF is compressed in a way ({compression}) that Photosearch can't read.",
            compression=page.compression,
        )


def refuse_hollow(page: Page, size: int) -> None:
    """Raises UnreadablePicture if a file of so many bytes can't hold what it claims."""
    width, height = page.size
    wanted = width * height * page.samples * page.bits // 8
    if size * MOST_PACKED.get(page.compression, wanted) < wanted:
        raise UnreadablePicture(TOO_SHORT)


def unsupported(page: Page) -> str:
    return Message(
        "This kind of TIFF isn't supported: {channels} channels of {bits} bits, "
        "photometric interpretation {kind}.",
        channels=page.samples,
        bits="/".join(map(str, dict.fromkeys(page.numbers.get(258, (1,))))),
        kind=page.kind,
    )


def _has_odd_planes(page: Page) -> bool:
    """Pillow takes planes for pixels if they are deep, or more than the colours."""
    is_odd = page.bits > 8 or page.samples != COLOURS[page.kind]
    return page.one(284, 1) == 2 and is_odd


def _is_plain_grey(page: Page) -> bool:
    if page.sample_format in (FLOAT, INT):
        return page.samples == 1 and page.bits == 32 and page.kind == BLACK_IS_0
    if page.samples == 1:
        return page.bits in (1, 2, 4, 8) or (page.bits == 16 and page.kind == BLACK_IS_0)
    return page.samples == 2 and page.bits == 8 and page.kind == BLACK_IS_0 and 338 in page.numbers


def _is_plain_colour(page: Page) -> bool:
    further = page.samples - COLOURS[page.kind]
    extras = page.numbers.get(338, ())
    if page.sample_format != UINT or further != len(extras) or page.kind == ICCLAB:
        return False
    if page.kind == RGB and page.bits == 8:
        return further <= 3 and all(e == 0 for e in extras[1:])
    if page.kind == RGB and page.bits == 16:
        return further <= 1 and not page.is_planar
    return further == 0 and (page.bits == 8 or (page.bits == 16 and page.kind == CMYK))


def _pages(data: bytes) -> Iterator[Page]:
    order = {b"II": "<", b"MM": ">"}.get(data[:2])
    if order is None or len(data) < 16:
        return
    is_big = data[2:4] in (b"+\0", b"\0+")
    place = struct.unpack_from(order + ("Q" if is_big else "I"), data, 8 if is_big else 4)[0]
    seen, below = set[int](), tuple[int, ...]()
    while place and place not in seen:
        seen.add(place)
        page = _read(data, order, place, is_big)
        if page is None:
            break
        below = below or page.numbers.get(_SUB, ())
        yield page
        place = page.one(_NEXT)
    for place in below[:_MOST_PAGES]:
        if page := _read(data, order, place, is_big):
            yield page


def _read(data: bytes, order: str, place: int, is_big: bool) -> Page | None:
    head, entry, many = ("Q", "HHQ", 20) if is_big else ("H", "HHI", 12)
    begin = place + struct.calcsize(order + head)
    if begin > len(data):
        return None
    count = struct.unpack_from(order + head, data, place)[0]
    end = begin + many * count
    if count > 4096 or end > len(data):
        return None
    page = Page(order, place, is_big)
    for at in range(begin, end, many):
        tag, kind, length = struct.unpack_from(order + entry, data, at)
        if tag not in _WANTED or tag in page.numbers:
            continue
        value = at + struct.calcsize(order + entry)
        page.numbers[tag] = _numbers(data, order, kind, length, value, "Q" if is_big else "I")
    page.numbers = {tag: numbers for tag, numbers in page.numbers.items() if numbers}
    size = 8 if is_big else 4
    page.numbers[_NEXT] = (
        int.from_bytes(data[end : end + size], "little" if order == "<" else "big"),
    )
    return page


def _numbers(
    data: bytes, order: str, kind: int, length: int, place: int, pointer: str
) -> tuple[int, ...]:
    code = _CODES.get(kind)
    length *= 2 if kind == _FRACTION else 1
    if code is None or not 0 < length <= _MOST_VALUES:
        return ()
    size = struct.calcsize(code) * length
    if size > struct.calcsize(pointer):
        place = struct.unpack_from(order + pointer, data, place)[0]
    if place + size > len(data):
        return ()
    return struct.unpack_from(f"{order}{length}{code}", data, place)
