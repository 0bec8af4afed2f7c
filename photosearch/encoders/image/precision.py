"""Which precision and device a model runs fastest with on this machine: measured, not guessed.

Whole-model bfloat16 more than doubles the speed of a CPU that has AVX-512 BF16 or AMX, and slows
others down; autocast is slower than float32 even where bfloat16 is fast, so it is never used.
"""

import json
import logging
import os
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
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
"""Between a picture's vectors in a reduced precision and in float32."""
_BATCH = 4
_SECONDS = 0.2
"""How long one choice is timed."""
_LEAST_BATCHES = 2
_TICK = 1e-6
_WORTH = 1.1
"""How much faster than the best so far a choice must be to be preferred."""

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Choice:
    """How a picture tower runs."""

    precision: str = "float32"
    """One of torch_tower's Precision."""
    device: str = "cpu"

    def __str__(self) -> str:
        return f"{self.precision} on {self.device}"


@dataclass(frozen=True)
class Measurement:
    """How fast a choice was, in pictures a second, and the least cosine with float32 on the CPU."""

    choice: Choice
    rate: float
    cosine: float


Make = Callable[[Choice], Encoder]


def measure(make: Make, job: Job, towers: EncoderRuntime = IN_PROCESS) -> list[Measurement]:
    """Every choice of this machine that works; takes a second or so for each. Raises Cancelled.

    `make` is called where the towers are. Raises KnownError if the model can't be loaded at all.
    """
    reference: Vectors | None = None
    found = []
    for choice in towers.run(choices):
        job.checkpoint()
        try:
            vectors, rate = towers.run(_tried, make, choice)
        except (RuntimeError, TypeError):  # a device or precision that torch can't serve
            if choice == Choice():
                raise
            log.info("%s doesn't work here", choice, exc_info=True)
            continue
        reference = vectors if reference is None else reference
        found.append(Measurement(choice, rate, float((vectors * reference).sum(axis=1).min())))
    log.info("Measurement %s", found)
    return found


def _tried(make: Make, choice: Choice) -> tuple[Vectors, float]:
    """Vectors of the made-up pictures, and how many a second."""
    encoder = make(choice)
    prepared = _pictures(encoder)
    use_one_thread()
    try:
        vectors = encoder.encode_pictures(prepared)  # the first batch isn't timed
        return vectors, _rate(encoder, prepared, choice.device)
    finally:
        encoder.release()


def best(measured: list[Measurement]) -> Choice:
    """The fastest that is true to float32; the plainer of two that are about as fast."""
    chosen = measured[0]
    for candidate in measured[1:]:
        if candidate.cosine >= LEAST_COSINE and candidate.rate > _WORTH * chosen.rate:
            chosen = candidate
    return chosen.choice


def choices() -> list[Choice]:
    """float32 on the CPU first: it is the reference."""
    from photosearch.encoders.image.torch_tower import is_here

    on_devices = [
        Choice(precision, device)
        for device in filter(is_here, ("cuda", "mps"))
        for precision in ("float32", "float16", "bfloat16")
    ]
    return [Choice("float32", "cpu"), Choice("bfloat16", "cpu"), *on_devices]


def _pictures(encoder: Encoder) -> list[Preprocessed]:
    """Made-up pictures with large and small forms, always the same."""
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
    """Pictures a second, of the fastest batch: other programs may have slowed the rest down.

    On the CPU it is the processor's time that counts, on one core as indexing encodes, times the
    cores: on a busy machine the clock on the wall tells nothing.
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


def machine() -> str:
    """What a measurement depends on. Told without importing torch, which takes seconds."""
    import platform
    from importlib.metadata import version

    return (
        f"{platform.node()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"torch {version('torch')}"
    )


class PrecisionCache:
    """What was chosen, by machine and model, in a JSON file. Losing it costs only seconds."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def get(self, model_id: str) -> Choice | None:
        found = self._of_this_machine().get(model_id)
        try:
            return Choice(**found) if found else None
        except TypeError:
            return None

    def put(self, model_id: str, choice: Choice) -> None:
        """A full disk costs only the memory of it."""
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
