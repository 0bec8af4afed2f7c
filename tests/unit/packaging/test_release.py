"""packaging/release.py: the version, wherever it stands. Nothing is committed or built."""

import re
import shutil
from pathlib import Path

import pytest

import release

NAMING = (
    "pyproject.toml",
    "photosearch/__init__.py",
    "CHANGELOG.md",
    "resources/photosearch.metainfo.xml",
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    for name in NAMING:
        copied = tmp_path / name
        copied.parent.mkdir(exist_ok=True)
        shutil.copyfile(release.ROOT / name, copied)
    changes = tmp_path / "CHANGELOG.md"
    text = changes.read_text("utf-8")
    changes.write_text(re.sub(r"^## \[.*", "## [0.1.0] - Unreleased", text, count=1, flags=re.M))
    return tmp_path


def test_a_release_writes_its_version_wherever_it_stands(checkout: Path) -> None:
    release.write(checkout, "7.8.9", "2027-01-31")
    texts = [(checkout / name).read_text("utf-8") for name in NAMING]
    assert [text.count("7.8.9") for text in texts] == [1, 1, 1, 1]
    assert "\n## [7.8.9] - 2027-01-31\n" in texts[2]
    assert texts[3].index("7.8.9") < texts[3].index("0.1.0")


def test_a_changelog_without_anything_new_is_no_release(checkout: Path) -> None:
    changes = checkout / "CHANGELOG.md"
    changes.write_text(changes.read_text("utf-8").replace("Unreleased", "2026-12-01"))
    with pytest.raises(ValueError, match=r"CHANGELOG\.md has no line"):
        release.write(checkout, "7.8.9", "2027-01-31")
