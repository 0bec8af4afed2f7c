"""Reasons why a picture can't be read, as sentences for the person."""

import errno

from photosearch.messages import Message


class UnreadablePicture(Exception):  # noqa: N818 - it is data for a list, not a failure of the app
    """A file that can't be read as a picture. Its message is one sentence for the person."""

    def __init__(self, reason: str, *, passing: bool = False, **values: object) -> None:
        """`passing`: the moment is to blame, not the file. Memory, permission, time or the disk may
        do better soon, so it is tried again."""
        super().__init__(Message(reason, **values))
        self.passing = passing


EMPTY = Message("The file is empty.")
NOT_A_PICTURE = Message("This is not a picture.")
UNKNOWN = Message("The file is damaged, or a kind of picture that Photosearch can't read.")
TOO_SHORT = Message("The file is damaged: it ends too early.")
UNSUPPORTED = Message("This kind of picture isn't supported.")
DAMAGED = Message("The file is damaged: its picture can't be decoded.")
UNKNOWN_RAW = Message(
    "This is a damaged RAW file, or one of a camera that Photosearch doesn't know yet."
)
BROKEN_LINK = Message("The link points to a file that is gone.")
HOLLOW = Message("The file is damaged: most of it was never written.")
NOT_WHOLE = Message("The disk or network share gave only a part of this file.")
ENDLESS = Message("The file grows while it is read; it may not be finished yet.")
OVERFULL = Message("The file is damaged: it lists more parts than a picture has.")
BLANK_ENDS = Message(
    "Of an animated JPEG XL only the first and the last picture can be read; here both are blank."
)
TOO_LITTLE_MEMORY = Message("There is not enough memory to open this picture.")

_SIGNS_OF_AN_EARLY_END = ("truncated", "unexpected end", "broken data stream", "unrecognized data")

_SIGNS_OF_ANOTHER_KIND = ("unsupported", "not supported", "cannot handle")

_FILE_REASONS = {
    errno.ENOENT: Message("The file is gone."),
    errno.ENOTDIR: Message("The file is gone."),
    errno.EACCES: Message("You don't have permission to read this file."),
    errno.EPERM: Message("You don't have permission to read this file."),
    errno.ELOOP: Message("The link goes round in circles."),
    errno.EIO: Message("The disk reports an error while reading this file."),
    errno.EMFILE: Message("Too many files are open at once."),
    errno.ENFILE: Message("Too many files are open at once."),
    errno.ETIMEDOUT: Message("The disk or network share did not answer."),
    errno.ESTALE: Message("The disk or network share did not answer."),
    errno.ENAMETOOLONG: Message("The file's path is too long for this system."),
    errno.EISDIR: Message("This is a folder, not a picture."),
}
_OF_THE_FILE = frozenset(
    (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG, errno.EISDIR)
)


def too_large(pixels: int, limit: int) -> str:
    claimed, most = round(pixels / 1e6), round(limit / 1e6)
    return Message(
        "The picture claims {claimed} megapixels; Photosearch reads at most {most}.",
        claimed=f"{claimed:,}",
        most=f"{most:,}",
    )


def reason_for_file(error: OSError) -> str:
    """Why a file can't be opened or read at all."""
    if error.errno in _FILE_REASONS:
        return _FILE_REASONS[error.errno]
    return Message("The file can't be read: {why}.", why=error)


def is_passing(error: BaseException) -> bool:
    """Whether the moment is to blame for an error, not the file: it may be gone soon."""
    if isinstance(error, OSError):  # what a decoder raises of its own has no number
        return error.errno is not None and error.errno not in _OF_THE_FILE
    return isinstance(error, MemoryError)


def reason_for_picture(error: BaseException, starts_like_picture: bool) -> str:
    """Why bytes can't be decoded, from what Pillow raised."""
    from PIL import UnidentifiedImageError

    if isinstance(error, MemoryError):
        return TOO_LITTLE_MEMORY
    if isinstance(error, UnidentifiedImageError):
        return UNKNOWN if starts_like_picture else NOT_A_PICTURE
    words = str(error).lower()
    if isinstance(error, EOFError) or any(sign in words for sign in _SIGNS_OF_AN_EARLY_END):
        return TOO_SHORT
    return UNSUPPORTED if any(sign in words for sign in _SIGNS_OF_ANOTHER_KIND) else DAMAGED
