"""A drive for tests, by FUSE, on which names, inodes and times are as on FAT or a casefolding disk.

`python fat_share.py DIRECTORY MOUNT_POINT HOURS`: upper and lower case are the same in names,
inodes are made up anew at each mount, in the order in which files are looked at; times are whole
pairs of seconds, and HOURS later than those of the directory, as the local time may be.
"""

import os
import sys
from pathlib import Path

from support.processes.hanging_share import _ATTR, Server, Share, mounted

_TWO = 2


class Fat(Share):
    """Used by the test: mounted while it is entered."""

    hours = 0

    def _words(self) -> list[object]:
        return [__file__, self.directory, self.place, self.hours]

    def again(self, hours: int = 0) -> None:
        """Unplugged and plugged in again, the clock being so many hours ahead."""
        self.__exit__()
        self.hours = hours
        self.__enter__()


class FatServer(Server):
    def __init__(self, directory: Path, device: int, hours: int) -> None:
        super().__init__(directory, device)
        self._ahead = hours * 3600
        self._inodes: dict[int, int] = {}

    def _lookup(self, node: int, body: bytes) -> bytes:
        name = os.fsdecode(body.rstrip(b"\0"))
        listed = {path.name.casefold(): path.name for path in self._paths[node].iterdir()}
        return super()._lookup(node, os.fsencode(listed.get(name.casefold(), name)))

    def _attributes(self, path: Path) -> bytes:
        inode, *numbers = _ATTR.unpack(super()._attributes(path))
        numbers[2:5] = [when // _TWO * _TWO + self._ahead for when in numbers[2:5]]
        numbers[5:8] = [0, 0, 0]
        return _ATTR.pack(self._inodes.setdefault(inode, len(self._inodes) + 100), *numbers)


if __name__ == "__main__":
    where = mounted(sys.argv[2])
    FatServer(Path(sys.argv[1]).absolute(), where, int(sys.argv[3])).serve()
