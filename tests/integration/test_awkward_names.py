"""Whatever a file is called, typing its name finds it, and is never an error."""

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photosearch.encoders import registry
from photosearch.encoders.files.offers import STARTER
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.query_text import format_query, parse
from photosearch.types import ENGLISH, By, Query, TextTerm
from support.command import Command
from support.models.fakes import FakeEncoder
from support.opening import indexed_by
from support.photos.awkward import AS_THEY_ARE, OUR_SYNTAX

NAMES = (*AS_THEY_ARE, *OUR_SYNTAX)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("awkward")
    (made / "photos").mkdir()
    for number, name in enumerate(NAMES):
        colour = (number * 37 % 256, number * 11 % 256, number)
        Image.new("RGB", (8, 6), colour).save(made / "photos" / name, "JPEG")
    return made


@pytest.fixture(scope="module")
def library(place: Path) -> Iterator[Library]:
    with indexed_by(FakeEncoder(), place / "library", place / "photos") as made:
        yield made


def quoted(text: str, by: By) -> str:
    return format_query(Query((TextTerm(text, by=by),)))


def first(library: Library, typed: str) -> list[str]:
    return [hit.path.name for hit in library.search.ask(parse(typed)).hits[:1]]


@pytest.mark.parametrize("by", [By.WORDS, By.BOTH])
def test_each_name_in_quotation_marks_is_first(library: Library, by: By) -> None:
    wrong = {name for name in NAMES if first(library, quoted(name, by)) != [name]}
    stems = {name: os.path.splitext(name)[0] for name in NAMES}  # noqa: PTH122
    wrong |= {name for name, stem in stems.items() if first(library, quoted(stem, by)) != [name]}
    assert wrong <= {"*.jpg"}  # "*" alone asks for nothing


def test_each_name_as_it_is_is_first(library: Library) -> None:
    assert {name for name in AS_THEY_ARE if first(library, name) != [name]} == set()


def test_a_name_in_another_script_is_no_query_in_another_language(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the model would say that knows English alone."""
    monkeypatch.setattr(registry, "models", lambda _: [replace(STARTER, languages=ENGLISH)])
    assert library.search.ask(parse("\uae00.jpg")).note
    assert library.search.ask(parse("\ud55c\uad6d\uc5b4.jpg")).note is None


def test_our_own_syntax_is_a_sentence_at_worst(library: Library) -> None:
    for name in OUR_SYNTAX:
        with suppress(KnownError):
            first(library, name)


def test_each_name_on_the_command_line(
    library: Library,
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
    (place / "queries").write_text("\n".join(NAMES), encoding="utf-8")
    command = Command(library.directory, capsys)
    ran = command("search", "--queries", place / "queries", "--limit", "1", "--json")
    assert (ran.code, "Traceback" in ran.err) == (0, False)
    found = [json.loads(line) for line in ran.out.splitlines()]
    assert [Path(hit["path"]).name for hit in found] == [*NAMES]
    assert {tuple(hit["why"]) for hit in found} == {("name",)}
