"""Opens any supported picture safely as upright RGB, and reads what its file says of it.

Everything here may be called from several threads at once. `UnreadablePicture` is the only
exception that leaves this room, whatever is wrong with a file.
"""

from photosearch.images.decode import open_picture, picture_facts
from photosearch.images.details import Exposure, read_exposure
from photosearch.images.files import MAX_BYTES, content_hash, open_file, read_file, read_head
from photosearch.images.formats import EXTENSIONS, looks_like_picture
from photosearch.images.loading import MAX_PIXELS
from photosearch.images.raw_formats import SUFFIXES as RAW_SUFFIXES
from photosearch.images.raw_formats import together
from photosearch.images.reasons import UnreadablePicture, reason_for_file

__all__ = [
    "EXTENSIONS",
    "MAX_BYTES",
    "MAX_PIXELS",
    "RAW_SUFFIXES",
    "Exposure",
    "UnreadablePicture",
    "content_hash",
    "looks_like_picture",
    "open_file",
    "open_picture",
    "picture_facts",
    "read_exposure",
    "read_file",
    "read_head",
    "reason_for_file",
    "together",
]
