"""Directories of which every photo is there as well, no worse, in another directory."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path

from photosearch.types import ContainedFolder, DuplicateFile, DuplicateKind, DuplicateSet

_Held = tuple[DuplicateFile, Path]
"""A file, and one that is no worse."""
_LARGEST = 100
"""Files of a set that are looked at."""


def contained(
    sets: Sequence[DuplicateSet], counts: Mapping[Path, int]
) -> tuple[ContainedFolder, ...]:
    """`counts`: the files of each directory itself. The uppermost ones, the most files first."""
    held = defaultdict[tuple[Path, Path], dict[Path, _Held]](dict)
    for one in sets:
        if one.kind is DuplicateKind.SAME:
            for other, file in combinations(one.files[:_LARGEST], 2):  # the better ones come first
                for pair in _pairs(file, other):
                    held[pair][file.path] = file, other.path
                if file.photo_id == other.photo_id:
                    for pair in _pairs(other, file):
                        held[pair][other.path] = other, file.path
    totals = _totals(counts, {path for path, _ in held})
    whole = {pair: files for pair, files in held.items() if len(files) == totals[pair[0]]}
    return tuple(sorted(_uppermost(whole), key=lambda found: (-len(found.files), found.path)))


def _pairs(file: DuplicateFile, other: DuplicateFile) -> Iterator[tuple[Path, Path]]:
    """A directory that holds the file and not the other one, and one that holds that."""
    if not (file.reachable and other.reachable):
        return
    above = set(other.path.parents)
    for path in file.path.parents:
        if path in above:
            return
        for within in other.path.parents:
            yield path, within
            if within in file.path.parents:
                break


def _totals(counts: Mapping[Path, int], wanted: set[Path]) -> dict[Path, int]:
    totals = dict.fromkeys(wanted, 0)
    for directory, count in counts.items():
        for path in (directory, *directory.parents):
            if path in totals:
                totals[path] += count
    return totals


def _uppermost(
    whole: Mapping[tuple[Path, Path], dict[Path, _Held]],
) -> Iterator[ContainedFolder]:
    """Of nested ones the outer one within the innermost; of two that contain each other both."""
    best: dict[Path, Path] = {}
    for path, within in whole:
        if path not in best or len(within.parts) > len(best[path].parts):
            best[path] = within
    for path, within in best.items():
        if not any(parent in best for parent in path.parents):
            held = [whole[path, within][name] for name in sorted(whole[path, within])]
            files, copies = zip(*held, strict=True)
            yield ContainedFolder(path, within, files, copies)
