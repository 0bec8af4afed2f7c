"""Small JPEGs of photos on disk, by content hash. Derived: a lost one is made anew."""

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

SIDE = 384
"""Pixels of a thumbnail's longer side, at most."""
_QUALITY = 82


class Thumbnails:
    """The thumbnails below one directory, which is made when the first is saved. Thread-safe."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def path(self, content_hash: bytes) -> Path:
        """Where the thumbnail of this photo lies, or would."""
        name = content_hash.hex()
        return self._directory / name[:2] / f"{name}.jpg"

    def save(self, content_hash: bytes, picture: "Image.Image") -> None:
        """Shrink and store an upright RGB picture. Raises OSError, as when the disk is full."""
        path = self.path(content_hash)
        path.parent.mkdir(parents=True, exist_ok=True)
        with written(path) as temporary:
            temporary.write_bytes(_encoded(shrink(picture)))

    def load(self, content_hash: bytes) -> "Image.Image | None":
        """The thumbnail, upright RGB; None if there is none. A damaged one is deleted."""
        path = self.path(content_hash)
        if not path.exists():
            return None
        try:
            picture, _ = open_picture(read_file(path))
        except UnreadablePicture as error:
            if error.passing:
                return None
            logger.warning("Dropping a damaged thumbnail, %s: %s", path.name, error)
            self.remove(content_hash)
            return None
        return picture

    def remove(self, content_hash: bytes) -> None:
        """Forget the thumbnail of this photo, if there is one."""
        _delete(self.path(content_hash))

    def clear(self) -> None:
        """Delete every thumbnail; each is made anew when it is wanted."""
        for path in files_below(self._directory):
            if path.parent != self._directory:  # the mark there hides them from scans
                _delete(path)


def _delete(path: Path) -> None:
    with contextlib.suppress(OSError):
        path.unlink()


def _encoded(picture: "Image.Image") -> bytes:
    # in memory, because Pillow overlooks that a full disk took only part of what it wrote
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=_QUALITY)
    return buffer.getvalue()


def shrink(picture: "Image.Image") -> "Image.Image":
    """The picture with its longer side at most SIDE pixels, its shorter at least 1."""
    from PIL import Image

    width, height = picture.size
    scale = SIDE / max(width, height)
    if scale >= 1:
        return picture
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return picture.resize(size, Image.Resampling.BILINEAR, reducing_gap=1.0)
