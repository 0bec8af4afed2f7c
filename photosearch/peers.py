"""Who is at the other end of a socket of this computer, and whether they know a secret of ours."""

import hashlib
import hmac
import os
import secrets
import socket
import struct
import sys
from contextlib import suppress
from pathlib import Path

_LOCAL_PEERCRED = 1
"""Of <sys/un.h> on macOS and the BSDs; its answer begins with a version and the user's number."""
_NONCE_BYTES = 16


def is_same_user(descriptor: int) -> bool:
    """Whether our user's process has connected. True on Windows, whose pipes know their owner."""
    if sys.platform == "win32":
        return True
    try:
        kind = socket.AF_UNIX, socket.SOCK_STREAM
        with socket.socket(*kind, fileno=os.dup(descriptor)) as end:
            return _user_of(end) == os.getuid()
    except OSError:
        return False


def _user_of(end: socket.socket) -> int:
    if sys.platform == "linux":
        said = end.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, struct.calcsize("3i"))
        return int(struct.unpack("3i", said)[1])
    said = end.getsockopt(0, _LOCAL_PEERCRED, struct.calcsize("2I"))
    return int(struct.unpack("2I", said)[1])


def nonce() -> str:
    """A random challenge, to be answered with its `proof`."""
    return secrets.token_hex(_NONCE_BYTES)


def proof(secret: bytes, role: str, asked: str) -> str:
    """HMAC-SHA-256 (RFC 2104) in hexadecimal. `role` tells the proofs of the two ends apart."""
    return hmac.new(secret, f"{role} {asked}".encode(), hashlib.sha256).hexdigest()


def is_proof(secret: bytes, role: str, asked: str, said: object) -> bool:
    wanted = proof(secret, role, asked)
    return isinstance(said, str) and said.isascii() and hmac.compare_digest(said, wanted)


def new_secret(path: Path) -> bytes:
    """Kept in a file that only our user can read. Raises OSError."""
    with suppress(FileNotFoundError):
        path.unlink()
    made = secrets.token_bytes(32)
    path.touch(0o600, exist_ok=False)
    path.write_bytes(made)
    return made


def kept_secret(path: Path) -> bytes | None:
    try:
        return path.read_bytes() or None
    except OSError:
        return None
