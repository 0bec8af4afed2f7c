"""Containers of pictures written by hand, which claim more than they hold."""

import struct
import zlib
from collections.abc import Callable
from functools import cache

from PIL import Image

from support.photos import samples

SIDE = 64
Make = Callable[[], bytes]


def encoded(kind: str, side: int = SIDE, **options: object) -> bytes:
    return samples.encoded(Image.new("RGB", (side, side), "teal"), kind, **options)


# HEIF and AVIF: ISO/IEC 14496-12 and 23008-12


def box(name: bytes, *content: bytes) -> bytes:
    body = b"".join(content)
    return struct.pack(">I", len(body) + 8) + name + body


def full(name: bytes, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(name, struct.pack(">I", version << 24 | flags), *content)


def children(data: bytes) -> dict[bytes, bytes]:
    """The boxes of a box's content, the last of each name."""
    found, place = {}, 0
    while place + 8 <= len(data):
        (size,) = struct.unpack_from(">I", data, place)
        found[data[place + 4 : place + 8]] = data[place + 8 : place + size]
        place += max(size, 8)
    return found


class Item:
    """One item of a meta box: a coded picture, or one made of others."""

    def __init__(
        self,
        kind: bytes,
        content: bytes,
        properties: tuple[int, ...],
        of: tuple[int, ...] = (),
        extents: int = 1,
    ) -> None:
        """`properties` are counted from 1; `of` are the items that it is made of, from 1."""
        self.kind, self.content, self.properties = kind, content, properties
        self.of, self.extents = of, extents


def heif(brand: bytes, items: list[Item], properties: list[bytes], primary: int = 1) -> bytes:
    """A file whose items' data lies in one mdat."""
    infos = [
        full(b"infe", struct.pack(">IH4s", n, 0, i.kind), b"\0", version=3) for n, i in _of(items)
    ]
    references = [
        full(b"iref")[8:]
        and box(b"dimg", struct.pack(">IH", n, len(i.of)), struct.pack(f">{len(i.of)}I", *i.of))
        for n, i in _of(items)
        if i.of
    ]
    uses = b"".join(
        struct.pack(">IB", n, len(i.properties)) + bytes(i.properties) for n, i in _of(items)
    )
    data = b"".join(i.content for i in items)
    ftyp = box(b"ftyp", brand, bytes(4), b"mif1", brand)

    def meta(start: int) -> bytes:
        places, at = [], start
        for n, i in _of(items):
            extent = struct.pack(">II", at, len(i.content))
            places.append(struct.pack(">IHHH", n, 0, 0, i.extents) + extent * i.extents)
            at += len(i.content)
        return full(
            b"meta",
            full(b"hdlr", bytes(4), b"pict", bytes(13)),
            full(b"pitm", struct.pack(">I", primary), version=1),
            full(b"iloc", b"\x44\0", struct.pack(">I", len(items)), *places, version=2),
            full(b"iinf", struct.pack(">I", len(infos)), *infos, version=1),
            full(b"iref", *references, version=1) if references else b"",
            box(
                b"iprp",
                box(b"ipco", *properties),
                full(b"ipma", struct.pack(">I", len(items)), uses, version=1),
            ),
        )

    start = len(ftyp) + len(meta(0)) + 8
    return ftyp + meta(start) + box(b"mdat", data)


def _of(items: list[Item]) -> enumerate[Item]:
    return enumerate(items, start=1)


def ispe(width: int, height: int) -> bytes:
    return full(b"ispe", struct.pack(">II", width, height))


@cache
def coded(kind: str, name: bytes) -> tuple[bytes, bytes]:
    """A small picture's data, and the property that its decoder needs."""
    data = encoded(kind)
    top = children(data)
    inside = children(top[b"meta"][4:])
    needed = children(children(inside[b"iprp"])[b"ipco"])[name]
    return top[b"mdat"], box(name, needed)


@cache
def hevc() -> tuple[bytes, bytes]:
    return coded("HEIF", b"hvcC")


@cache
def av1() -> tuple[bytes, bytes]:
    return coded("AVIF", b"av1C")


def family(brand: bytes) -> tuple[bytes, bytes, bytes]:
    """Of heic or avif: a tile's data, the property that its decoder needs, the kind of item."""
    return (*(hevc() if brand == b"heic" else av1()), b"hvc1" if brand == b"heic" else b"av01")


def claims(brand: bytes, width: int, height: int) -> bytes:
    tile, needed, kind = family(brand)
    return heif(brand, [Item(kind, tile, (1, 2))], [ispe(width, height), needed])


def grid(brand: bytes, rows: int, columns: int, width: int, height: int) -> bytes:
    """Of so many tiles, all of them the same data."""
    tile, needed, kind = family(brand)
    head = struct.pack(">BBBBII", 0, 1, rows - 1, columns - 1, width, height)
    tiles = rows * columns
    items = [Item(b"grid", head, (3,), tuple(range(2, 2 + tiles)))]
    items += [Item(kind, tile if n == 0 else b"", (1, 2)) for n in range(tiles)]
    return heif(brand, items, [ispe(SIDE, SIDE), needed, ispe(width, height)])


def same_tile_grid(brand: bytes, rows: int, columns: int, width: int, height: int) -> bytes:
    """A grid that names one tile again and again."""
    tile, needed, kind = family(brand)
    head = struct.pack(">BBBBII", 0, 1, rows - 1, columns - 1, width, height)
    items = [Item(b"grid", head, (3,), (2,) * (rows * columns)), Item(kind, tile, (1, 2))]
    return heif(brand, items, [ispe(SIDE, SIDE), needed, ispe(width, height)])


def overlay(brand: bytes, layers: int, side: int) -> bytes:
    """One picture laid over itself so many times."""
    tile, needed, kind = family(brand)
    head = struct.pack(">BB4HII", 0, 1, 0, 0, 0, 65535, side, side) + bytes(8 * layers)
    items = [Item(b"iovl", head, (3,), (2,) * layers), Item(kind, tile, (1, 2))]
    return heif(brand, items, [ispe(SIDE, SIDE), needed, ispe(side, side)])


def chain(brand: bytes, length: int) -> bytes:
    """A picture made of one that is made of one, and so on."""
    tile, needed, kind = family(brand)
    items = [Item(b"iden", b"", (1,), (n + 2,)) for n in range(length)]
    return heif(brand, [*items, Item(kind, tile, (1, 2))], [ispe(SIDE, SIDE), needed])


def circle(brand: bytes) -> bytes:
    _, needed, _ = family(brand)
    items = [Item(b"iden", b"", (1,), (2,)), Item(b"iden", b"", (1,), (1,))]
    return heif(brand, items, [ispe(SIDE, SIDE), needed])


def many_extents(brand: bytes, count: int) -> bytes:
    """One item whose data is the same part of the file, again and again."""
    tile, needed, kind = family(brand)
    item = Item(kind, tile + bytes(100_000), (1, 2), extents=count)
    return heif(brand, [item], [ispe(SIDE, SIDE), needed])


def many_pictures(brand: bytes, count: int) -> bytes:
    tile, needed, kind = family(brand)
    items = [Item(kind, tile if n == 0 else b"", (1, 2)) for n in range(count)]
    return heif(brand, items, [ispe(SIDE, SIDE), needed])


def many_properties(brand: bytes, count: int) -> bytes:
    tile, needed, kind = family(brand)
    return heif(brand, [Item(kind, tile, (1, 2))], [ispe(SIDE, SIDE), needed] + [needed] * count)


def with_exif(brand: bytes, size: int) -> bytes:
    tile, needed, kind = family(brand)
    items = [Item(kind, tile, (1, 2)), Item(b"Exif", bytes(size), ())]
    return heif(brand, items, [ispe(SIDE, SIDE), needed])


def large_profile(brand: bytes, size: int) -> bytes:
    tile, needed, kind = family(brand)
    profile = box(b"colr", b"prof", bytes(size))
    return heif(brand, [Item(kind, tile, (1, 2, 3))], [ispe(SIDE, SIDE), needed, profile])


def nested(brand: bytes, depth: int, name: bytes = b"meta") -> bytes:
    """Boxes within boxes; each claims to reach to the end."""
    head = box(b"ftyp", brand, bytes(4), b"mif1", brand)
    body = bytearray()
    for level in range(depth):
        body += struct.pack(">I4sI", 12 * (depth - level), name, 0)
    return head + bytes(body)


# WebP, JPEG 2000, TIFF, GIF, JPEG XL, PNG


def _riff(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _three(number: int) -> bytes:
    return struct.pack("<I", number)[:3]


def webp(side: int, frames: int, more: bytes = b"") -> bytes:
    """An animation whose canvas is as large as it is said to be, of tiny frames."""
    small = encoded("WEBP", 16)[12:]
    canvas = _riff(b"VP8X", bytes([2 if frames else 0]) + bytes(3) + _three(side - 1) * 2)
    frame = _riff(b"ANMF", bytes(6) + _three(15) * 2 + _three(1) + b"\0" + small)
    body = canvas + (_riff(b"ANIM", bytes(6)) + frame * frames if frames else small) + more
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


def jp2(width: int, height: int, tile: tuple[int, int], parts: int = 3) -> bytes:
    """A codestream that begins well, and says that it is of so many tiles and components."""
    sizes = struct.pack(">H8IH", 0, width, height, 0, 0, *tile, 0, 0, parts)
    siz = b"\xff\x51" + struct.pack(">H", len(sizes) + 2 + 3 * parts) + sizes + b"\7\1\1" * parts
    plain = encoded("JPEG2000", no_jp2=True)
    rest = plain[4 + struct.unpack_from(">H", plain, 4)[0] :]
    return b"\xff\x4f" + siz + rest


def _cod(levels: int, block: int, precincts: list[int] | None, layers: int = 1) -> bytes:
    style = bytes([levels, block, block, 0, 1]) + bytes(precincts or ())
    has = 1 if precincts else 0
    return b"\xff\x52" + struct.pack(">HBBHB", 7 + len(style), has, 0, layers, 0) + style


def _coc(levels: int, precincts: list[int]) -> bytes:
    style = bytes([levels, 4, 4, 0, 1]) + bytes(precincts)
    return b"\xff\x53" + struct.pack(">HBB", 4 + len(style), 0, 1) + style


def jp2_cut(
    side: int,
    tile: int = 0,
    levels: int = 5,
    block: int = 4,
    layers: int = 1,
    precincts: list[int] | None = None,
    late: list[int] | None = None,
    part: list[int] | None = None,
) -> bytes:
    """A codestream that says how it is cut, and then holds next to nothing. `late`: precincts that
    only the tile names; `part`: those of one component."""
    tile = tile or side
    sizes = struct.pack(">H8IH", 0, side, side, 0, 0, tile, tile, 0, 0, 3)
    siz = b"\xff\x51" + struct.pack(">H", len(sizes) + 11) + sizes + b"\7\1\1" * 3
    steps = bytes([0x48] * (3 * levels + 1))
    qcd = b"\xff\x5c" + struct.pack(">HB", 3 + len(steps), 0x40) + steps
    own = _cod(levels, block, late) if late else _coc(levels, part) if part else b""
    begin = b"\xff\x90" + struct.pack(">HHIBB", 10, 0, 18 + len(own), 0, 1)
    tile_part = begin + own + b"\xff\x93" + bytes(4)
    whole = siz + _cod(levels, block, precincts, layers) + qcd + tile_part
    return b"\xff\x4f" + whole + b"\xff\xd9"


def tiff(entries: dict[int, tuple[int, int, int]], data: bytes, next_at: int = 0) -> bytes:
    """One directory behind the data: tag -> type, count, value."""
    table = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in sorted(entries.items()))
    head = struct.pack("<2sHI", b"II", 42, 8 + len(data))
    return head + data + struct.pack("<H", len(entries)) + table + struct.pack("<I", next_at)


def tiff_of(width: int, height: int, data: bytes, **more: tuple[int, int, int]) -> bytes:
    entries = {
        256: (4, 1, width),
        257: (4, 1, height),
        258: (3, 1, 8),
        259: (3, 1, 8),
        262: (3, 1, 1),
        273: (4, 1, 8),
        277: (3, 1, 1),
        278: (4, 1, height),
        279: (4, 1, len(data)),
    } | {int(tag[1:]): entry for tag, entry in more.items()}
    return tiff(entries, data)


def tiff_tiled(side: int, tile: int, data: bytes) -> bytes:
    tiles = {"t322": (4, 1, tile), "t323": (4, 1, tile)}
    return tiff_of(side, side, data, **tiles, t324=(4, 1, 8), t325=(4, 1, len(data)))


def tiff_circle() -> bytes:
    """Its directory is followed by itself."""
    data = tiff_of(SIDE, SIDE, zlib.compress(bytes(SIDE * SIDE)))
    return data[:-4] + data[4:8]


def gif(side: int, frames: int) -> bytes:
    small = encoded("GIF", 16)
    head = b"GIF89a" + struct.pack("<HH", side, side) + small[10:13]
    body = small[13:-1]
    return head + body * frames + b";"
