"""Why the viewer's photo is among the hits: a map over it, and words in the panel of facts."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from photosearch.gui.actions.action_registry import ActionRegistry
from photosearch.gui.services import term_pictures
from photosearch.gui.services.task_queue import Latest, TaskQueue
from photosearch.gui.text import why_text
from photosearch.gui.viewer.asked import Asked
from photosearch.gui.viewer.asked_part import SIDE
from photosearch.gui.viewer.heat_layer import HeatLayer
from photosearch.gui.viewer.viewer import Viewer
from photosearch.gui.viewer.why_panel import WHOLE, WhyPanel
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import HeatMap, HeatMaps, Hit, Query, Shown, Term, TextTerm

_LEAST = 440
"""Of the window's width, for its button."""


class WhyTool(QObject):
    """Shown or hidden by a tool of the viewer; it stays on for the next photo."""

    def __init__(
        self,
        library: Library,
        queue: TaskQueue,
        viewer: Viewer,
        actions: ActionRegistry,
        asked: Callable[[], Asked],
    ) -> None:
        super().__init__(viewer)
        self._library, self._queue, self._viewer, self._asked = library, queue, viewer, asked
        self._latest, self._reasons, self._pictures = Latest(), Latest(), Latest()
        self._job = Job()
        self._told = asked()
        self.maps: HeatMaps | None = None
        """Of the photo that is shown, once they are there."""
        self.layer = HeatLayer(viewer.canvas, lambda: not viewer.moving)
        self.panel = WhyPanel(viewer.canvas)
        self.tool = viewer.bar.add_tool("why", self.tr("Why this photo (W)"), _LEAST)
        self.tool.setCheckable(True)
        self.tool.toggled.connect(self._toggle)
        actions.bind_switch("why", self.tool.setChecked, on=False)
        self.tool.toggled.connect(actions["why"].setChecked)
        self._chosen = WHOLE
        self.panel.chose.connect(self._keep)
        self.panel.previewed.connect(self._show_term)
        viewer.row_changed.connect(self._look)
        viewer.left.connect(self._stop)
        viewer.ends_first.append(self._end)
        viewer.facts.wanted.connect(self._explain)

    @Slot(bool)
    def _toggle(self, on: bool) -> None:
        self.panel.setVisible(on)
        self._look()
        if not on:
            self._viewer.setFocus()

    def _end(self) -> bool:
        """By Escape."""
        was_on = self.tool.isChecked()
        self.tool.setChecked(False)
        return was_on

    @Slot()
    def _stop(self) -> None:
        """Nobody waits for it any more."""
        self._job.cancel()
        self._latest.drop()

    @Slot()
    def _look(self) -> None:
        self._stop()
        self.maps = None
        self.layer.show_map(None)
        hits = self._viewer.shown_hits
        if not self.tool.isChecked() or not hits:
            return
        before, self._told = self._told.query, self._asked()
        if self._told.query != before:
            self._chosen = WHOLE
        self._clear_panel()
        if not self._told.query.compares:
            self.panel.say(self._nothing_compared(), with_scale=False)
            return
        self.panel.say(self.tr("Looking closer…"), with_scale=False)
        self._ask(hits[0], self._told.query)

    def _clear_panel(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.panel.isAncestorOf(focused):
            self._viewer.setFocus()  # its buttons are about to go
        self.panel.show_terms(())
        self._show_asked(None, None)

    def _ask(self, hit: Hit, query: Query) -> None:
        self._job = job = Job()

        def work() -> HeatMaps | None:
            try:
                return self._library.heat_maps.of(query, hit.photo_id, job)
            except Cancelled:
                return None

        said = partial(self.panel.say, with_scale=False)
        self._latest.ask(self._queue, work, self._show, said)

    def _nothing_compared(self) -> str:
        if self._told.filters:
            return self.tr("No words or pictures were searched for; it passes: {0}").format(
                ", ".join(self._told.filters)
            )
        return self.tr("There is no search. Search for something, and this shows where it is.")

    def _show(self, maps: HeatMaps | None) -> None:
        if maps is None:
            return
        self.maps = maps
        self.panel.show_terms([self._named(term) for term in self._terms], self._chosen)
        self._show_term(self.panel.chosen)

    @property
    def _terms(self) -> list[Term]:
        return [term for term in self._told.query.terms if term.weight]

    def _named(self, term: Term) -> str:
        name = self._told.name_of(term) or self.tr("a picture")
        return f"−{name}" if term.weight < 0 else name

    @Slot(int)
    def _keep(self, number: int) -> None:
        """For the next photo, too."""
        self._chosen = number

    @Slot(int)
    def _show_term(self, number: int) -> None:
        if self.maps is None:
            return
        if number == WHOLE and self._is_one_term:
            number = 0
        term = None if number == WHOLE else self._terms[number]
        drawn = self.maps.query if term is None else self.maps.terms[number]
        has_place = drawn is not None and drawn.shown is Shown.PLACE
        against = term is not None and term.weight < 0
        self.layer.show_map(drawn if has_place else None, against=against)
        self.panel.say(self._words(drawn, term), with_scale=has_place)
        self._show_asked(term, drawn if has_place else None)

    @property
    def _is_one_term(self) -> bool:
        query = self._told.query
        return len(self._terms) == 1 and not (query.liked or query.disliked)

    def _words(self, drawn: HeatMap | None, term: Term | None) -> str:
        weights = [term.weight for term in self._terms]
        if term is None and not self._told.query.liked and max(weights, default=0.0) <= 0:
            return self.tr("The search only says what is less wanted.")
        return why_text.where(drawn, term, self._told.name_of)

    def _show_asked(self, term: Term | None, drawn: HeatMap | None) -> None:
        """Of a picture that was asked with, which part of it this is like."""
        self._pictures.drop()
        self.panel.show_asked(None, None)
        if drawn is None or drawn.of_asked is None or term is None or isinstance(term, TextTerm):
            return
        whole, side = replace(term, region=None), round(SIDE * self.panel.devicePixelRatioF())
        self._pictures.ask(
            self._queue,
            lambda: term_pictures.whole(self._library, whole, side),
            lambda image: self.panel.show_asked(image, drawn.of_asked),
        )

    @Slot(object)
    def _explain(self, hit: Hit) -> None:
        """For the panel of facts."""
        asked = self._asked()
        if asked.query == Query():
            self._reasons.drop()
            return

        def work() -> list[str]:
            told = self._library.reasons.of(asked.query, hit.photo_id)
            return why_text.lines(told, asked.name_of, asked.filters)

        self._reasons.ask(self._queue, work, self._viewer.facts.show_reasons)
