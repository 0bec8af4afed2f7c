"""The words around the cursor that may stand for a filter."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from photosearch.suggestions.name_index import is_word

_MOST_WORDS = 7
_LONGEST = 100
"""Characters of a phrase."""
_OF_DATES = ("date", "after", "before")
_NOT_PLAIN = re.compile(r'^[-+]|"|^[a-z][a-z_-]+:', re.IGNORECASE)
"""A word with a meaning of its own to the parser ends a phrase before it."""
_IS_KEY = re.compile(r"^-?[a-z][a-z_-]+:$", re.IGNORECASE)
_LINK_WORDS = """
in at from on with of by | im am aus von vom mit bei | en de del con desde | du des à au aux avec
chez par
"""
_LINKS = frozenset(_LINK_WORDS.replace("|", " ").split())
"""What leads over to a place or a person goes with them."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some of the text."""

    text: str
    begin: int
    """What goes with it if it becomes a filter: the key and the quotation mark, too."""
    end: int
    begun: bool = True
    """Its last word may go on."""
    key: str = ""
    """What stands before it and a colon."""
    minus: bool = False


def phrases(text: str, cursor: int) -> list[Phrase]:
    """Those that end at the cursor, or with the word that it is in; the longest first."""
    end = _end_of_word(text, cursor)
    before = text[:end]
    if before.count('"') % 2:
        return []
    begun = bool(before) and not before[-1].isspace()
    last = len(before.rstrip())
    return [
        Phrase(text[start:last], _with_link(text, start), end if begun else last, begun)
        for start in _starts(text, last)
        if last - start <= _LONGEST
    ]


def keyed(text: str, cursor: int, keys: Sequence[str]) -> Phrase | None:
    """What is typed behind one of these keys and a colon, up to the cursor; without quotation marks
    one word, or those of a date."""
    end = _end_of_word(text, cursor)
    match = _key(tuple(keys)).search(text[:end])
    if match is None or len(match[0]) > _LONGEST:
        return None
    value = next(part for part in match.group("quoted", "dated", "bare") if part is not None)
    closing = match["quoted"] is not None and text[end : end + 1] == '"'
    key, minus = (match["key"] or match["date_key"]).lower(), bool(match["minus"])
    return Phrase(value.strip(), match.start(), end + closing, True, key, minus)


@cache
def _key(keys: tuple[str, ...]) -> re.Pattern[str]:
    dates = [key for key in keys if key in _OF_DATES]
    return re.compile(
        rf"""(?:^|(?<=\s))(?P<minus>-?)(?:(?P<key>{"|".join(keys)}):\s*"""
        rf"""(?:"(?P<quoted>[^"]*)|(?P<bare>[^":\s]*))"""
        rf"""|(?P<date_key>{"|".join(dates) or "date"}):\s*(?P<dated>[^":]*))$""",
        re.IGNORECASE,
    )


def _end_of_word(text: str, cursor: int) -> int:
    end = max(0, min(cursor, len(text)))
    while end and end < len(text) and _goes_on(text[end - 1 : end + 1]):
        end += 1
    return end


def _goes_on(pair: str) -> bool:
    """Whether two signs are of one word."""
    return all(sign.isalnum() and not is_word(sign) for sign in pair)


def _starts(text: str, end: int) -> list[int]:
    """Where a phrase may begin that ends there, the first place first."""
    found = list[int]()
    words = list(re.finditer(r"\S+", text[:end]))[-_MOST_WORDS - 1 :]
    before = [None, *words][: len(words)]
    for word, one_before in zip(reversed(words), reversed(before), strict=True):
        if _NOT_PLAIN.search(word[0]) or (one_before and _IS_KEY.search(one_before[0])):
            break
        if any(map(str.isalnum, word[0])):
            found += [word.start() + place for place in reversed(list(_within(word[0])))]
    return found[::-1]


def _within(word: str) -> Iterator[int]:
    """A word may begin at each sign of Chinese and Japanese, and at a number before one."""
    yield 0
    for place in range(1, len(word)):
        digits = word[place].isdigit() and not word[place - 1].isdigit()
        if is_word(word[place]) or (digits and is_word(word[place - 1])):
            yield place


def _with_link(text: str, start: int) -> int:
    words = re.search(r"(\S+)\s+$", text[:start])
    return words.start(1) if words and words[1].casefold() in _LINKS else start
