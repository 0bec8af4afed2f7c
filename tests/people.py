"""Root may read anything; a process for tests of permissions, which may not."""

import ctypes
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

_DROP_FROM_BOUNDS = 24
"""Linux' PR_CAPBSET_DROP."""
_READ_AND_WRITE_ANYTHING, _READ_ANYTHING = 1, 2
"""Linux' CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH."""


def reads_anything() -> bool:
    """Whether permissions don't hold this process back."""
    with tempfile.TemporaryDirectory() as directory:
        secret = Path(directory, "secret")
        secret.touch(mode=0)
        return os.access(secret, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


needs_permissions = pytest.mark.skipif(
    reads_anything(), reason="root may read anything; test_permissions.py runs it without that"
)


def _give_up() -> None:
    prctl = ctypes.CDLL(None).prctl
    for power in (_READ_AND_WRITE_ANYTHING, _READ_ANYTHING):
        prctl(_DROP_FROM_BOUNDS, power, 0, 0, 0)


def run_tests_with_permissions(*tests: str) -> str:
    """What pytest says at the end, run by root as someone whom permissions hold back."""
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    done = subprocess.run(
        words,
        cwd=Path(__file__).parent.parent,
        preexec_fn=_give_up,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip().splitlines()[-1]
