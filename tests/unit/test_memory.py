"""What glibc does with freed memory, seen in a process of its own: its settings last."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="glibc's")

ARENAS = """
import ctypes, threading
from photosearch.system import malloc
{prepare}
together = threading.Barrier(9)
def work():
    blocks = [bytearray(50_000) for _ in range(50)]
    together.wait()
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
libc = ctypes.CDLL("libc.so.6")
libc.fdopen.restype = ctypes.c_void_p
libc.malloc_info(0, ctypes.c_void_p(libc.fdopen(1, b"w")))
libc.fflush(None)
together.wait()
"""
LARGE = """
import psutil
from photosearch.system import malloc
malloc.keep_together()
pins = []
for _ in range(8):  # by itself glibc would take the later ones from the heap
    block = bytearray(20 * 2**20)
    pins.append(bytearray(100_000))
    before = psutil.Process().memory_info().rss
    del block
    print((before - psutil.Process().memory_info().rss) // 2**20)
"""
FREED = """
import psutil
from photosearch.system import malloc
blocks = [bytearray(100_000) for _ in range(1000)]
pin = bytearray(100_000)
del blocks
before = psutil.Process().memory_info().rss
malloc.give_back()
print((before - psutil.Process().memory_info().rss) // 2**20)
"""


def run(program: str) -> str:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def test_many_threads_share_two_arenas() -> None:
    assert run(ARENAS.format(prepare="")).count("<heap ") > 2
    assert run(ARENAS.format(prepare="malloc.keep_together()")).count("<heap ") <= 2


def test_large_blocks_go_back_at_once() -> None:
    assert min(map(int, run(LARGE).split())) >= 18


def test_what_was_freed_goes_back() -> None:
    assert int(run(FREED)) >= 80
