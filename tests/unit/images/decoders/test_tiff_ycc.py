"""TIFFs of luma and chroma, and of a palette, whose pixels libtiff gives as they are stored."""

import struct

import numpy as np
import pytest

from photosearch.images import UnreadablePicture, open_picture
from support.photos.colour_files import expected, off
from support.photos.ycc_tiffs import HEIGHT, LONG, NARROW, SHORT, Tag, luma_and_chroma, tiff


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("unit", [(1, 1), (2, 1), (1, 2), (2, 2), (4, 1), (4, 2), (4, 4)])
def test_chroma_that_several_pixels_share(unit: tuple[int, int], order: str) -> None:
    for packed in (False, True):
        assert off(open_picture(luma_and_chroma(unit, order=order, packed=packed))[0]) < 2


@pytest.mark.parametrize("unit", [(1, 1), (2, 2)])
def test_its_levels_and_weights_are_those_it_names(unit: tuple[int, int]) -> None:
    assert off(open_picture(luma_and_chroma(unit, NARROW))[0]) < 2
    assert off(open_picture(luma_and_chroma(unit, NARROW, weights=(0.2126, 0.0722)))[0]) < 2


def test_what_makes_no_sense_is_refused() -> None:
    sound = luma_and_chroma()
    odd = sound.replace(
        struct.pack("<HHIHH", 530, 3, 2, 2, 2), struct.pack("<HHIHH", 530, 3, 2, 3, 0)
    )
    for data in (odd, sound[:20] + sound[5000:], sound.replace(sound[8:5000], b"")):
        with pytest.raises(UnreadablePicture):
            open_picture(data)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("times", [1, 257])
def test_a_palette_of_eight_bits_where_sixteen_are_meant(times: int, order: str) -> None:
    few = expected().quantize(8)
    table = np.zeros((256, 3), int)
    table[:8] = np.array((few.getpalette() or [])[:24]).reshape(8, 3)
    tags: list[Tag] = [
        (258, SHORT, (8,)),
        (259, SHORT, (1,)),
        (262, SHORT, (3,)),
        (277, SHORT, (1,)),
        (278, LONG, (HEIGHT,)),
        (320, SHORT, (table.T * times).ravel().tolist()),
    ]
    assert off(open_picture(tiff(few.tobytes(), tags, order))[0]) < 1
