"""The hub's libraries stay off the network, but for what `hub` does on the person's word.

open_clip and timm ask the hub by themselves where a model's description names one, and their next
releases may do so elsewhere. huggingface_hub refuses every request while it is told to be offline,
and stops trying; whatever else tries finds no network (see `network`).
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from photosearch import network

_lock = threading.Lock()
_by_us = False
"""The person may have forbidden the network to huggingface_hub, too; that isn't lifted."""
_wanted = 0


def keep_offline() -> None:
    """From now on, in this process."""
    global _by_us
    network.shut()
    from huggingface_hub import (
        constants,  # its import takes a while, and searching needs none of it
    )

    with _lock:
        if not constants.HF_HUB_OFFLINE and not _wanted:
            constants.HF_HUB_OFFLINE = _by_us = True


@contextmanager
def online() -> Iterator[None]:
    """While the block runs, this thread may ask the hub, unless the person forbids it."""
    _want(1)
    try:
        with network.opened():
            yield
    finally:
        _want(-1)


def _want(more: int) -> None:
    global _wanted
    from huggingface_hub import constants

    with _lock:
        _wanted += more
        if _by_us:
            constants.HF_HUB_OFFLINE = _wanted == 0
