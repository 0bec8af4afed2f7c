"""How text in photos is compared with what somebody types."""

from collections.abc import Iterable

from photosearch.accents import without_accents


def folded(text: str) -> str:
    """Without case, accents and spaces: those are what is read wrong most, and are typed least."""
    return "".join(without_accents(text).split())


def contains(lines: Iterable[str], words: str) -> bool:
    """Whether each of the words, parted by spaces, is somewhere in the text, or in part of a word:
    dim letters are often read without the spaces between them."""
    text = "\n".join(map(folded, lines))
    return all(word in text for word in map(folded, words.split()))
