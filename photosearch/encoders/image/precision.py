"""Measures which precision and device a model runs fastest with on this machine.

Whole-model bfloat16 more than doubles the speed of a CPU that has AVX-512 BF16 or AMX, and slows
others down; autocast is slower than float32 even where bfloat16 is fast, so it isn't used.
"""

import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from photosearch.atomic import written
from photosearch.encoders.encoder import Encoder, Preprocessed
from photosearch.encoders.runtime.threads import use_one_thread
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.jobs import Job
from photosearch.parsing import read_json
from photosearch.system.cpu import CORES
from photosearch.types import Vectors

LEAST_COSINE = 0.999
"""Between a picture's vectors in reduced precision and in float32."""
_BATCH = 4
_SECONDS = 0.2
"""Duration of timing one choice."""
_LEAST_BATCHES = 2
_TICK = 1e-6
_WORTH = 1.1
"""The factor by which a choice must be faster than the best so far."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """The precision and the device of an image tower."""

    precision: str = "float32"
    """A dtype of torch."""
    device: str = "cpu"

    def __str__(self) -> str:
        return f"{self.precision} on {self.device}"


REFERENCE = Choice()
"""float32 on the CPU, which every machine has."""


@dataclass(frozen=True)
class Measurement:
    """A choice's rate in pictures a second, and its least cosine with float32 on the CPU."""

    choice: Choice
    rate: float
    cosine: float


Make = Callable[[Choice], Encoder]


def measure(make: Make, job: Job, runtime: EncoderRuntime = IN_PROCESS) -> list[Measurement]:
    """Measures each choice that works on this machine, about a second each.

    `make` is called by `runtime`. Raises Cancelled; KnownError: the model can't be loaded at all.
    """
    reference: Vectors | None = None
    found = []
    for choice in runtime.run(choices):
        job.checkpoint()
        try:
            vectors, rate = runtime.run(_tried, make, choice)
        except (RuntimeError, TypeError):  # a device or precision that torch can't serve
            if choice == REFERENCE:
                raise
            log.info("%s doesn't work here", choice, exc_info=True)
            continue
        reference = vectors if reference is None else reference
        found.append(Measurement(choice, rate, float((vectors * reference).sum(axis=1).min())))
    log.info("Measurement %s", found)
    return found


def _tried(make: Make, choice: Choice) -> tuple[Vectors, float]:
    """Vectors of generated pictures, and their rate."""
    encoder = make(choice)
    prepared = _pictures(encoder)
    use_one_thread()
    try:
        vectors = encoder.encode_pictures(prepared)  # a warm-up, not timed
        return vectors, _rate(encoder, prepared, choice.device)
    finally:
        encoder.release()


def best(measured: list[Measurement]) -> Choice:
    """The fastest choice close to float32; of two about as fast, the earlier one."""
    chosen = measured[0]
    for candidate in measured[1:]:
        if candidate.cosine >= LEAST_COSINE and candidate.rate > _WORTH * chosen.rate:
            chosen = candidate
    return chosen.choice


def choices() -> list[Choice]:
    """The choices to measure; REFERENCE comes first."""
    from photosearch.encoders.image.torch_tower import is_available

    on_devices = [
        Choice(precision, device)
        for device in filter(is_available, ("cuda", "mps"))
        for precision in ("float32", "float16", "bfloat16")
    ]
    return [REFERENCE, Choice("bfloat16", "cpu"), *on_devices]


def _pictures(encoder: Encoder) -> list[Preprocessed]:
    """Generated pictures with large and small shapes, the same each time."""
    side = encoder.input_size
    chance = np.random.default_rng(0)
    return [
        encoder.preprocess(_cloud(chance.integers(0, 256, (9, 9, 3), np.uint8), side))
        for _ in range(_BATCH)
    ]


def _cloud(colours: "np.ndarray[Any, np.dtype[np.uint8]]", side: int) -> Any:
    from PIL import Image

    return Image.fromarray(colours).resize((side, side), Image.Resampling.BICUBIC)


def _rate(encoder: Encoder, prepared: list[Preprocessed], device: str) -> float:
    """Pictures a second in the fastest batch, which other programs slowed down least.

    On the CPU it is measured in CPU time on one core, as indexing encodes, times the cores: on a
    busy machine wall time means nothing.
    """
    on_cpu = device == "cpu"
    clock = time.thread_time if on_cpu else time.perf_counter
    begin, fastest, count = time.perf_counter(), float("inf"), 0
    while count < _LEAST_BATCHES or time.perf_counter() - begin < _SECONDS:
        before = clock()
        encoder.encode_pictures(prepared)
        fastest = min(fastest, max(clock() - before, _TICK))
        count += 1
    return len(prepared) / fastest * (CORES if on_cpu else 1)


@cache
def machine() -> str:
    """What a measurement depends on. Doesn't import torch, which takes seconds; 8 ms, as a
    package's version stands in a long file."""
    import platform
    from importlib.metadata import version

    return (
        f"{platform.node()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"torch {version('torch')}"
    )


class PrecisionCache:
    """The choices by machine and model, in a JSON file; losing it costs seconds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, model_id: str) -> Choice | None:
        found = self._of_this_machine().get(model_id)
        try:
            return Choice(**found) if found else None
        except TypeError:
            return None

    def put(self, model_id: str, choice: Choice) -> None:
        """On a full disk the choice is lost, and measured again."""
        chosen = self._of_this_machine() | {model_id: asdict(choice)}
        everything = self._read() | {machine(): chosen}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with written(self._path) as temporary:
                temporary.write_text(json.dumps(everything, indent=1), encoding="utf-8")
        except OSError:
            log.warning("The chosen precision can't be kept", exc_info=True)

    def _of_this_machine(self) -> dict[str, Any]:
        found = self._read().get(machine())
        return found if isinstance(found, dict) else {}

    def _read(self) -> dict[str, Any]:
        try:
            found = read_json(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
