"""The language of the window: the system's, or the one that was chosen; and the core's sentences.

The core speaks English, as the command line does. `translate` puts its sentences into the window's
language: a Message remembers its template, which is translated and filled with the same values.
"""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from photosearch import paths
from photosearch.messages import Message

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

_installed: list[QTranslator] = []


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


def translate(sentence: str) -> str:
    """A Message in the window's language; any other text as it is."""
    if not _installed or not isinstance(sentence, Message):
        return str.__str__(sentence)
    template = QCoreApplication.translate(CORE, sentence.template)
    if not sentence.values:
        return template
    return template.format(**{name: translate(value) for name, value in sentence.values.items()})
