"""Parses untrusted JSON and TOML."""

import json
import tomllib
from collections.abc import Callable
from typing import Any

_DEEPEST = 100
"""Levels of nesting; a deeper value could exhaust Python's stack where it is traversed."""


def read_json(text: str | bytes) -> Any:
    """Raises ValueError for whatever can't be read, or is nested too deeply."""
    return _read(json.loads, text)


def read_toml(text: str) -> dict[str, Any]:
    """Raises ValueError for whatever can't be read, or is nested too deeply."""
    table: dict[str, Any] = _read(tomllib.loads, text)
    return table


def _read(loads: Callable[[Any], Any], text: str | bytes) -> Any:
    try:
        found = loads(text)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    level = [found]
    for _ in range(_DEEPEST):
        level = [part for whole in level for part in _parts(whole)]
        if not level:
            return found
    raise ValueError("nested too deeply")


def _parts(value: object) -> list[object]:
    """The children of a list or a table."""
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
