"""Damage to the bytes of a file, and what reading it has to hold to."""

import random
import sys
import time
from collections.abc import Callable

import pytest

from photosearch.images import UnreadablePicture

SECONDS = 10.0
"""Of the processor: not what others on the machine take."""
MOST_MEMORY = 1 << 30
_HEAD = 1000
"""Bytes in which most formats say what they are."""


def mutate(sample: bytes, other: bytes, chance: random.Random) -> bytes:
    """Bits turned over, a part cut off, emptied, left out, doubled, or taken from another file."""
    here, there = sorted(chance.randrange(len(sample)) for _ in range(2))
    begin, end = sample[:here], sample[there:]
    ways = (
        _with_bits_turned(sample, len(sample), chance),
        _with_bits_turned(sample, min(_HEAD, len(sample)), chance),
        begin,
        begin.ljust(len(sample), b"\0"),
        begin + end,
        begin + 2 * sample[here:there] + end,
        begin + other[here:there] + end,
    )
    return chance.choice(ways)


def _with_bits_turned(sample: bytes, reach: int, chance: random.Random) -> bytes:
    damaged = bytearray(sample)
    for _ in range(chance.choice((1, 3, 30))):
        damaged[chance.randrange(reach)] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def check(data: bytes, *looks: Callable[[bytes], object]) -> None:
    """Each reads it or refuses it in a sentence, soon."""
    begin, reasons = time.process_time(), list[str]()
    for look in looks:
        try:
            look(data)
        except UnreadablePicture as error:
            reasons.append(str(error))
    assert time.process_time() - begin < SECONDS
    assert [reason for reason in reasons if not reason.endswith(".")] == []


def check_memory() -> None:
    """Of this process, at its most."""
    resource = pytest.importorskip("resource", reason="Windows doesn't tell")
    unit = 1 if sys.platform == "darwin" else 1024
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit < MOST_MEMORY
