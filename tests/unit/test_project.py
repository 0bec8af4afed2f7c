"""The words around the code agree with the code."""

import ast
import re
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from importlib.metadata import packages_distributions
from pathlib import Path

import photosearch

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CI = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_first_screen_holds_a_picture_and_exactly_two_commands() -> None:
    first_screen = README.split("\n## What it does\n")[0]
    assert len(first_screen.splitlines()) <= 25
    assert len(re.findall(r"!\[[^]]+\]\(resources/screenshots/", first_screen)) == 1
    commands = re.findall(r"^```sh\n(.*?)^```", first_screen, re.MULTILINE | re.DOTALL)
    assert [len(command.splitlines()) for command in commands] == [1, 1]
    assert "pip install . && photosearch" in commands[0]
    assert "pip install '.[test]' && pytest" in commands[1]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    heading = re.search(r'readme_command "(.+)"', CI)
    assert heading is not None
    after = README.split(f"\n## {heading[1]}\n")[1].split("\n## ")[0]
    assert "pytest" in after


def test_the_guide_names_the_packages_that_ci_installs() -> None:
    listed = re.search(r"QT_PACKAGES=\((.*?)\)", CI, re.DOTALL)
    assert listed is not None
    packages = [*listed[1].split(), "g++", "python3-venv", "python3-dev"]
    page = "docs/guide/installing.md"
    assert page in README.split("\n## What it does\n")[0]
    words = set(re.findall(r"[\w.+-]+", (ROOT / page).read_text(encoding="utf-8")))
    assert [package for package in packages if package not in words] == []


def test_everyone_runs_the_same_checks() -> None:
    """CI, the justfile and the hooks before a commit."""
    tools = ["ruff check", "ruff format --check", "lint-imports", "mypy"]
    for name in (".pre-commit-config.yaml", "justfile"):
        text = (ROOT / name).read_text(encoding="utf-8")
        assert [tool for tool in tools if tool not in text] == [], name
    in_ci = CI.replace('"$work/linters/bin/', "").replace('" ', " ")
    assert [tool for tool in tools if tool not in in_ci] == []
    nightly = "pytest -m nightly"
    assert nightly in (ROOT / "justfile").read_text(encoding="utf-8")


def test_what_is_handed_on_has_the_documents() -> None:
    """With the source, for whoever builds from it."""
    include = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    tracked = {path.name for path in ROOT.glob("*.md")} | {"docs", "justfile"}
    assert tracked <= set(include)


def test_what_the_program_imports_is_installed_with_it() -> None:
    """The tests have packages of their own, which whoever installs the program lacks."""
    installed = packages_distributions()
    wanted = {name: installed.get(name, [name]) for name in _imported(ROOT / "photosearch")}
    wanted["shiboken6"] = ["PySide6-Essentials"]  # which needs it in its own version
    declared = {_name(requirement) for requirement in PROJECT["project"]["dependencies"]}
    assert {n: d for n, d in wanted.items() if declared.isdisjoint(map(_name, d))} == {}


def _imported(package: Path) -> set[str]:
    """The modules of others, those imported within functions included."""
    found = set[str]()
    for path in package.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found.add(node.module)
    return {name.split(".")[0] for name in found} - {package.name, *sys.stdlib_module_names}


def _name(requirement: str) -> str:
    """As packages are compared: https://peps.python.org/pep-0503."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=~!;\[ ]", requirement)[0]).lower()


def test_every_dependency_says_what_it_is_for() -> None:
    lines = (ROOT / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    extras = PROJECT["project"]["optional-dependencies"].values()
    for requirement in [
        *PROJECT["project"]["dependencies"],
        *(r for extra in extras for r in extra),
    ]:
        line = next(line for line in lines if line.strip().startswith(f'"{requirement}"'))
        assert re.search(r"# \w+", line), requirement


def test_the_version_is_one() -> None:
    metainfo = ElementTree.parse(ROOT / "resources" / "photosearch.metainfo.xml")
    release = metainfo.find("releases/release")
    changes = re.search(
        r"^## \[(\d\S*)\]", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE
    )
    assert release is not None
    assert changes is not None
    assert {photosearch.__version__, release.get("version"), changes[1]} == {
        PROJECT["project"]["version"]
    }


def test_the_desktop_entry_starts_the_installed_command() -> None:
    entry = (ROOT / "resources" / "photosearch.desktop").read_text(encoding="utf-8")
    metainfo = ElementTree.parse(ROOT / "resources" / "photosearch.metainfo.xml")
    assert "\nExec=photosearch %F\n" in entry
    assert "photosearch" in PROJECT["project"]["scripts"]
    assert metainfo.findtext("launchable") == "photosearch.desktop"


def test_each_finding_of_security_that_is_passed_over_says_why() -> None:
    """In the settings, and in the lines themselves."""
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    ignored = settings.partition("[tool.ruff.lint.per-file-ignores]")[2].partition("\n\n")[0]
    lines = [line for line in ignored.splitlines() if re.search(r'"S\d*"', line)]
    assert lines
    assert all(re.search(r"\]  # \w+ \w+", line) for line in lines)
    for path in (ROOT / "photosearch").rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.search(r"noqa:.*\bS\d{3}", line):
                assert re.search(r"S\d{3}\b.* - \w+", line), (path, line)


def test_what_security_md_names_is_there() -> None:
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    for name in re.findall(r"`((?:tests|gui|images|encoders|catalogue|video)/[\w/.]+)`", text):
        found = ROOT / name if name.startswith("tests/") else ROOT / "photosearch" / name
        assert found.exists(), name
