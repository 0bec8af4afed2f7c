"""Two threads that need torch's libraries at once, in a new process."""

import subprocess
import sys

import pytest

from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.worker import Worker
from photosearch.errors import KnownError

_CODE = """
from concurrent.futures import ThreadPoolExecutor
from photosearch.encoders.families import source
models = ["timm/mobilenetv3_small_050.lamb_in1k", "ViT-B-32/laion2b_e16", "timm/resnet18.a1_in1k"]
with ThreadPoolExecutor(3) as threads:
    for found in list(threads.map(source, models)):
        print(found.repository)
"""


def test_models_are_looked_up_side_by_side() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", _CODE], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert len(ended.stdout.split()) == 3


@pytest.mark.parametrize(
    "error",
    [
        MemoryError(),
        ImportError("libtorch_cpu.so: failed to map segment from shared object"),
        OSError("[Errno 12] Cannot allocate memory"),
        RuntimeError("DefaultCPUAllocator: not enough memory: you tried to allocate 9 bytes."),
    ],
)
def test_want_of_memory_is_said_in_words(error: Exception) -> None:
    def load() -> None:
        raise error

    with pytest.raises(KnownError, match="not enough memory"):
        Lazy(load).get()
    with pytest.raises(KnownError, match="not enough memory"):
        Worker().run(load)


def test_other_errors_pass_through() -> None:
    def load() -> None:
        raise ImportError("no module")

    with pytest.raises(ImportError, match="no module"):
        Lazy(load).get()
