"""The number of usable cores, and the priority of threads."""

import os
import sys
import threading
from contextlib import suppress

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2
"""What this process may use."""


def lower_thread_priority(nice: int) -> None:
    """Give this thread a low priority: the window, and every other program, goes first.

    On Linux each thread has a niceness of its own, and hands it on to threads that it starts; on
    Windows the thread enters background mode; macOS has a class for it. Where it doesn't work,
    the thread is only less polite.
    """
    with suppress(OSError, AttributeError):
        if nice == 0:
            return
        if sys.platform == "linux":
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), nice)
        elif sys.platform == "win32":
            _windows_background()
        elif sys.platform == "darwin":
            _macos_utility()


def _windows_background() -> None:
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.GetCurrentThread.restype = ctypes.c_void_p
    below_normal = -1
    kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), below_normal)


def _macos_utility() -> None:
    import ctypes

    utility = 0x11
    ctypes.CDLL(None).pthread_set_qos_class_self_np(utility, 0)
