"""The model hub: the only module that opens network connections, and only for a download.

huggingface_hub provides the hub's address, proxies and logins. Its own download function restarts
after a cut (release 2.4) and can't be cancelled, so this reads the bytes from its HTTP client.
"""

import logging
import os
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from photosearch.encoders.runtime.offline import online
from photosearch.errors import KnownError
from photosearch.messages import Message

if TYPE_CHECKING:
    from huggingface_hub import HfFileMetadata

P = ParamSpec("P")
T = TypeVar("T")

_SECONDS = 10.0
"""The timeout of the server's answers."""
_LARGEST = 1 << 40
"""Bytes; only a plausibility check, since free space is checked before."""
_CHECKSUM = re.compile("[0-9a-f]{40}|[0-9a-f]{64}")
_LARGEST_ELSEWHERE = 200_000_000
_OURSELVES = {"user-agent": "photosearch"}  # huggingface_hub would name our Python and torch, too
_PLAIN = {**_OURSELVES, "accept-encoding": "identity"}

log = logging.getLogger(__name__)


class ConnectionCutError(KnownError):
    """The connection broke off; a retry may help."""


@dataclass(frozen=True)
class RemoteFile:
    """A file on the hub, at one fixed revision, or at an address elsewhere."""

    repository: str
    """Empty for one that is elsewhere."""
    name: str
    url: str
    size: int
    """Bytes."""
    checksum: str
    """SHA-256 of the content, or for small files git's SHA-1 of it, in hexadecimal."""


def cached(repository: str, names: Sequence[str]) -> Path | None:
    """The first of these files in huggingface_hub's cache, which programs share."""
    from huggingface_hub import try_to_load_from_cache

    found = (try_to_load_from_cache(repository, name) for name in names)
    return next((Path(path) for path in found if isinstance(path, str)), None)


def raises_known_errors(work: Callable[P, T]) -> Callable[P, T]:
    """Turns network errors into KnownErrors."""

    @wraps(work)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> T:
        from huggingface_hub.errors import (
            HfHubHTTPError,
            HTTPError,  # of its HTTP client, httpx or httpx2
            OfflineModeIsEnabled,
        )

        try:
            with online():
                return work(*args, **kwargs)
        except OfflineModeIsEnabled as error:
            raise KnownError(
                "HF_HUB_OFFLINE forbids downloads: unset it, then try again."
            ) from error
        except HfHubHTTPError as error:
            log.warning("The model hub refused: %s", error)
            raise KnownError(_refusal(error.response.status_code)) from error
        except HTTPError as error:
            log.warning("No answer from the model hub: %r", error)
            raise ConnectionCutError(
                "Can't reach the download site. Check your connection, or add a model file"
                " you have."
            ) from error

    return wrapped


@raises_known_errors
def find(repository: str, names: Sequence[str]) -> RemoteFile | None:
    """The first of these files on the hub; None if it has none. Raises KnownError."""
    from huggingface_hub.errors import RemoteEntryNotFoundError

    for name in names:
        try:
            return _remote(repository, name)
        except RemoteEntryNotFoundError:
            log.info("%s has no %s", repository, name)
    return None


def _remote(repository: str, name: str) -> RemoteFile:
    from huggingface_hub import hf_hub_url

    endpoint = os.environ.get("HF_ENDPOINT") or None
    found = _metadata(hf_hub_url(repository, name, endpoint=endpoint), endpoint)
    if found.commit_hash is None or found.size is None or not _is_sound(found.size, found.etag):
        raise KnownError(
            "What answered is no model hub: check HF_ENDPOINT and the network, then try again."
        )
    url = hf_hub_url(repository, name, revision=found.commit_hash, endpoint=endpoint)
    return RemoteFile(repository, name, url, found.size, str(found.etag))


def _is_sound(size: int, checksum: str | None) -> bool:
    return 0 < size < _LARGEST and _CHECKSUM.fullmatch(checksum or "") is not None


def _metadata(url: str, endpoint: str | None) -> "HfFileMetadata":
    from huggingface_hub import get_hf_file_metadata

    return get_hf_file_metadata(url, timeout=_SECONDS, headers=_OURSELVES, endpoint=endpoint)


@raises_known_errors
def at(url: str, name: str, sha256: str) -> RemoteFile:
    """A file elsewhere, of which only the size isn't known. Raises KnownError."""
    from huggingface_hub import get_session
    from huggingface_hub.utils import hf_raise_for_status

    with get_session().stream("GET", url, headers=_PLAIN, timeout=_SECONDS) as answer:
        if answer.is_error:
            answer.read()
        hf_raise_for_status(answer)
        size = answer.headers.get("content-length", "")
    if not (size.isdecimal() and 0 < int(size) < _LARGEST_ELSEWHERE):
        raise KnownError("{file} isn't what was announced: try again later.", file=name)
    return RemoteFile("", name, url, int(size), sha256)


def read(remote: RemoteFile, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """The content from byte `start`, in pieces, each with its offset in the file.

    The first offset is 0 if the server can't start in the middle. Raises KnownError.
    """
    pieces = raises_known_errors(_pieces(remote, start).__next__)
    while True:
        try:
            yield pieces()
        except StopIteration:
            return


def _pieces(remote: RemoteFile, start: int) -> Iterator[tuple[int, bytes]]:
    from huggingface_hub import get_session
    from huggingface_hub.utils import build_hf_headers, hf_raise_for_status

    logged_in = build_hf_headers(headers=_OURSELVES) if remote.repository else {}
    headers = {**logged_in, **_PLAIN}
    if start:
        headers["range"] = f"bytes={start}-"
    with get_session().stream("GET", remote.url, headers=headers, timeout=_SECONDS) as answer:
        if answer.is_error:
            answer.read()
        hf_raise_for_status(answer)
        place = start if answer.status_code == 206 else 0
        for piece in answer.iter_raw():
            yield place, piece
            place += len(piece)


def _refusal(status: int) -> str:
    match status:
        case 401 | 403:
            return Message(
                "The model hub doesn't give this model without a login: accept its terms on its "
                "page and set HF_TOKEN, or choose another model."
            )
        case 404:
            return Message("The model hub has no such model: check its name.")
        case 429:
            return Message("The model hub asks for a pause: try again in a few minutes.")
        case _:
            return Message(
                "The model hub is out of order (error {status}): try again later.", status=status
            )
