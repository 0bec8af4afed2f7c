"""Errors that are meant for the person."""

from photosearch.messages import Message


class KnownError(Exception):
    """Something the person can act on; its message is one clear sentence that says what to do:
    `KnownError("There is no folder {path}; check its name.", path=path)`."""

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(Message(template, **values))


class NoRoom(KnownError):  # noqa: N818 - said as the person would
    """The disk of the library is full: what failed may be tried again when there is room."""


class Busy(KnownError):  # noqa: N818 - said as the person would
    """Another process is indexing this library: what failed may be tried again afterwards."""


class Damaged(KnownError):  # noqa: N818 - said as the person would
    """The catalogue is damaged; the next start begins a new one with what is intact."""
