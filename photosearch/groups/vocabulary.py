"""The words that groups are named by: what people take photos of, and what else gathers.

`vocabulary.tsv` has a word a line: in English, the wider word that it is a kind of, and the
languages of the window.
"""

import csv
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_suffix(".tsv")


def _rows() -> list[dict[str, str]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


WORDS: tuple[str, ...] = tuple(row["en"] for row in _rows())
WIDER: tuple[int, ...] = tuple(WORDS.index(row["kind"]) if row["kind"] else -1 for row in _rows())
"""Of each word the place of the wider one; -1: there is none."""
GENERAL: tuple[str, ...] = tuple(WORDS[place] for place in sorted(set(WIDER) - {-1}))
"""Words that others are a kind of."""


@cache
def translations(language: str) -> dict[str, str]:
    """Each word in a language of the window, such as "de"; empty for other languages."""
    rows = _rows()
    return {row["en"]: row[language] for row in rows} if language in rows[0] else {}
