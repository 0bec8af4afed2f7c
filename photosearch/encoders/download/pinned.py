"""Finds files of which it is known beforehand what has to come."""

from photosearch.encoders.download import hub
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import cancellable
from photosearch.errors import KnownError
from photosearch.jobs import Job


def find_pinned(
    repository: str, url: str, name: str, sha256: str, size: int, job: Job
) -> RemoteFile:
    """The file of a repository on the hub, or at the address; `size` in bytes, 0 if it isn't known.
    Raises Cancelled, and KnownError if there is none, or another one by now."""
    if url:
        found: RemoteFile | None = cancellable(job, lambda: hub.at(url, name, sha256))
    else:
        found = cancellable(job, lambda: hub.find(repository, (name,)))
    if found is None or found.checksum != sha256 or size not in (0, found.size):
        raise KnownError(
            "The model hub has another {file} by now than the one that is expected: look for a "
            "newer version of Photosearch.",
            file=name,
        )
    return found
