"""Light or dark: the system's colour scheme, or the chosen one."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from photosearch.gui.style import theme

SYSTEM, LIGHT, DARK = "system", "light", "dark"
SCHEMES = (SYSTEM, LIGHT, DARK)
_ASKED = {
    SYSTEM: Qt.ColorScheme.Unknown,
    LIGHT: Qt.ColorScheme.Light,
    DARK: Qt.ColorScheme.Dark,
}
_Role = QPalette.ColorRole


def apply(scheme: str) -> None:
    """For the whole application. Where the platform can't be told, by a palette of our own."""
    QApplication.styleHints().setColorScheme(_ASKED.get(scheme, Qt.ColorScheme.Unknown))
    if QApplication.palette().resolveMask():
        QApplication.setPalette(QPalette())  # the platform's own again
    wanted = {LIGHT: False, DARK: True}.get(scheme)
    if wanted is not None and theme.current().dark != wanted:
        QApplication.setPalette(_palette(dark=wanted))


def follow(restyle: Callable[[], None]) -> None:
    """Widgets under a style sheet aren't told of a new palette, the application is."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.paletteChanged.connect(restyle)


def _palette(*, dark: bool) -> QPalette:
    text, window, base, button = (
        ("#e9ebef", "#24262b", "#1c1e22", "#32353b")
        if dark
        else ("#1b1c1f", "#f2f2f3", "#ffffff", "#ececee")
    )
    made = QPalette(QColor(button), QColor(window))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.ToolTipText):
        made.setColor(role, QColor(text))
    for role in (_Role.Base, _Role.ToolTipBase):
        made.setColor(role, QColor(base))
    made.setColor(_Role.AlternateBase, QColor(window))
    made.setColor(_Role.Button, QColor(button))
    made.setColor(_Role.Highlight, QColor("#308cc6"))
    made.setColor(_Role.HighlightedText, QColor("white"))
    faint = theme.mix(QColor(text), QColor(base), 0.45)
    made.setColor(_Role.PlaceholderText, faint)
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, faint)
    return made
