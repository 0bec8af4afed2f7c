"""Networks that came by a download: that they are the ones they should be doesn't say that this
OpenCV can run them."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

import cv2

from photosearch.errors import KnownError

cv2.utils.logging.setLogLevel(
    cv2.utils.logging.LOG_LEVEL_SILENT
)  # its own classes warn that they can't choose where a network runs

P = ParamSpec("P")
T = TypeVar("T")


def raises_known_errors(work: Callable[P, T]) -> Callable[P, T]:
    """Turns what OpenCV says of a network into a KnownError."""

    @wraps(work)
    def wrapped(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return work(*args, **kwargs)
        except cv2.error as error:
            raise KnownError(
                "These networks can't be run here: go on with those that come with Photosearch."
            ) from error

    return wrapped
