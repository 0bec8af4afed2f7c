"""Scripts that the built-in network can't read: how their letters are known, and how they run."""

import re
import unicodedata
from dataclasses import dataclass

from photosearch.types import TextLine

_LEAST_SCORE = 0.85
_RUN = re.compile(r"[a-zA-Z0-9\u0660-\u0669\u06f0-\u06f9:*./%+-]+(?: [a-zA-Z0-9:*./%+-]+)*|.", re.S)
"""What runs to the right within a line that runs to the left, or one letter."""


@dataclass(frozen=True, slots=True)
class Script:
    """What a line has to be like so that it is one in this script."""

    letters: str
    """How the Unicode names of its letters begin."""
    least: int = 3
    """How many there have to be: less would be taken for text in patterns."""
    to_the_left: bool = False


@dataclass(frozen=True, slots=True)
class ScriptWeights:
    """A file that doesn't come with the program."""

    script: Script
    content: bytes


SCRIPTS = {
    "arabic": Script("ARABIC", to_the_left=True),
    "cyrillic": Script("CYRILLIC"),
    "devanagari": Script("DEVANAGARI"),
    "greek": Script("GREEK"),
    "korean": Script("HANGUL", least=2),
    "tamil": Script("TAMIL"),
    "telugu": Script("TELUGU"),
    "thai": Script("THAI"),
}


def is_written_in(script: Script, line: TextLine) -> bool:
    """Whether the network is sure enough, and most letters are the script's: such networks read
    Latin ones, too, but worse than the built-in one."""
    signs = [sign for sign in line.text if unicodedata.category(sign)[0] in "LM"]
    own = [sign for sign in signs if unicodedata.name(sign, "").startswith(script.letters)]
    enough = len(own) >= script.least and 2 * len(own) > len(signs)
    return line.score >= _LEAST_SCORE and enough and len(set(own)) > 1


def as_read(script: Script, text: str) -> str:
    """Letters in the order in which they are read, of those that were seen from left to right."""
    return "".join(reversed(_RUN.findall(text))) if script.to_the_left else text
