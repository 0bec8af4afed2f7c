import shutil
from pathlib import Path

import pytest

from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from support.command import Command, CommandOf


@pytest.fixture
def command(
    starter: StarterEncoder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandOf:
    """Of any library, with the built-in model's loaded weights."""
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: starter)
    return lambda library: Command(library, capsys)


@pytest.fixture
def changeable(command: CommandOf, indexed: Command, tmp_path: Path) -> Command:
    """The module's library, copied."""
    return command(shutil.copytree(indexed.library, tmp_path / "library"))
