"""Networks' weights that come with the program."""

import hashlib
from importlib.resources import files


def bundled(package: str, name: str, sha256: str) -> bytes | None:
    """The bytes of a file in `data/` of a package; None if it is missing, or another one."""
    try:
        content = (files(package) / "data" / name).read_bytes()
    except OSError:
        return None
    return content if hashlib.sha256(content).hexdigest() == sha256 else None
