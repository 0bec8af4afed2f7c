import random
import struct
import threading

import pytest
from PIL import Image

from photosearch.images import UnreadablePicture, open_picture, picture_facts
from photosearch.images.decoders import rgb_loading
from support.photos.samples import camera_exif, encoded


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "The file is empty."),
        (b"just a text\n", "This is not a picture."),
        (b"\xff\xd8\xff\xe0" + b"\0" * 40, "The file is damaged, or a kind of picture that .*"),
    ],
)
def test_reasons(data: bytes, reason: str) -> None:
    for read in (open_picture, picture_facts):
        with pytest.raises(UnreadablePicture, match=f"^{reason}$"):
            read(data)


def test_too_little_memory_says_so(cat: Image.Image, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(rgb_loading, "to_rgb", fail)
    with pytest.raises(UnreadablePicture, match="not enough memory"):
        open_picture(encoded(cat, "JPEG"))


@pytest.mark.parametrize(
    "kind", ["JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF", "HEIF", "JPEG2000", "PPM"]
)
def test_damage_of_any_kind_raises_nothing_else(cat: Image.Image, kind: str) -> None:
    small = cat.resize((64, 48))
    takes_exif = kind in ("JPEG", "PNG", "WEBP", "TIFF", "AVIF", "HEIF")
    good = encoded(small, kind, **({"exif": camera_exif()} if takes_exif else {}))
    chance = random.Random(kind)
    refused = 0
    for _ in range(150):
        data = bytearray(good)
        for _ in range(chance.choice((1, 3, 20))):
            data[chance.randrange(min(len(data), chance.choice((64, 10**9))))] = chance.randrange(
                256
            )
        cut = len(data) if chance.random() < 0.7 else chance.randrange(len(data))
        try:
            picture, _ = open_picture(bytes(data[:cut]), chance.choice((None, 20)))
            assert picture.mode == "RGB"
        except UnreadablePicture:
            refused += 1
    assert refused


def test_no_warning_leaves_any_thread(cat: Image.Image) -> None:
    """A TIFF that claims tags beyond its end makes Pillow warn; pytest would raise it."""
    data = bytearray(encoded(cat.resize((16, 16)), "TIFF", exif=camera_exif()))
    data += b"\0" * 4
    broken = bytes(data).replace(
        struct.pack("<HHI", 272, 2, 13), struct.pack("<HHI", 272, 2, 1 << 30)
    )
    assert broken != bytes(data)
    seen: list[BaseException] = []

    def read() -> None:
        try:
            picture_facts(broken)
        except BaseException as error:  # noqa: BLE001 - whatever it is, it counts
            seen.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert seen == []
