"""BMPs that lay their colours into any bits of a pixel."""

import random
import struct
from contextlib import suppress

import numpy as np
import pytest

from photosearch.images import UnreadablePicture, open_picture, picture_facts
from support.photos.colour_files import PATCHES, expected, off

MASKS = {
    "RGBX": (32, (0xFF, 0xFF00, 0xFF0000, 0)),
    "GBR": (32, (0xFF00, 0xFF, 0xFF0000, 0)),
    "10 bits": (32, (1023 << 20, 1023 << 10, 1023, 0)),
    "11, 11 and 10": (32, (2047, 2047 << 11, 1023 << 22, 0)),
    "4 bits": (16, (0xF00, 0xF0, 0xF, 0)),
    "4 bits and alpha": (16, (0xF00, 0xF0, 0xF, 0xF000)),
    "5 bits, blue first": (16, (0x1F, 0x3E0, 0x7C00, 0)),
    "as Pillow knows it": (16, (0xF800, 0x7E0, 0x1F, 0)),
    "with alpha, as Pillow knows it": (32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000)),
}


def bmp(
    bits: int, masks: tuple[int, ...], size: int = 40, packed: int = 3, *, top_down: bool = False
) -> bytes:
    pixels = np.repeat(np.repeat(PATCHES, 24, 0), 24, 1).astype(np.uint64)
    values = np.full(pixels.shape[:2], masks[3], np.uint64)
    for channel, mask in enumerate(masks[:3]):
        lowest = mask & -mask
        most = mask // lowest
        values |= (pixels[..., channel] * most + 127) // 255 * lowest
    rows = values.astype(f"<u{bits // 8}")[:: 1 if top_down else -1]
    height = -len(rows) if top_down else len(rows)
    head = struct.pack("<IiiHHIIiiII", size, rows.shape[1], height, 1, bits, packed, 0, 0, 0, 0, 0)
    head += struct.pack("<4I", *masks)
    head += bytes(max(0, size - len(head)))
    return struct.pack("<2s3I", b"BM", 0, 0, 14 + len(head)) + head + rows.tobytes()


@pytest.mark.parametrize("name", MASKS)
@pytest.mark.parametrize("size", [40, 56, 108])
@pytest.mark.parametrize("top_down", [False, True])
def test_colours_lie_in_any_bits(name: str, size: int, top_down: bool) -> None:
    bits, masks = MASKS[name]
    data = bmp(bits, masks, size, top_down=top_down)
    picture, facts = open_picture(data)
    assert (facts.kind, facts.incomplete, picture_facts(data)) == ("BMP", False, facts)
    coarse = 5 if bits == 16 else 1
    assert off(picture, expected()) < coarse


def test_a_header_that_says_that_alpha_has_a_mask_too() -> None:
    assert off(open_picture(bmp(*MASKS["RGBX"], packed=6))[0], expected()) < 1


def test_one_that_lacks_its_end_is_shown_as_far_as_it_goes() -> None:
    data = bmp(*MASKS["RGBX"], top_down=True)
    picture, facts = open_picture(data[: len(data) * 3 // 4])
    assert facts.incomplete
    assert picture.getpixel((4, 4)) == tuple(PATCHES[0, 0])


def test_mutated_ones_are_shown_or_refused() -> None:
    chance = random.Random(14)
    for _ in range(500):
        data = bytearray(bmp(*MASKS[chance.choice(list(MASKS))], chance.choice([40, 56, 108])))
        for _ in range(chance.randrange(1, 5)):
            data[chance.randrange(70)] = chance.choice([0, 1, 127, 128, 255, chance.randrange(256)])
        with suppress(UnreadablePicture):
            picture, _ = open_picture(bytes(data[: chance.randrange(60, len(data) + 1)]))
            assert picture.mode == "RGB"
