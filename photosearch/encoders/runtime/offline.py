"""Keeps the hub's libraries off the network, except in a download the person asked for.

open_clip and timm query the hub by themselves where a model's description names a repository, and
their next releases may do so elsewhere. huggingface_hub refuses every request while it is set
offline; anything else finds no network (see `network`).
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from photosearch import network

_lock = threading.Lock()
_by_us = False
"""False, too, if the person's own settings forbid huggingface_hub the network: that stays."""
_wanted = 0


def keep_offline() -> None:
    """Shut the network for the rest of this process."""
    global _by_us
    network.shut()
    from huggingface_hub import constants  # slow to import, and a search doesn't need it

    with _lock:
        if not constants.HF_HUB_OFFLINE and not _wanted:
            constants.HF_HUB_OFFLINE = _by_us = True


@contextmanager
def online() -> Iterator[None]:
    """Lets this thread query the hub within the block, unless the person's settings forbid it."""
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
