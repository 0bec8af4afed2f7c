"""Pictures whose last bytes are missing are shown as far as they go."""

import numpy as np
import pytest
from PIL import Image

from photosearch.images import UnreadablePicture, open_picture, picture_facts
from photosearch.images.decoders.pillow_setup import patience_with_ends, wants_what_is_there
from support.photos.samples import encoded

KINDS = [
    ("JPEG", {}),
    ("JPEG", {"progressive": True}),
    ("PNG", {}),
    ("GIF", {}),
    ("BMP", {}),
    ("TIFF", {}),
    ("JPEG2000", {}),
    ("WEBP", {}),
    ("WEBP", {"lossless": True}),
    ("PPM", {}),
]


def rows_like(picture: Image.Image, whole: Image.Image) -> float:
    """The part of the rows that both have alike."""
    one, other = (np.asarray(each.convert("RGB"), float) for each in (picture, whole))
    return float((np.abs(one - other).mean(axis=(1, 2)) < 25).mean())


@pytest.mark.parametrize(("kind", "options"), KINDS)
@pytest.mark.parametrize("side", [None, 64])
def test_most_of_it_is_shown_and_the_rest_is_told(
    cat: Image.Image, kind: str, options: dict[str, object], side: int | None
) -> None:
    data = encoded(cat, kind, **options)
    whole, facts = open_picture(data, side)
    assert not facts.incomplete
    for missing in (12, 500, len(data) // 10):
        picture, facts = open_picture(data[:-missing], side)
        assert picture.size == whole.size
        assert rows_like(picture, whole) > 0.8
        assert facts.incomplete or missing == 12  # PNG: no more than its end mark
    assert picture_facts(data[:-500]).width == cat.width


@pytest.mark.parametrize("options", [{}, {"progressive": True}])
@pytest.mark.parametrize("missing", [1, 2])
def test_a_jpeg_without_its_end_mark_lacks_nothing(
    cat: Image.Image, options: dict[str, object], missing: int
) -> None:
    data = encoded(cat, "JPEG", **options)
    picture, facts = open_picture(data[:-missing])
    assert not facts.incomplete
    assert picture == open_picture(data)[0]


def test_a_jpeg_that_ends_with_zeros_is_incomplete(cat: Image.Image) -> None:
    data = encoded(cat, "JPEG")
    _, facts = open_picture(data[: -len(data) // 5] + bytes(len(data) // 5))
    assert facts.incomplete
    assert not open_picture(data + bytes(5000))[1].incomplete


def test_the_first_picture_of_several_may_lack_its_end_mark(cat: Image.Image) -> None:
    data = encoded(cat, "MPO", save_all=True, append_images=[cat])
    end = data.index(b"\xff\xd9", len(data) // 3)
    picture, _ = open_picture(data[:end] + b"\0\0" + data[end + 2 :])
    assert rows_like(picture, cat) > 0.9


def test_a_tiff_of_strips_is_shown_up_to_the_first_that_is_missing(cat: Image.Image) -> None:
    data = bytearray(encoded(cat, "TIFF", compression="tiff_lzw", strip_size=20_000))
    middle = 8 + (len(data) - 8) // 2
    data[middle : middle + 4000] = b"\xff" * 4000
    picture, facts = open_picture(bytes(data))
    assert facts.incomplete
    assert 0.2 < rows_like(picture, cat) < 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "BMP"])
def test_a_picture_of_which_nothing_is_there_says_so(cat: Image.Image, kind: str) -> None:
    data = encoded(cat, kind)
    begin = {"JPEG": data.find(b"\xff\xda") + 14, "PNG": data.find(b"IDAT") + 8, "BMP": 60}
    with pytest.raises(UnreadablePicture, match=r"^The file is damaged: it ends too early\.$"):
        open_picture(data[: begin[kind]])


def test_patience_is_of_one_thread_and_ends() -> None:
    with patience_with_ends():
        assert wants_what_is_there()
    assert not wants_what_is_there()
