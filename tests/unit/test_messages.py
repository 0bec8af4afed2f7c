"""Sentences that remember their template and values."""

import pickle

from photosearch.errors import KnownError
from photosearch.messages import Message


def test_a_message_is_its_sentence_and_remembers_how_it_was_made() -> None:
    made = Message("There is no folder {path}; check its name.", path="/a/{path}")
    assert made == "There is no folder /a/{path}; check its name."
    assert (made.template, made.values) == (
        "There is no folder {path}; check its name.",
        {"path": "/a/{path}"},
    )


def test_a_sentence_without_values_is_not_formatted() -> None:
    assert Message("{braces}") == "{braces}"


def test_an_error_gives_its_message_also_from_another_process() -> None:
    error = KnownError("It holds {what}.", what=KnownError("Nothing."))
    told = str(pickle.loads(pickle.dumps(error)))
    assert told == "It holds Nothing.."
    assert isinstance(told, Message)
    assert isinstance(told.values["what"], Message)


def test_an_error_of_the_system_gives_its_reason() -> None:
    assert Message("({why})", why=OSError(13, "Permission denied", "/x")) == "(Permission denied)"
    assert Message("({why})", why=PermissionError()) == "(PermissionError)"
