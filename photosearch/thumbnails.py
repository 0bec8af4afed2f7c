"""Small JPEGs of photos on disk, by content hash. Derived: a lost one is made again."""

import contextlib
import io
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from photosearch.atomic import written
from photosearch.images import UnreadablePicture, open_picture, read_file
from photosearch.paths import files_below

if TYPE_CHECKING:
    from PIL import Image

logger = logging.getLogger(__name__)

SIDE = 512
"""Pixels of a thumbnail's shorter side, unless the photo has fewer. That one decides, because the
grid fills squares, and rows of one height, with the middle of a photo."""
ENOUGH = 448
"""Pixels of the shorter side to decode for it: what decoding to a half, quarter or eighth gives is
mostly more, and a few less aren't worth decoding four times as many."""
LARGE = 1280
"""Of one for the largest tiles of a screen with two pixels for one; made when it is shown."""
_LONGEST = 10
"""By how many times the longer side of a panorama may be longer."""
_QUALITY = 82


class Thumbnails:
    """The thumbnails below one directory, which is made when the first is saved. Thread-safe."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def path(self, content_hash: bytes, side: int = SIDE) -> Path:
        """Where the thumbnail of this photo in this size (SIDE or LARGE) lies, or would."""
        name = content_hash.hex()
        return self._directory / name[:2] / f"{name}-{side}.jpg"

    def save(self, content_hash: bytes, picture: "Image.Image", side: int = SIDE) -> None:
        """Shrink and store an upright RGB picture. Raises OSError, as when the disk is full."""
        path = self.path(content_hash, side)
        path.parent.mkdir(parents=True, exist_ok=True)
        with written(path) as temporary:
            temporary.write_bytes(_encoded(shrink(picture, side)))
        _delete(self._former(content_hash))

    def load(self, content_hash: bytes, side: int = SIDE) -> "Image.Image | None":
        """The thumbnail in this size, upright RGB; None if there is none, or a damaged one was."""
        return _read(self.path(content_hash, side))

    def load_any(self, content_hash: bytes) -> "Image.Image | None":
        """The largest there is, be it as small as they once were; None if there is none."""
        return (
            self.load(content_hash, LARGE)
            or self.load(content_hash)
            or _read(self._former(content_hash))
        )

    def _former(self, content_hash: bytes) -> Path:
        """Where it lay when the longer side was of 384 pixels: too few for today's grid."""
        name = content_hash.hex()
        return self._directory / name[:2] / f"{name}.jpg"

    def remove(self, content_hash: bytes) -> None:
        """Forget the thumbnails of this photo, if there are any."""
        for side in (SIDE, LARGE):
            _delete(self.path(content_hash, side))
        _delete(self._former(content_hash))

    def clear(self) -> None:
        """Delete every thumbnail; each is made again on demand."""
        for path in files_below(self._directory):
            if path.parent != self._directory:  # the mark there hides them from scans
                _delete(path)


def _read(path: Path) -> "Image.Image | None":
    if not path.exists():
        return None
    try:
        picture, _ = open_picture(read_file(path))
    except UnreadablePicture as error:
        if error.passing:
            return None
        logger.warning("Dropping a damaged thumbnail, %s: %s", path.name, error)
        _delete(path)
        return None
    return picture


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _encoded(picture: "Image.Image") -> bytes:
    # in memory, because Pillow overlooks that a full disk took only part of what it wrote
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


def shrink(picture: "Image.Image", side: int = SIDE) -> "Image.Image":
    """The picture with its shorter side of `side` pixels; less if it has less, or is very long."""
    from PIL import Image

    width, height = picture.size
    scale = min(side / min(width, height), _LONGEST * side / max(width, height))
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=1.0)
