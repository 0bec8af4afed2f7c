"""One term -> one vector."""

import math
import sys
import threading
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from photosearch import video
from photosearch.catalogue import Catalogue
from photosearch.encoders.encoder import Encoder, decode_side
from photosearch.errors import KnownError
from photosearch.images import ALONE, UnreadablePicture, at_most, content_hash, open_picture
from photosearch.messages import Message
from photosearch.types import Photo, PhotoTerm, PictureTerm, Region, Term, TextTerm, Vector
from photosearch.video import read_unless_video

if TYPE_CHECKING:
    from PIL import Image

NOTHING_ASKED = Message("There is nothing to search for: type some words or give a picture.")
_REMEMBERED = 256
_NARROWEST = 0.001


@dataclass(frozen=True, slots=True)
class Known:
    """The photo a term names, when the library holds it, and the path by which it was named."""

    photo_id: int
    path: Path | None = None


class Terms:
    """Encodes terms; remembers the vectors of the latest texts."""

    def __init__(self, catalogue: Catalogue, encoder: Encoder) -> None:
        self._catalogue = catalogue
        self._encoder = encoder
        self._texts: OrderedDict[str, Vector] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def understands_text(self) -> bool:
        return self._encoder.understands_text

    def vector(self, term: Term) -> tuple[Vector, Known | None]:
        """The unit vector of a term, shape (dimension,), and the photo it names, if whole.

        Raises KnownError for an empty text, a file that is no picture, an empty part of a picture,
        or a photo that is gone.
        """
        match term:
            case TextTerm(text):
                return self._text(_spoken(text)), None
            case PictureTerm(source, region=None):
                return self._picture(source)
            case PictureTerm(source, region=region):
                return self._part(source, region or Region(0, 0, 1, 1)), None
            case PhotoTerm(photo_id, region=None):
                return self._photo(photo_id)
            case PhotoTerm(photo_id, region=region):
                photo = self._held(photo_id)
                return self._part(photo, region or Region(0, 0, 1, 1)), None

    def _text(self, text: str) -> Vector:
        if not text:
            raise KnownError(NOTHING_ASKED)
        with self._lock:
            known = self._texts.get(text)
        if known is not None:
            return known
        vector: Vector = self._encoder.encode_texts([text])[0]
        with self._lock:
            self._texts[text] = vector
            if len(self._texts) > _REMEMBERED:
                self._texts.popitem(last=False)
        return vector

    def _picture(self, source: Path | bytes) -> tuple[Vector, Known | None]:
        """A picture that the library holds has its vector already; others are encoded."""
        path = source if isinstance(source, Path) else None
        try:
            data = _read(source)
            digest = video.content_hash(data) if isinstance(data, Path) else content_hash(data)
            known = self._catalogue.vectors.of_content(digest, self._encoder.model_id)
            if known:
                return known[1], Known(known[0], path)
            picture = picture_of(data, decode_side(self._encoder))
        except UnreadablePicture as error:
            raise _unusable(source, error) from error
        return self._encode(picture), None

    def _part(self, source: Path | bytes | Photo, region: Region) -> Vector:
        box = _clipped(region)
        narrow = min(box.right - box.left, box.bottom - box.top)
        try:
            picture = picture_of(source, math.ceil(decode_side(self._encoder) / narrow))
        except UnreadablePicture as error:
            raise _unusable(source, error) from error
        return self._encode(picture.crop(box.pixels(picture.size)))

    def _photo(self, photo_id: int) -> tuple[Vector, Known]:
        wanted = np.array(self._catalogue.now([photo_id]), dtype=np.int64)
        for page, vectors in self._catalogue.vectors.of(self._encoder.model_id, wanted):
            return vectors[0], Known(int(page[0]))
        raise KnownError("This photo isn't ready to be compared. Wait until it is indexed.")

    def _held(self, photo_id: int) -> Photo:
        photo = self._catalogue.photo(photo_id)
        if photo is None:
            raise KnownError("This photo isn't in the library any more.")
        return photo

    def _encode(self, picture: "Image.Image") -> Vector:
        vector: Vector = self._encoder.encode_pictures([self._encoder.preprocess(picture)])[0]
        return vector


def _spoken(text: str) -> str:
    """Replaces lone surrogates, which tokenizers reject."""
    return text.encode("utf-8", "replace").decode("utf-8").strip()


def _clipped(region: Region) -> Region:
    """The part of it that lies on the picture, whichever corner it was drawn from."""
    left, right = sorted(min(1.0, max(0.0, x)) for x in (region.left, region.right))
    top, bottom = sorted(min(1.0, max(0.0, y)) for y in (region.top, region.bottom))
    if right - left < _NARROWEST or bottom - top < _NARROWEST:
        raise KnownError("This part of the picture is empty. Draw a larger rectangle.")
    return Region(left, top, right, bottom)


def picture_of(source: Path | bytes | Photo, min_side: int | None = None) -> "Image.Image":
    """Upright RGB, full size or at least `min_side`. Raises UnreadablePicture.

    Of a video's photo the moment that is meant, of a video from elsewhere its first moment. What
    comes from elsewhere may take no more memory than a file that is indexed.
    """
    if not isinstance(source, Photo):
        with at_most(ALONE):
            return _opened(source, min_side)
    if source.at is not None:
        return video.picture_at(source.paths[0], source.at, min_side)
    return _opened(source.paths[0], min_side)


def _opened(source: Path | bytes, min_side: int | None) -> "Image.Image":
    data = _read(source)
    if isinstance(data, Path):
        return video.read_video(data, min_side or sys.maxsize).moments[0].picture
    return open_picture(data, min_side)[0]


def _read(source: Path | bytes) -> Path | bytes:
    """The bytes; of a video its path, as it isn't read as a whole. Raises UnreadablePicture."""
    data = read_unless_video(source) if isinstance(source, Path) else source
    return source if data is None else data


def _unusable(source: Path | bytes | Photo, error: UnreadablePicture) -> KnownError:
    source = source.paths[0] if isinstance(source, Photo) else source
    name = f"“{source.name}”" if isinstance(source, Path) else "this picture"
    return KnownError("Photosearch can't search with {name}. {error}", name=name, error=error)
