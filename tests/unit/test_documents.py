"""What the documents name is there."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = next(here for here in Path(__file__).parents if (here / "pyproject.toml").exists())
DOCUMENTS = sorted(
    [*(ROOT / "docs").rglob("*.md"), *(ROOT / "packaging").rglob("*.md"), *ROOT.glob("*.md")]
)
DECISIONS = sorted((ROOT / "docs" / "adr").glob("0*.md"))
ARCHITECTURE = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"][
    "importlinter"
]["contracts"]
PACKAGE = ROOT / "photosearch"
NAMED = ["architecture.md", "design.md", "../CONTRIBUTING.md"]
SOURCES = [PACKAGE, ROOT / "tests", ROOT / "packaging"]

IN_THE_CHECKOUT = re.compile(r"(photosearch|tests|docs|packaging|resources|\.ci)/[\w./*-]*")
BELOW_THE_PACKAGE = re.compile(r"[\w-]+(/[\w-]+)*(/|/[\w-]+\.py)")
A_MODULE = re.compile(r"\w+\.py")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def quoted(document: Path) -> list[str]:
    """What stands between backticks, outside of blocks of code."""
    text = re.sub(r"^```.*?^```", "", document.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", text)


def is_there(name: str) -> bool:
    """True of words that name no path, too."""
    if IN_THE_CHECKOUT.fullmatch(name):
        return any(ROOT.glob(name.rstrip("/")))
    if BELOW_THE_PACKAGE.fullmatch(name):
        return (PACKAGE / name).exists()
    if A_MODULE.fullmatch(name):
        return any(True for folder in SOURCES for _ in folder.rglob(name))
    return True


def headings(document: Path) -> set[str]:
    """As a page's addresses have them."""
    found = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in found}


def links(document: Path) -> Iterator[tuple[Path, str]]:
    """Each relative link: where it leads, and the heading there, if any."""
    for target in re.findall(r"\]\(([^)\s]+)\)", document.read_text("utf-8")):
        if not re.match(r"\w+:", target):
            path, _, heading = target.partition("#")
            yield (document.parent / path if path else document), heading


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_path_that_a_document_names_is_there(document: Path) -> None:
    assert [name for name in quoted(document) if not is_there(name)] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(document: Path) -> None:
    for path, heading in links(document):
        assert path.exists(), path
        assert not heading or heading in headings(path), (path, heading)


def test_the_check_notices_what_is_gone() -> None:
    gone = ["photosearch/no.py", "tests/no/", "gui/no.py", "no/", "no_such_module.py"]
    assert [name for name in gone if is_there(name)] == []
    assert all(is_there(name) for name in ["gui/", "tests/*.py", "image/png", "-folder:scans"])


def test_the_map_has_every_package_and_module() -> None:
    folders = [folder for folder in PACKAGE.rglob("*") if (folder / "__init__.py").exists()]
    assert [name for name in map(name_of, folders) if f"`{name}/`" not in ARCHITECTURE] == []
    modules = [path.stem for path in PACKAGE.glob("[a-z]*.py")]
    assert [name for name in modules if not re.search(rf"\b{name}\b", ARCHITECTURE)] == []


@pytest.mark.parametrize(
    "contract", [it for it in CONTRACTS if it["type"] == "layers"], ids=lambda it: it["name"]
)
def test_the_arrows_of_the_map_are_those_that_are_checked(contract: dict[str, Any]) -> None:
    layers = [set(re.findall(r"\w+", layer)) for layer in contract["layers"]]
    maps = re.findall(r"^```mermaid\ngraph TD\n(.*?)^```", ARCHITECTURE, re.MULTILINE | re.DOTALL)
    assert layers in [list(drawn(map_)) for map_ in maps]


def drawn(map_: str) -> Iterator[set[str]]:
    """The layers of a map, from the top; each arrow begins where the one before it ended."""
    for row, arrow in enumerate(map_.splitlines()):
        upper, lower = (set(re.findall(r"\w+", end)) for end in arrow.split("-->"))
        if row == 0:
            yield upper
        yield lower


def test_what_is_called_by_its_name_is_in_the_code() -> None:
    """In the map, the look and the how-tos; a decision may speak of what was."""
    code = "\n".join(
        path.read_text(encoding="utf-8") for folder in SOURCES for path in folder.rglob("*.py")
    )
    words = set(re.findall(r"\w+", code))
    for document in (ROOT / "docs" / name for name in NAMED):
        names = [name for name in quoted(document) if re.fullmatch(r"[A-Za-z_]\w*(\.\w+)*", name)]
        unknown = [name for name in names if not words.issuperset(name.split("."))]
        assert [name for name in unknown if not (ROOT / name).exists()] == []


def test_contributing_is_read_in_one_go() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()) <= 150


def test_every_file_with_nightly_tests_is_named_with_its_command() -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    assert "`pytest -m nightly`" in contributing
    tests = [path for path in (ROOT / "tests").rglob("test_*.py") if path != Path(__file__)]
    nightly = [path for path in tests if "pytest.mark.nightly" in path.read_text(encoding="utf-8")]
    assert nightly
    assert [name for name in map(name_of, nightly) if f"`{name}`" not in contributing] == []


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_a_decision_has_its_form_and_its_row(decision: Path) -> None:
    text = decision.read_text(encoding="utf-8")
    number = decision.name[:4]
    assert text.startswith(f"# {number}. ")
    assert re.search(r"^\d{4}-\d\d-\d\d, (accepted|superseded)", text, re.MULTILINE)
    parts = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert parts == ["Context", "Decision", "Rejected", "Consequences"]
    index = (decision.parent / "README.md").read_text(encoding="utf-8")
    title = text.partition("\n")[0].removeprefix(f"# {number}. ")
    assert f"| {number} | [{title}]({decision.name})" in index
    assert len([other for other in DECISIONS if other.name.startswith(number)]) == 1
