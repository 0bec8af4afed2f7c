"""A camera's RAW file beside its JPEG or HEIC: one photo, whose main file is the latter.

The RAW file isn't read; it holds its main file's photo. Only beside a main file that can't be read
it stands for itself. When one of the two comes or goes, so does the pair. Call these inside a
transaction.
"""

import sqlite3

from photosearch.catalogue.marks import hand_on

RAW = "RAW"
"""The kind of photos that have nothing but a RAW file."""

# +folder_id: SQLite is to go by the index of pairs, of which there are few or none
_NEWLY_PAIRED = (
    "UPDATE files SET main_id = m.id, reason = NULL"
    " FROM temp.scan AS s, files AS m WHERE s.beside IS NOT NULL"
    " AND files.folder_id = ?1 AND files.path = s.path AND m.folder_id = ?1 AND m.path = s.beside"
    " AND files.main_id IS NOT m.id"
)
_NO_LONGER = (
    "UPDATE files SET main_id = NULL, was_id = coalesce(photo_id, was_id), photo_id = NULL"
    " WHERE main_id IS NOT NULL AND +folder_id = ?"
    " AND EXISTS (SELECT 1 FROM temp.scan AS s WHERE s.path = files.path AND s.beside IS NULL)"
)
_OF_ANOTHER_PHOTO = (
    "SELECT DISTINCT m.id, m.photo_id FROM files AS f JOIN files AS m ON m.id = f.main_id"
    " WHERE f.main_id IS NOT NULL AND +f.folder_id = ? AND m.photo_id IS NOT NULL"
    " AND f.photo_id IS NOT m.photo_id"
)
_HELD_BESIDE = (
    "SELECT DISTINCT photo_id FROM files"
    " WHERE main_id = ?1 AND photo_id IS NOT NULL AND photo_id IS NOT ?2"
)

BESIDE = "(f.main_id IS NOT NULL)"
"""SQL: 1 if the file is the RAW file beside the photo's shown file, else 0."""
FIRST = f"CAST((1 - d.reachable) || {BESIDE} || d.path || '/' || f.path AS BLOB)"
"""Of a photo's files, the one with the least is shown: what can be reached (`folders AS d`) before
what can't, then what isn't a RAW file beside another, then the first by its path.
Bytes, as a path may be no text."""
PATH = "CAST(d.path || '/' || f.path AS BLOB)"
"""The whole path, as searches compare it: folders such as a and a-b come as their files do."""
MAY_BE_READ = (
    "(f.main_id IS NULL OR EXISTS"
    " (SELECT 1 FROM files AS m WHERE m.id = f.main_id AND m.reason IS NOT NULL))"
)
"""Whether a file is read for itself."""


def pair_up(connection: sqlite3.Connection, folder_id: int) -> None:
    """Bring the pairs of a folder in line with the loaded scan, once its files are."""
    connection.execute(_NO_LONGER, (folder_id,))
    connection.execute(_NEWLY_PAIRED, (folder_id,))
    for main_id, photo_id in connection.execute(_OF_ANOTHER_PHOTO, (folder_id,)).fetchall():
        share_photo(connection, main_id, photo_id)


def share_photo(connection: sqlite3.Connection, main_id: int, photo_id: int | None) -> None:
    """What lies beside a file holds its photo, too; None: it couldn't be read.

    Until its main file is read, a RAW file that was there before keeps the photo it was; the one of
    the pair is its heir.
    """
    if photo_id is None:
        was = "was_id = coalesce(photo_id, was_id), photo_id = NULL"
        connection.execute(f"UPDATE files SET {was} WHERE main_id = ?", (main_id,))
        return
    for (held,) in connection.execute(_HELD_BESIDE, (main_id, photo_id)).fetchall():
        hand_on(connection, held, photo_id)
    connection.execute(
        "UPDATE files SET photo_id = ?, was_id = NULL WHERE main_id = ?", (photo_id, main_id)
    )
