"""The translations: find every text in the source, keep the .ts files in step, compile them.

    python packaging/translate.py update     new texts into resources/translations/*.ts
    python packaging/translate.py missing    what has no translation yet, as JSON
    python packaging/translate.py fill LANGUAGE FILE   translations from JSON: {source: translation}
    python packaging/translate.py compile    *.ts -> *.qm, with pyside6-lrelease

Texts of the window are arguments of `tr`, of a module's own `_tr` and of `plural`; sentences of the
core are templates: the first argument of `Message` and of the errors that hold one.
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
SOURCE, TARGET = HERE / "photosearch", HERE / "resources" / "translations"
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
"""How many plural forms Qt knows of each language."""
CORE, COUNTS = "Core", "Counts"
_MESSAGES = {
    *("Message", "KnownError", "NoRoom", "Busy", "Damaged", "ConnectionCutError"),
    *("UnreadablePicture", "TooMuch"),
}
"""Made from a template and its values."""
_FIELD = re.compile(r"\{[^{}]*\}|%Ln")

Text = tuple[str, str]
"""Context and source."""


def texts() -> list[Text]:
    """Every text once, in the order of contexts and words."""
    found: set[Text] = set()
    for path in sorted(SOURCE.rglob("*.py")):
        room = path.relative_to(SOURCE).parts[0]
        if room not in ("cli", "__main__.py"):  # the command line speaks English
            found.update(_Module(path).found)
    return sorted(found)


class _Module(ast.NodeVisitor):
    """The texts of one module."""

    def __init__(self, path: Path) -> None:
        self.found: set[Text] = set()
        self._path, self._class = path, ""
        tree = ast.parse(path.read_text(encoding="utf-8"))
        self._own = _own_context(tree)
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        name, given = _name(node), node.args
        if name == "tr" and given:
            self._add(self._class, given[0])
        elif name == "_tr" and given:
            self._add(self._own, given[0])
        elif name == "translate" and len(given) > 1 and isinstance(given[0], ast.Constant):
            if isinstance(given[1], ast.Constant):
                self._add(str(given[0].value), given[1])
        elif name == "plural":
            self._add(COUNTS, given[2], "%Ln ")
        elif name in _MESSAGES and given:
            self._add(CORE, given[0])
        self.generic_visit(node)

    def _add(self, context: str, node: ast.expr, before: str = "") -> None:
        literals = list(_literals(node))
        self.found.update((context, before + words) for words in literals)
        if not literals and (context != CORE or isinstance(node, ast.JoinedStr)):
            raise SystemExit(f"{self._path}:{node.lineno}: only a literal text can be translated")


def _own_context(tree: ast.Module) -> str:
    """Of the module's `_tr`."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            call = next(n for n in ast.walk(node) if isinstance(n, ast.Call))
            assert isinstance(call.args[0], ast.Constant)
            return str(call.args[0].value)
    return ""


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def fields(words: str) -> list[str]:
    """The places to fill, sorted: a translation has the same."""
    return sorted(_FIELD.findall(words))


# the .ts files


def read(language: str) -> dict[Text, list[str]]:
    """Translations by context and source; of plurals all forms, else one. Without: [""]."""
    path = TARGET / f"photosearch_{language}.ts"
    if not path.exists():
        return {}
    found: dict[Text, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = forms or [translation.text or ""]
    return found


def write(language: str, known: dict[Text, list[str]]) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), forms in sorted(known.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        plural = context == COUNTS
        message = ET.SubElement(contexts[context], "message", {"numerus": "yes"} if plural else {})
        ET.SubElement(message, "source").text = source
        unfinished = {} if all(forms) else {"type": "unfinished"}
        translation = ET.SubElement(message, "translation", unfinished)
        if plural:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "  ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path = TARGET / f"photosearch_{language}.ts"
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def update() -> None:
    TARGET.mkdir(exist_ok=True)
    present = texts()
    for language, count in FORMS.items():
        before = read(language)
        alike = {source: forms for (_, source), forms in before.items() if all(forms)}
        known: dict[Text, list[str]] = {}
        for context, source in present:
            empty = [""] * (count if context == COUNTS else 1)
            known[context, source] = before.get((context, source)) or empty
            if not all(known[context, source]):
                known[context, source] = alike.get(source, empty)
        write(language, known)


def fill(language: str, translations: dict[str, str | list[str]]) -> None:
    known = read(language)
    for (context, source), forms in known.items():
        found = translations.get(source)
        if found is not None:
            known[context, source] = [found] if isinstance(found, str) else found
            assert len(known[context, source]) == len(forms), source
    write(language, known)


def missing() -> dict[str, list[str]]:
    return {
        language: sorted(
            {source for (_, source), forms in read(language).items() if not all(forms)}
        )
        for language in FORMS
    }


def compile_all() -> None:
    for language in FORMS:
        stem = TARGET / f"photosearch_{language}"
        command = ["pyside6-lrelease", f"{stem}.ts", "-qm", f"{stem}.qm"]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def main() -> None:
    match sys.argv[1:]:
        case ["update"]:
            update()
        case ["missing"]:
            print(json.dumps(missing(), ensure_ascii=False, indent=1))  # noqa: T201
        case ["fill", language, file]:
            fill(language, json.loads(Path(file).read_text(encoding="utf-8")))
        case ["compile"]:
            compile_all()
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main()
