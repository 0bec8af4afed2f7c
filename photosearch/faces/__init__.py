"""Finds faces in a picture, and makes of each a vector by which faces are compared.

Pixels in, faces out: nothing here knows of files or of the catalogue. OpenCV is imported when the
first picture is looked at.
"""

from typing import TYPE_CHECKING

from photosearch.faces.face_recipe import RECIPE

if TYPE_CHECKING:
    from photosearch.faces.face_finder import Face, FaceFinder

__all__ = ["RECIPE", "Face", "FaceFinder"]


def __getattr__(name: str) -> object:
    """Imported on first use."""
    if name not in __all__:
        raise AttributeError(name)
    from photosearch.faces import face_finder

    return getattr(face_finder, name)
