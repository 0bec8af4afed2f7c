"""Finds faces in a picture, and makes of each a vector by which faces are compared.

Pixels in, faces out: nothing here knows of files or of the catalogue. OpenCV is imported when the
first picture is looked at.
"""

from typing import TYPE_CHECKING

from photosearch.faces.face_weights import FaceWeights
from photosearch.faces.likeness import DLIB, SFACE

if TYPE_CHECKING:
    from photosearch.faces.face_finder import Face, FaceFinder

__all__ = ["DLIB", "SFACE", "Face", "FaceFinder", "FaceWeights"]


def __getattr__(name: str) -> object:
    """Imported on first use."""
    if name not in __all__:
        raise AttributeError(name)
    from photosearch.faces import face_finder

    return getattr(face_finder, name)
