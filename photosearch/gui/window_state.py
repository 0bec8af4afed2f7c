"""What the window remembers from one start to the next, in the library's own directory."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from photosearch.gui import theme


class WindowState:
    def __init__(self, directory: Path) -> None:
        self._kept = QSettings(str(directory / "window.ini"), QSettings.Format.IniFormat)

    def _bytes(self, key: str) -> QByteArray:
        value = self._kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._kept.setValue("geometry", value)

    @property
    def splitter(self) -> QByteArray:
        return self._bytes("splitter")

    @splitter.setter
    def splitter(self, value: QByteArray) -> None:
        self._kept.setValue("splitter", value)

    @property
    def side(self) -> int:
        """Of thumbnails; the default if what was kept makes no sense."""
        value = self._kept.value("thumbnail_side")
        try:
            return int(str(value))
        except ValueError:
            return theme.THUMB_SIDE

    @side.setter
    def side(self, value: int) -> None:
        self._kept.setValue("thumbnail_side", value)

    @property
    def scheme(self) -> str:
        """One of appearance.SCHEMES, or whatever else was kept."""
        return str(self._kept.value("scheme", "system"))

    @scheme.setter
    def scheme(self, value: str) -> None:
        self._kept.setValue("scheme", value)

    def is_dismissed(self, hint: str) -> bool:
        return str(self._kept.value(f"dismissed/{hint}", "false")) == "true"

    def dismiss(self, hint: str) -> None:
        self._kept.setValue(f"dismissed/{hint}", "true")

    def save(self) -> None:
        self._kept.sync()
