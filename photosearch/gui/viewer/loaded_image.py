"""Pixels of a photo at hand."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage


@dataclass(frozen=True, slots=True)
class LoadedImage:
    """Pixels at hand, and the photo's full size in pixels."""

    image: QImage
    full: QSize
    incomplete: bool = False
    """The end of its file is missing."""

    @property
    def bytes(self) -> int:
        return self.image.sizeInBytes()
