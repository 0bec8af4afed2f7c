"""The real networks for faces and text, each of which looks at a picture once: libraries of the
same photos are made again and again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from hashlib import sha256
from typing import Any

import pytest
from PIL import Image

from photosearch.faces.face_finder import FaceFinder
from photosearch.ocr.reader import TextReader

Look = Callable[[Any, Image.Image], Any]


def _remembering(look: Look) -> Look:
    known: dict[tuple[object, ...], Any] = {}

    @wraps(look)
    def looked(self: Any, picture: Image.Image) -> Any:
        who = type(self._detector), len(getattr(self, "_scripts", ()))
        key = who, picture.size, sha256(picture.tobytes()).digest()
        if key not in known:
            known[key] = look(self, picture)
        return known[key]

    return looked


_LOOKS = {
    (kind, name): _remembering(getattr(kind, name))
    for kind, name in ((FaceFinder, "find"), (TextReader, "may_have_text"), (TextReader, "look"))
}


@contextmanager
def looked_at_once() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for (kind, name), look in _LOOKS.items():
            patch.setattr(kind, name, look)
        yield
