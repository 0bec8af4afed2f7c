"""The places of the library: countries, and below each its towns, with how many photos each has."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.sidebar.row_look import RowLook
from photosearch.gui.sidebar.sidebar_tree import SidebarTree
from photosearch.gui.sidebar.tree_model import Node, TreeModel
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.text.place_text import Choice


@dataclass(frozen=True, slots=True)
class PlaceBranch:
    """A country or a town; it is called as it is filtered by."""

    name: str
    choice: Choice
    below: "tuple[PlaceBranch, ...]" = ()


class PlaceModel(TreeModel):
    def look(self, node: Node) -> RowLook:
        choice = choice_of(node)
        words = f"{choice.filter}, {plural(choice.photos, 'photo', 'photos')}"
        return RowLook(
            "place",
            choice.name,
            number(choice.photos),
            muted=not choice.is_country,
            hint=desktop.as_plain(words),
            words=words,
        )


class PlaceTree(SidebarTree):
    """Rows of choices; each stands for a filter."""

    def __init__(self) -> None:
        self._model = PlaceModel()
        super().__init__(self._model, QCoreApplication.translate("PlaceList", "Places"))
        self._ways: dict[str, tuple[str, ...]] = {}

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """In this order: each country before its towns."""
        countries: list[tuple[Choice, list[PlaceBranch]]] = []
        self._ways = {}
        for choice in choices:
            if choice.is_country:
                countries.append((choice, []))
                self._ways[choice.filter] = (choice.filter,)
            else:
                country, towns = countries[-1]
                towns.append(PlaceBranch(choice.filter, choice))
                self._ways[choice.filter] = (country.filter, choice.filter)
        self._model.show(
            [PlaceBranch(country.filter, country, tuple(towns)) for country, towns in countries]
        )
        self.open_again()

    def show_chosen(self, places: Sequence[str]) -> bool:
        """Highlight the place that is searched; whether it has a row."""
        names = self._ways.get(places[0], ()) if len(places) == 1 else ()
        self.show_row(names)
        return bool(names)


def choice_of(node: Node) -> Choice:
    """What a row of the tree stands for."""
    assert isinstance(node.branch, PlaceBranch)
    return node.branch.choice
