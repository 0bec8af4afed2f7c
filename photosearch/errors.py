"""Errors that are meant for the person."""


class KnownError(Exception):
    """Something the person can act on; its message is one clear sentence that says what to do."""
