"""Which files are being read right now, told in a way that outlives a crash of the process."""

import mmap
import struct
from pathlib import Path

_SLOT = struct.Struct("<q")


class Journal:
    """One slot for each decoding thread, in a small file that is mapped into memory.

    Writing a slot costs no system call, and what was written survives the process (though not the
    power: after that, a file that crashes a decoder crashes it once more).
    """

    def __init__(self, path: Path, slots: int) -> None:
        """Raises OSError, as on a full disk."""
        size = slots * _SLOT.size
        # Written, not just made longer: a hole that finds no room later would kill the process.
        path.write_bytes(bytes(size))
        with path.open("r+b") as file:
            self._map = mmap.mmap(file.fileno(), size)

    def note(self, slot: int, file_id: int) -> None:
        """This file is about to be read; 0 for none."""
        _SLOT.pack_into(self._map, slot * _SLOT.size, file_id)

    def close(self) -> None:
        self._map.close()


def left_over(path: Path) -> list[int]:
    """The ids of the files that were being read when a process ended without a word."""
    try:
        data = path.read_bytes()
    except OSError:
        return []
    whole = len(data) - len(data) % _SLOT.size
    return [file_id for (file_id,) in _SLOT.iter_unpack(data[:whole]) if file_id > 0]
