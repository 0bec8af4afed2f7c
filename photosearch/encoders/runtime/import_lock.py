"""Imports torch and timm in one thread at a time.

Their modules import each other in circles: two threads that enter a circle at different places,
such as a model that loads while another one is looked up, would see half-initialised modules.
"""

import importlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from photosearch.encoders.runtime.offline import keep_offline
from photosearch.errors import KnownError
from photosearch.messages import Message

IMPORT_LOCK = threading.RLock()

_OUT_OF_MEMORY = ("failed to map segment", "cannot allocate memory", "not enough memory")
TOO_LITTLE_MEMORY = Message(
    "There is not enough memory to load the model. Close other programs and try again."
)


@contextmanager
def raise_out_of_memory() -> Iterator[None]:
    """Turns lack of memory into a KnownError.

    A library that can't be mapped is an ImportError, as is each later import of it; torch raises a
    RuntimeError.
    """
    try:
        yield
    except MemoryError as error:
        raise KnownError(TOO_LITTLE_MEMORY) from error
    except (ImportError, OSError, RuntimeError) as error:
        if any(phrase in str(error).lower() for phrase in _OUT_OF_MEMORY):
            raise KnownError(TOO_LITTLE_MEMORY) from error
        raise


def import_networks() -> None:
    """Import timm, and with it torch and torchvision; later imports then enter no circle."""
    with IMPORT_LOCK:
        keep_offline()
        importlib.import_module("timm")
