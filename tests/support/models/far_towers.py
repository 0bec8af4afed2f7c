"""Towers for another process, which imports them from here."""

import os
import threading
import time

import numpy as np

from photosearch.encoders.encoder import Preprocessed
from photosearch.errors import KnownError
from photosearch.types import Vectors

_MEETING = threading.Barrier(2, timeout=30)


class Telling:
    """Its vectors tell in which process it is, and how many pictures it has seen."""

    def __init__(self, name: str = "") -> None:
        self.name = name
        self._seen = 0

    def encode(self, pixels: Preprocessed) -> Vectors:
        self._seen += len(pixels)
        return np.array([[os.getpid(), self._seen]], np.float32)


class Meeting:
    """Answers once two threads have asked at the same time."""

    def encode(self, pixels: Preprocessed) -> Vectors:
        _MEETING.wait()
        return np.zeros((len(pixels), 2), np.float32)


class Dying:
    def encode(self, pixels: Preprocessed) -> Vectors:  # noqa: ARG002 - the protocol's
        os._exit(9)


def long_work(seconds: float) -> int:
    time.sleep(seconds)
    return os.getpid()


def missing() -> Telling:
    raise KnownError("The weights are gone: add them again.")


class UnspeakableError(Exception):
    """Can't be pickled."""

    def __init__(self) -> None:
        super().__init__("unspeakable")
        self.lock = threading.Lock()


def unspeakable() -> None:
    raise UnspeakableError
