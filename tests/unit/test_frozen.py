"""In a bundle the program is its own Python, and its libraries are nobody else's."""

import multiprocessing
import os
import sys

import pytest

from photosearch.__main__ import main


class StoppedError(Exception):
    """Instead of going on."""


@pytest.fixture(autouse=True)
def bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for name in ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH"):
        monkeypatch.delenv(name, raising=False)


def stop() -> None:
    raise StoppedError


def test_a_child_process_serves_instead_of_reading_the_command_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "argv", ["photosearch", "--multiprocessing-fork", "pipe_handle=5"])
    monkeypatch.setattr(multiprocessing, "freeze_support", stop)
    with pytest.raises(StoppedError):
        main()


@pytest.mark.parametrize("before", [None, "/opt/theirs"])
def test_other_programs_get_the_library_path_of_before(
    monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/photosearch/_internal")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/opt/photosearch/_internal/plugins")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    monkeypatch.setattr("photosearch.__main__.hurry", stop)
    with pytest.raises(StoppedError):
        main()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "QT_PLUGIN_PATH" not in os.environ
