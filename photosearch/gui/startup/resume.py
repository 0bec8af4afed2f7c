"""The state that a window in another language resumes from."""

from dataclasses import dataclass

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.types import Query


@dataclass(frozen=True, slots=True)
class ResumeState:
    """The query of a window."""

    query: Query
    names: dict[int, str]
    """What photos are called, by their ids."""


def resume_state_of(window: MainWindow) -> ResumeState:
    query_state = window.page.query_state
    return ResumeState(query_state.query, query_state.names)


def resume_from(window: MainWindow, state: ResumeState) -> None:
    """With the settings open where the language was chosen."""
    window.page.query_state.names |= state.names
    window.page.query_state.set(state.query)
    window.shown.connect(lambda: window.dialogs.open_settings().show_language())
