import shutil
from pathlib import Path

import pytest

from support.command import Command, CommandOf


@pytest.fixture
def changeable(command: CommandOf, indexed: Command, tmp_path: Path) -> Command:
    """The module's library, copied."""
    return command(shutil.copytree(indexed.library, tmp_path / "library"))
