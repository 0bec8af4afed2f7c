"""What opens a library for a test."""

from collections.abc import Callable
from pathlib import Path

from photosearch.library import Library

Open = Callable[[Path], Library]
