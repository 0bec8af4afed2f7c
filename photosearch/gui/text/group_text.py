"""What groups are called."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from photosearch.gui.text.translation import spoken
from photosearch.library import translated
from photosearch.types import Group

Names = Mapping[int, tuple[str, tuple[str, ...]]]
"""Of each group the person's name and the model's words."""

_known: dict[int, str] = {}


def title(group: Group) -> str:
    return called(group.name, group.words)


def called(name: str, words: tuple[str, ...]) -> str:
    return name or in_words(words) or QCoreApplication.translate("Groups", "Without a name")


def in_words(words: tuple[str, ...]) -> str:
    """The model's words in the window's language; "" if it has none for the group."""
    return ", ".join(translated(words, spoken()))


def remember(names: Names) -> None:
    """For chips of searches, which name groups by their ids."""
    _known.update({group: called(*name) for group, name in names.items()})


def chip(group: int) -> str:
    if group not in _known:
        return QCoreApplication.translate("Groups", "Group {0}").format(group)
    return QCoreApplication.translate("Groups", "Group: {0}").format(_known[group])
