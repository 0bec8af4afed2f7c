"""Five stars and two flags, to see and to click."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photosearch.gui.style import icons, theme
from photosearch.gui.text import rating_text
from photosearch.types import MOST_STARS, NOT_RATED, Flag, Rating


class StarRow(QWidget):
    """A click gives; one on what the photo has takes it away again."""

    judged = Signal(object, object)
    """Stars and flag; None for the one that stays as it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("starRow")
        self.rating = NOT_RATED
        self.stars = [self._button() for _ in range(MOST_STARS)]
        self.flags = {flag: self._button() for flag in (Flag.PICK, Flag.REJECT)}
        for count, button in enumerate(self.stars, start=1):
            button.clicked.connect(partial(self._give_stars, count))
        for flag, button in self.flags.items():
            button.clicked.connect(partial(self._give_flag, flag))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in (*self.stars, *self.flags.values()):
            row.addWidget(button)
        self.show_rating(NOT_RATED)

    def _button(self) -> icons.IconButton:
        return icons.IconButton("star", "", size=16, colour=theme.INK_ON_DARK)

    def show_rating(self, rating: Rating) -> None:
        self.rating = rating
        self.setAccessibleName(rating_text.spoken(rating) or self.tr("Not rated"))
        for count, button in enumerate(self.stars, start=1):
            name = "star-full" if count <= rating.stars else "star"
            button.show_as(name, rating_text.offer_stars(count, taken=count == rating.stars))
        for flag, button in self.flags.items():
            name = {Flag.PICK: "flag", Flag.REJECT: "reject"}[flag]
            given = rating.flag is flag
            button.show_as(f"{name}-full" if given else name, rating_text.offer(flag, taken=given))

    def _give_stars(self, count: int) -> None:
        self.judged.emit(0 if count == self.rating.stars else count, None)

    def _give_flag(self, flag: Flag) -> None:
        self.judged.emit(None, Flag.NONE if self.rating.flag is flag else flag)
