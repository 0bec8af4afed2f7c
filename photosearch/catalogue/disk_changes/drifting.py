"""File systems whose inodes or times drift although no file was touched.

FAT has no inodes, so Linux makes some up at each mount; and it keeps the local time, so all times
are others once summer time begins, or in another time zone. Some network shares do the same. Call
these inside a transaction, with a scan loaded.
"""

import sqlite3
from collections.abc import Callable

_QUARTER, _FARTHEST = 15 * 60 * 10**9, 26 * 3600 * 10**9
"""Nanoseconds. Time zones lie quarters of an hour apart, and the farthest 26 hours."""

_BOTH = "FROM temp.scan AS s JOIN files AS f ON f.folder_id = ?1 AND f.path = s.path WHERE"
_KEPT_TIME = f"SELECT 1 {_BOTH} f.gone = 0 AND f.mtime_ns = s.mtime_ns LIMIT 1"
_SHIFTS = (
    f"SELECT s.mtime_ns - f.mtime_ns AS shift, count(*) {_BOTH} f.gone = 0 AND f.size = s.size"
    " AND f.ctime_ns <> 0 AND s.ctime_ns - f.ctime_ns = s.mtime_ns - f.mtime_ns"
    " GROUP BY shift ORDER BY count(*) DESC LIMIT 1"
)
_SHIFT = (
    "UPDATE files SET mtime_ns = s.mtime_ns, ctime_ns = s.ctime_ns FROM temp.scan AS s"
    " WHERE folder_id = ?1 AND files.path = s.path AND gone = 0 AND files.size = s.size"
    " AND s.mtime_ns - files.mtime_ns = ?2 AND s.ctime_ns - files.ctime_ns = ?2"
)
_STAYED = (
    f"SELECT 1 {_BOTH} f.size = s.size AND f.mtime_ns = s.mtime_ns AND s.inode <> 0 AND f.inode"
)
_ALIKE = (
    "SELECT size, mtime_ns FROM temp.scan GROUP BY size, mtime_ns HAVING count(*) > 1"
    " UNION SELECT size, mtime_ns FROM files WHERE gone = 1"
    " GROUP BY size, mtime_ns HAVING count(*) > 1"
)


def follow_clock(connection: sqlite3.Connection, folder_id: int) -> None:
    """Take over the times of a drive whose whole clock is another one; its files are as they were.

    No file keeps its time then, and several are off by the same quarters of an hour, in both of
    their times. An edit changes the second one to now.
    """
    if connection.execute(_KEPT_TIME, (folder_id,)).fetchone():
        return
    shift, files = connection.execute(_SHIFTS, (folder_id,)).fetchone() or (0, 0)
    if files > 1 and shift % _QUARTER == 0 and abs(shift) <= _FARTHEST:
        connection.execute(_SHIFT, (folder_id, shift))


def doubtful_moves(
    connection: sqlite3.Connection, folder_id: int
) -> Callable[[tuple[int, int]], bool]:
    """Whether a file of this size and time may be another one than the one with its inode was.

    It surely may where a file that stayed has another inode. It can't where one has its own still.
    Where nothing stayed that would tell, it may if others have this size and time.
    """
    if connection.execute(f"{_STAYED} NOT IN (0, s.inode) LIMIT 1", (folder_id,)).fetchone():
        return lambda _: True
    if connection.execute(f"{_STAYED} = s.inode LIMIT 1", (folder_id,)).fetchone():
        return lambda _: False
    return set(connection.execute(_ALIKE)).__contains__
