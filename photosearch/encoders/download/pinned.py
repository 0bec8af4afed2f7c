"""Finds files of which it is known beforehand what has to come."""

from photosearch.encoders.download import hub
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import cancellable
from photosearch.errors import KnownError
from photosearch.jobs import Job


def find_pinned(repository: str, url: str, name: str, sha256: str, job: Job) -> RemoteFile:
    """The file of a repository on the hub, or at the address. Raises Cancelled, and KnownError if
    there is none, or another one by now."""
    if url:
        return cancellable(job, lambda: hub.at(url, name, sha256))
    found = cancellable(job, lambda: hub.find(repository, (name,)))
    if found is None or found.checksum != sha256:
        raise KnownError(
            "The model hub has another {file} by now than the one that is expected: look for a "
            "newer version of Photosearch.",
            file=name,
        )
    return found
