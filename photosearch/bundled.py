"""Networks' weights that come with the program."""

import hashlib
from importlib.resources import files

from photosearch.errors import KnownError


def bundled(package: str, name: str, sha256: str) -> bytes:
    """The bytes of a file in `data/` of a package. Raises KnownError if it is missing, or another
    one."""
    try:
        content = (files(package) / "data" / name).read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != sha256:
        raise KnownError(
            "{name}, a part of Photosearch, is damaged. Install Photosearch again.", name=name
        )
    return content
