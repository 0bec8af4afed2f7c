"""The state that a window in another language resumes from."""

from dataclasses import dataclass

from photosearch.gui.main_window.main_window import MainWindow
from photosearch.types import PhotoTerm, Query


@dataclass(frozen=True, slots=True)
class ResumeState:
    """The query of a window."""

    query: Query
    names: dict[int, str]
    """What the photos in the query are called, by their ids."""


def resume_state_of(window: MainWindow) -> ResumeState:
    bar = window.page.bar
    terms = [(term, name) for term, name in bar.names.items() if isinstance(term, PhotoTerm)]
    return ResumeState(bar.query(), {term.photo_id: name for term, name in terms})


def resume_from(window: MainWindow, state: ResumeState) -> None:
    """With the settings open where the language was chosen."""
    window.page.bar.show_query(state.query, state.names)
    window.shown.connect(lambda: window.dialogs.open_settings().show_language())
