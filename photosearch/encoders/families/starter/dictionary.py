"""Words of the window's languages in English: what E5 takes for something that is spelt alike.

`nouns.tsv` has a thing that people take photos of a line: in English, then in German, Spanish,
French, Japanese and Chinese, with | between words for the same.
"""

import csv
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from photosearch.accents import without_accents

_FILE = Path(__file__).with_name("nouns.tsv")
_SPACED, _UNSPACED = ("de", "es", "fr"), ("ja", "zh")
_WORD = re.compile(r"[^\W\d_]+")
_LITTLE = frozenset(
    _WORD.findall(
        """der die das den dem des ein eine einen einem einer eines mit auf in im am an von vom
        und bei beim zu zum zur aus vor uber unter ohne hinter neben el la los las un una unos unas
        de del al con en y sobre a sin por entre bajo le les des du d l avec sur dans et au aux
        sous pres"""
    )
)
"""Articles, prepositions, "and", without accents."""
_ONLY_ENGLISH = frozenset(_WORD.findall("the of with and at by from is are my his its to for"))
_MARKS = "のとにでがをはへもや的和在与里上中下个只"
"""What stands between nouns in Japanese and Chinese, and measure words."""
_ENDINGS = ("s", "x", "n", "e", "es", "en", "er")
_SHORTEST_STEM = 3
_LONGEST = 4
"""Words of a phrase."""
_LEAST_KNOWN = 0.5

Words = Mapping[str, str]


def in_english(text: str) -> str | None:
    """The things that a text names, in the language that knows most of it; None if less than half
    of the text is known, or it seems to be English."""
    words = _WORD.findall(without_accents(text))
    if _seems_english(text, words):
        return None
    spaced = [_looked_up(list(_phrases(words, _table(language)))) for language in _SPACED]
    plain = unicodedata.normalize("NFKC", text)
    unspaced = [_looked_up(list(_runs(plain, _table(language)))) for language in _UNSPACED]
    share, found = max(spaced + unspaced, key=lambda known: known[0])
    return found if share >= _LEAST_KNOWN else None


def _seems_english(text: str, words: list[str]) -> bool:
    if _ONLY_ENGLISH.intersection(text.lower().split()):
        return True
    return bool(words) and _english().issuperset(words)


def _looked_up(parts: list[tuple[int, str | None]]) -> tuple[float, str]:
    """From the lengths of parts and what they are in English: the known share, and that."""
    known = sum(length for length, meant in parts if meant)
    share = known / max(1, sum(length for length, _ in parts))
    return share, " ".join(meant for _, meant in parts if meant)


def _phrases(words: list[str], table: Words) -> Iterator[tuple[int, str | None]]:
    """The longest known phrases, and unknown words; little ones are left out."""
    start = 0
    while start < len(words):
        for count in range(min(_LONGEST, len(words) - start), 0, -1):
            phrase = " ".join(words[start : start + count])
            if meant := _meant(phrase, table):
                yield count, meant
                break
        else:
            count = 1
            if words[start] not in _LITTLE:
                yield 1, None
        start += count


def _meant(phrase: str, table: Words) -> str | None:
    if phrase in _LITTLE:
        return None
    stems = [phrase.removesuffix(ending) for ending in _ENDINGS]
    forms = (phrase, *(stem for stem in stems if len(stem) >= _SHORTEST_STEM))
    return next((table[form] for form in forms if form in table), None)


def _runs(text: str, table: Words) -> Iterator[tuple[int, str | None]]:
    """The longest known words of a text without spaces, and unknown characters."""
    longest, start = max(map(len, table)), 0
    while start < len(text):
        for end in range(min(start + longest, len(text)), start, -1):
            if meant := table.get(text[start:end]):
                yield end - start, meant
                break
        else:
            end = start + 1
            if text[start].isalpha() and text[start] not in _MARKS:
                yield 1, None
        start = end


@cache
def _table(language: str) -> Words:
    """English by the words of a language; the first meaning of a word counts."""
    table: dict[str, str] = {}
    for row in _rows():
        for word in row[language].split("|"):
            table.setdefault(_key(word, language), row["en"])
    return table


def _key(word: str, language: str) -> str:
    if language in _UNSPACED:
        return unicodedata.normalize("NFKC", word)
    return " ".join(_WORD.findall(without_accents(word)))


@cache
def _english() -> frozenset[str]:
    return frozenset(word for row in _rows() for word in row["en"].lower().split())


@cache
def _rows() -> list[dict[str, str]]:
    with _FILE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))
