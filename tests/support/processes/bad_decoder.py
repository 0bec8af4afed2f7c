"""A decoder as bad as a file's name says. Another process imports it by the module's name."""

import os
import signal
import time
from pathlib import Path

import numpy as np

from photosearch.rescue import MEMORY, Decoded, decode

PATIENCE = 0.5
"""Seconds, less than what is slow takes."""


def bad_decoder(path: Path, min_side: int) -> Decoded:
    if "crash" in path.name:
        os.abort()
    if "killed" in path.name:
        os.kill(os.getpid(), signal.SIGKILL)
    if "hang" in path.name:
        time.sleep(60)
    if "slow" in path.name:
        time.sleep(2 * PATIENCE)
    if "memory" in path.name:
        np.empty(MEMORY + (1 << 30), np.uint8)  # without a limit there would be room
    return decode(path, min_side)
