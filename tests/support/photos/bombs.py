"""Small files that are large inside; and a run of the indexer: bombs.py LIBRARY FOLDER THREADS."""

import struct
import sys
import zlib
from pathlib import Path


def chunk(name: bytes, content: bytes) -> bytes:
    checksum = zlib.crc32(name + content)
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", checksum)


def png(side: int, bits: int, colour: int, more: bytes = b"") -> bytes:
    """A square of zeros; `colour` as in the format: 0 grey, 2 RGB, 3 palette, 6 RGBA."""
    channels = {0: 1, 2: 3, 3: 1, 6: 4}[colour]
    line = bytes(1 + side * channels * bits // 8)
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(line) for _ in range(side)) + packer.flush()
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, bits, colour, 0, 0, 0))
    palette = chunk(b"PLTE", bytes(768)) if colour == 3 else b""
    end = chunk(b"IDAT", content) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + header + palette + more + end


def claim(side: int) -> bytes:
    """A PNG that says it is a square of RGBA, and ends after a few of its lines."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(10 * side), 9))


def exif_of_rationals(count: int, entries: int = 1) -> bytes:
    """EXIF whose directory has entries of so many RATIONALs, all of them the same ones."""
    head = struct.pack("<2sHIHHHIII", b"II", 42, 8, 1, 0x8769, 4, 1, 26, 0)
    behind = 26 + 2 + 12 * entries + 4
    table = b"".join(struct.pack("<HHII", 0x9999 + n, 5, count, behind) for n in range(entries))
    directory = struct.pack("<H", entries) + table + bytes(4)
    return head + directory + struct.pack("<II", 1, 3) * count


def write_all(folder: Path) -> None:
    """The worst that were found, at their full size."""
    folder.mkdir()
    (folder / "rgba8.png").write_bytes(png(15_999, 8, 6))
    (folder / "grey16.png").write_bytes(png(15_999, 16, 0))
    (folder / "pal.png").write_bytes(png(15_999, 8, 3, chunk(b"tRNS", bytes(256))))
    exif = exif_of_rationals(2 << 20)
    (folder / "exif.png").write_bytes(png(64, 8, 2, chunk(b"eXIf", exif)))
    (folder / "plain.ppm").write_bytes(b"P3\n2400 2400\n255\n" + b"1 2 3 " * 2400**2)
    for name, begin, size in (
        ("sparse.jpg", b"\xff\xd8\xff\xe0", 1_990_000_000),
        ("sparse.tif", b"II*\0\x08\0\0\0", 1_900_000_000),
    ):
        with (folder / name).open("wb") as file:
            file.write(begin)
            file.truncate(size)


if __name__ == "__main__":
    from photosearch.indexer import run
    from photosearch.jobs import Job
    from photosearch.library import Library

    run.CORES = int(sys.argv[3])  # type: ignore[attr-defined]
    with Library.open(Path(sys.argv[1]), child_process=True) as library:
        library.folders.add(Path(sys.argv[2]))
        sys.stdout.write(str(library.index.run(Job())))
