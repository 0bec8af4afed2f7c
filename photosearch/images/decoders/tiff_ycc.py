"""YCbCr TIFFs that aren't JPEGs: Pillow takes subsampled chroma for pixels."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photosearch.images.containers.tiff_directories import BLACK_IS_0, Page, levels
from photosearch.images.unreadable import DAMAGED, UnreadablePicture

_COEFFICIENTS = 0.299, 0.587, 0.114
_AT_ONCE = 1 << 18
"""Pixels."""
_KEPT = frozenset((259, 266, 273, 279, 324, 325))
"""Tags of the storage layout."""

Bytes = NDArray[np.uint8]
Values = NDArray[np.float32]


def as_units(page: Page) -> Page:
    """The page as if it were grey, with each unit of lumas and their two chromas as one run."""
    across, down = _unit(page)
    size = across * down + 2
    numbers = {tag: numbers for tag, numbers in page.numbers.items() if tag in _KEPT}
    width, height = page.size
    numbers |= {256: (-(-width // across) * size,), 257: (-(-height // down),)}
    numbers |= {258: (8,), 262: (BLACK_IS_0,), 277: (1,)}
    if rows := page.one(278):
        numbers[278] = (-(-rows // down),)
    if 324 in numbers:
        numbers |= {322: (page.one(322) // across * size,), 323: (page.one(323) // down,)}
    return Page(page.order, page.place, page.is_big, numbers)


def in_rgb(page: Page, units: Bytes) -> Image.Image:
    """From the rows of `as_units`."""
    picture = Image.new("RGB", page.size)
    for top, part in _parts(page, units):
        picture.paste(Image.fromarray(part), (0, top))
    return picture


def _unit(page: Page) -> tuple[int, int]:
    """Columns and rows of pixels that share their chroma."""
    unit = page.numbers.get(530, (1, 1))
    if len(unit) != 2 or not {1, 2, 4}.issuperset(unit):
        raise UnreadablePicture(DAMAGED)
    return unit[0], unit[1]


def _parts(page: Page, units: Bytes) -> Iterator[tuple[int, Bytes]]:
    across, down = _unit(page)
    width, height = page.size
    rows = max(1, _AT_ONCE // (width * down))
    for first in range(0, len(units), rows):
        part = units[first : first + rows]
        each = part.reshape(len(part), -1, across * down + 2)
        luma = each[..., :-2].reshape(len(part), -1, down, across).swapaxes(1, 2)
        chroma = each[..., -2:].repeat(down, 0).repeat(across, 1)
        whole = np.dstack([luma.reshape(len(part) * down, -1), chroma])
        yield first * down, _rgb(page, whole[: height - first * down, :width].astype(np.float32))


def _rgb(page: Page, ycc: Values) -> Bytes:
    ends = levels(page)
    black, white = (
        np.array(ends if len(ends) == 6 else (0, 255, 128, 255, 128, 255)).reshape(3, 2).T
    )
    most = np.array((255, 127, 127))
    scaled = (ycc - black) * (most / np.maximum(white - black, 1))
    of_red, of_green, of_blue = _weights(page)
    luma, to_blue, to_red = np.moveaxis(scaled, -1, 0)
    red, blue = luma + to_red * (2 - 2 * of_red), luma + to_blue * (2 - 2 * of_blue)
    green = (luma - of_red * red - of_blue * blue) / of_green
    rgb: Bytes = np.rint(np.dstack([red, green, blue])).clip(0, 255).astype(np.uint8)
    return rgb


def _weights(page: Page) -> tuple[float, ...]:
    numbers = page.numbers.get(529, ())
    found = tuple(n / max(1, d) for n, d in zip(numbers[::2], numbers[1::2], strict=False))
    return found if len(found) == 3 and min(found) > 0 else _COEFFICIENTS
