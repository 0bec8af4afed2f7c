"""The reasons of unreadable files, kept so that they can be translated."""

import sqlite3

import pytest

from photosearch.catalogue.reasons import reason_of
from photosearch.images.unreadable import too_large
from photosearch.messages import Message

OLD = "The picture claims 1,234 megapixels; Photosearch reads at most 500."


def kept(reason: str) -> str:
    text: str = sqlite3.connect(":memory:").execute("SELECT ?", (reason,)).fetchone()[0]
    return text


@pytest.mark.parametrize("reason", [too_large(1_234_000_000, 500_000_000), Message("It's {odd}.")])
def test_what_is_kept_comes_back(reason: Message) -> None:
    found = reason_of(kept(reason))
    assert found == reason
    assert (found.template, found.values) == (reason.template, reason.values)


def test_a_reason_without_values_is_kept_as_earlier_versions_did() -> None:
    assert kept(Message("The file is empty.")) == "The file is empty."


@pytest.mark.parametrize("text", [OLD, "16-bit JPEG isn't supported.", "The file is empty."])
def test_what_earlier_versions_kept_has_its_template_again(text: str) -> None:
    found = reason_of(text)
    assert found == text
    assert bool(found.values) == any(digit in text for digit in "0123456789")
