"""What is nested deeply is damaged like anything else that makes no sense."""

from pathlib import Path

import pytest

from photosearch import settings
from photosearch.errors import KnownError
from photosearch.library import Library
from photosearch.parsing import read_json, read_toml
from photosearch.settings import Settings
from support.opening import Open

DEEP = "[" * 200_000
BALANCED = "[" * 300 + "]" * 300
"""Python reads it, but what walks through it later may not."""


@pytest.mark.parametrize("text", [DEEP, BALANCED, '{"a":' * 200_000, '{"a":[' * 90 + "]}" * 90])
def test_deep_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match="deep"):
        read_json(text)


def test_usual_json_and_toml_is_read() -> None:
    assert read_json('{"a": [1, {"b": []}]}') == {"a": [1, {"b": []}]}
    assert read_toml("a = [1, {b = []}]") == {"a": [1, {"b": []}]}


@pytest.mark.parametrize("deep", [DEEP, BALANCED])
def test_deep_settings_are_set_aside(tmp_path: Path, deep: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(f"excludes = {deep}")
    assert settings.load(path) == Settings()
    assert (tmp_path / "settings.toml.broken").exists()


def test_a_library_full_of_deep_files_opens(tmp_path: Path, open_library: Open) -> None:
    directory = tmp_path / "library"
    open_library(directory).close()
    (directory / "models" / "x").mkdir(parents=True)
    for name in ("models/x/model.json", "models/precision.json", "catalogue.sqlite.seal"):
        (directory / name).write_text(DEEP)
    (directory / "settings.toml").write_text(f"excludes = {DEEP}")
    library = open_library(directory)
    assert library.photos.counts() == (0, 0)
    assert "x" not in [model.id for model in library.models.all()]


def test_deep_searches_are_refused_in_words(tmp_path: Path, library: Library) -> None:
    (tmp_path / "deep.jsonl").write_text(DEEP)
    with pytest.raises(KnownError, match="no saved searches"):
        library.search.import_saved(tmp_path / "deep.jsonl")
