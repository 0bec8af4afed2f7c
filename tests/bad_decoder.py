"""A decoder as bad as a file's name says. Another process imports it by the module's name."""

import os
import time
from pathlib import Path

from photosearch.rescue import Decoded, decode


def bad_decoder(path: Path, min_side: int) -> Decoded:
    if "crash" in path.name:
        os.abort()
    if "hang" in path.name:
        time.sleep(60)
    if "memory" in path.name:
        bytearray(1 << 40)
    return decode(path, min_side)
