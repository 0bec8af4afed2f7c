import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from photosearch import settings
from photosearch.errors import KnownError
from photosearch.settings import Settings, SettingsStore

FULL = Settings(
    model="local-1",
    next_model='ü "quoted"\\model',
    precision="bfloat16",
    device="cuda",
    hidden=True,
)


def test_a_missing_file_means_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path / "settings.toml") == Settings()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("original", [Settings(), FULL])
def test_saved_settings_load_the_same(tmp_path: Path, original: Settings) -> None:
    path = tmp_path / "settings.toml"
    settings.save(path, original)
    assert settings.load(path) == original
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    "damage", [b"model = ", b"\xff\xfe\0", b"[[[", b"model = 'a'\nmodel = 'b'"]
)
def test_a_damaged_file_is_kept_aside(
    tmp_path: Path, damage: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(damage)
    with caplog.at_level(logging.WARNING):
        assert settings.load(path) == Settings()
    assert "damaged" in caplog.text
    assert not path.exists()
    assert (tmp_path / "settings.toml.broken").read_bytes() == damage


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("model = 3\nhidden = true", Settings(hidden=True)),
        ("model = ''", Settings()),
        ("model = 'x'\nlinks = 'big'", Settings(model="x")),
        ("hidden = 1", Settings()),
        ("next_model = 1\nprecision = 'int8'\ndevice = ['cpu']", Settings()),
        ("precision = 'float16'\ndevice = 'mps'", Settings(precision="float16", device="mps")),
        ("something_newer = 1\nmodel = 'x'", Settings(model="x")),
    ],
)
def test_each_field_that_makes_no_sense_falls_back(
    tmp_path: Path, text: str, expected: Settings
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    assert settings.load(path) == expected
    assert path.exists()


def test_a_file_that_cannot_be_read_means_defaults(tmp_path: Path) -> None:
    assert settings.load(tmp_path) == Settings()


def test_failing_to_save_raises_and_keeps_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.toml"
    settings.save(path, FULL)

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings.os, "replace", refuse)  # type: ignore[attr-defined]
    with pytest.raises(OSError, match="No space"):
        settings.save(path, Settings())
    assert settings.load(path) == FULL
    assert list(tmp_path.iterdir()) == [path]


def test_threads_that_change_different_things_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    changes = [{"model": "m"}, {"pace": "easy"}, {"hidden": True}, {"links": True}]
    changed = Settings(model="m", pace="easy", hidden=True, links=True)
    with ThreadPoolExecutor(len(changes)) as threads:
        for _ in range(30):
            settings.save(path, Settings())
            list(threads.map(lambda values: SettingsStore(path).change(**values), changes))
            assert settings.load(path) == changed


def test_a_change_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    settings.save(path, FULL)
    with pytest.raises(ValueError, match="pace"):
        SettingsStore(path).change(pace="furious")
    assert settings.load(path) == FULL


def test_words_that_there_are_not_are_refused_with_those_there_are(tmp_path: Path) -> None:
    store = SettingsStore(tmp_path / "settings.toml")
    with pytest.raises(KnownError, match="full, easy"):
        store.set_pace("hurried", settings.FULL)
    assert store.load().pace == settings.FULL


def test_a_store_knows_what_it_changed_and_reads_what_another_did(tmp_path: Path) -> None:
    one, other = (SettingsStore(tmp_path / "settings.toml") for _ in range(2))
    one.set_excludes(["*.tmp"], hidden=True)
    assert one.current.excludes == ("*.tmp",)
    assert other.current == Settings()
    assert other.load() == other.current == one.current
