"""torch's libraries import each other in circles, so only one thread at a time may begin with one.

Two that begin at different places, such as a model that loads while another one is looked up,
otherwise meet modules that are half made.
"""

import importlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from photosearch.encoders.runtime.offline import keep_offline
from photosearch.errors import KnownError

IMPORT_LOCK = threading.RLock()


_SIGNS = ("failed to map segment", "cannot allocate memory", "not enough memory")
TOO_LITTLE_MEMORY = (
    "There is not enough memory to load the model. Close other programs and try again."
)


@contextmanager
def in_words() -> Iterator[None]:
    """Want of memory as a KnownError. A library that finds no room is an ImportError, and so is
    what asks for it afterwards; torch's own is a RuntimeError."""
    try:
        yield
    except MemoryError as error:
        raise KnownError(TOO_LITTLE_MEMORY) from error
    except (ImportError, OSError, RuntimeError) as error:
        if any(sign in str(error).lower() for sign in _SIGNS):
            raise KnownError(TOO_LITTLE_MEMORY) from error
        raise


def import_networks() -> None:
    """timm, and with it torch and torchvision: what comes after these runs in no circle."""
    with IMPORT_LOCK:
        keep_offline()
        importlib.import_module("timm")
