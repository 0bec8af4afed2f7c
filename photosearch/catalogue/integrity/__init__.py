"""Notices damage to the catalogue file that SQLite itself can't: a seal over the whole file."""
