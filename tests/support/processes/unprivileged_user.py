"""Root may read anything; a process for tests of permissions, which may not."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

_WITHOUT_POWERS = """
import ctypes, os, sys
for power in (1, 2):  # Linux' CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    ctypes.CDLL(None).prctl(24, power, 0, 0, 0)  # PR_CAPBSET_DROP: gone after the next exec
os.execv(sys.executable, [sys.executable, *sys.argv[1:]])
"""


def reads_anything() -> bool:
    """Whether permissions don't hold this process back."""
    with tempfile.TemporaryDirectory() as directory:
        secret = Path(directory, "secret")
        secret.touch(mode=0)
        return os.access(secret, os.R_OK, effective_ids=os.access in os.supports_effective_ids)


needs_permissions = pytest.mark.skipif(
    reads_anything(), reason="root may read anything; test_permissions.py runs it without that"
)


def run_tests_with_permissions(*tests: str) -> str:
    """What pytest says at the end, run by root as someone whom permissions hold back."""
    pytest_words = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *tests]
    words = [sys.executable, "-c", _WITHOUT_POWERS, *pytest_words]
    home = Path(__file__).parents[3]
    done = subprocess.run(words, cwd=home, capture_output=True, text=True, check=False)
    return done.stdout.strip().splitlines()[-1]
