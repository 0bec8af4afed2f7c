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
