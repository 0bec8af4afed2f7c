"""Teaches a group of the person's own, while its photos are shown."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.photos_page.photo_menu import PhotoMenu
from photosearch.gui.query.query_state import QueryState
from photosearch.gui.services.engine import Engine
from photosearch.types import Group, Hit, Query


class GroupExamples(QObject):
    """Binds "belongs to this group" and its opposite; both are there only for own groups."""

    done = Signal(str, object)
    """A sentence for the person, and what takes it back."""

    def __init__(
        self, engine: Engine, state: QueryState, actions: ActionRegistry, photos: PhotoMenu
    ) -> None:
        super().__init__(state)
        self._engine, self._actions, self._own = engine, actions, 0
        actions.bind(
            {
                "in-group": lambda: self._teach(photos.chosen(), belong=True),
                "not-in-group": lambda: self._teach(photos.chosen(), belong=False),
            }
        )
        self._show(0)
        state.changed.connect(self._look)

    @Slot(object)
    def _look(self, query: Query) -> None:
        groups = query.filters.groups
        self._show(0)
        if len(groups) == 1:
            library = self._engine.library.groups
            self._engine.do(lambda: library.own_names().keys() & set(groups), self._found)

    def _found(self, own: set[int]) -> None:
        self._show(next(iter(own), 0))

    def _show(self, own: int) -> None:
        self._own = own
        for name in ("in-group", "not-in-group"):
            self._actions[name].setVisible(bool(own))

    def _teach(self, hits: Sequence[Hit], *, belong: bool) -> None:
        group, ids = self._own, [hit.photo_id for hit in hits]
        if group and ids:
            groups = self._engine.library.groups
            examples = (ids, []) if belong else ([], ids)
            self._engine.groups.ask(
                lambda: (groups.get(group), groups.teach(group, *examples)), self._taught
            )

    def _taught(self, groups: tuple[Group, Group]) -> None:
        """`groups`: it before that, and as it is now."""
        before, now = groups

        def unlearn() -> None:
            teach = self._engine.library.groups.teach
            self._engine.groups.ask(
                lambda: teach(now.id, before.good, before.bad, only=True),
                lambda _: self._engine.searcher.refresh(),
            )

        self.done.emit(self.tr("{0} has learned from that.").format(now.name), unlearn)
        self._engine.searcher.refresh()
