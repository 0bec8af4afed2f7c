"""The language of the window: the system's, or the one that was chosen; and the core's sentences.

The core speaks English, as the command line does. `translate` puts its sentences into the window's
language: a sentence was made from a template such as "There is no folder {0}; check its name.",
the templates are listed in resources/translations/core.json, and the one that fits is translated
and filled anew. A sentence without a template stays as it is.
"""

import json
import re
from functools import lru_cache

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QTranslator,
)

from photosearch import paths

SYSTEM = "system"
NAMES = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
"""Each language by its own name."""
CORE = "Core"
"""The context of the core's sentences."""

_Templates = tuple[tuple[str, re.Pattern[str]], ...]
_installed: list[QTranslator] = []
_said_of: dict[str, str] = {}


def directory() -> str:
    return str(paths.resources() / "translations")


def apply(wanted: str) -> str:
    """Use a language from now on: one of NAMES, or SYSTEM. Returns the one that is spoken.

    What is on the screen already keeps its words. Dates and numbers follow the language, too.
    """
    spoken = wanted if wanted in NAMES else of_system(QLocale.system())
    QLocale.setDefault(QLocale.system() if wanted == SYSTEM else QLocale(spoken))
    if QLocale().language() == QLocale.Language.C:
        QLocale.setDefault(QLocale("en_GB"))  # no country: days before months, 24 hours
    _said_of.clear()
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    if spoken != "en":
        _install(f"photosearch_{spoken}", directory())
        own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(f"qtbase_{spoken}", own)
    return spoken


def _install(name: str, where: str) -> None:
    translator = QTranslator()
    if translator.load(name, where):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)


def of_system(system: QLocale) -> str:
    """The first of the person's languages that we speak; English if there is none."""
    tags = [re.split("[-_]", tag) for tag in system.uiLanguages()]
    traditional = any({"TW", "HK", "MO", "Hant"} & set(parts) for parts in tags)
    for language, *_ in tags:
        if language == "zh" and not traditional:
            return "zh_CN"
        if language in NAMES:
            return language
    return "en"


def spoken() -> str:
    """The language of the window now: one of NAMES."""
    return next((t.language() for t in _installed if t.language() in NAMES), "en")


def marked(sentence: str) -> str:
    """The sentence itself; marks a constant as one that `translate` is to translate."""
    return sentence


def translate(sentence: str) -> str:
    """A sentence of the core in the window's language."""
    if not _installed or not sentence:
        return sentence
    if sentence not in _said_of:
        if len(_said_of) > 5000:
            _said_of.clear()
        _said_of[sentence] = _translated(sentence)
    return _said_of[sentence]


def _translated(sentence: str) -> str:
    whole = QCoreApplication.translate(CORE, sentence)
    if whole != sentence:
        return whole
    for template, pattern in _templates():
        found = pattern.fullmatch(sentence)
        if found:
            parts = [_part(part) for part in found.groups()]
            return QCoreApplication.translate(CORE, template).format(*parts)
    return sentence


def _part(words: str) -> str:
    """Part of a sentence may be one of ours; names, paths and numbers are not."""
    return QCoreApplication.translate(CORE, words) if " " in words else words


@lru_cache(maxsize=1)
def _templates() -> _Templates:
    """Those with places to fill, the most telling first."""
    file = paths.resources() / "translations" / "core.json"
    texts: list[str] = json.loads(file.read_text(encoding="utf-8"))
    open_ones = sorted((t for t in texts if "{0}" in t), key=_telling, reverse=True)
    return tuple((text, _pattern(text)) for text in open_ones)


def _telling(template: str) -> int:
    return len(re.sub(r"\{\d+\}", "", template))


def _pattern(template: str) -> re.Pattern[str]:
    parts = re.split(r"\{\d+\}", template)
    return re.compile("(.+?)".join(re.escape(part) for part in parts), re.DOTALL)
