"""Which file of a set to keep, and why: a suggestion, nothing more."""

import re
from collections.abc import Callable, Sequence

from photosearch.types import DuplicateFile, DuplicateKind, Flag, KeepReason

_FORMATS = {"RAW": 5, "TIFF": 4, "HEIF": 3, "AVIF": 3, "JXL": 3, "PNG": 3, "JPEG": 2, "WEBP": 1}
"""Higher keeps more; what isn't named is 0."""
_FLAGS = {Flag.PICK: 2, Flag.NONE: 1, Flag.REJECT: 0}
_COPY = re.compile(
    r"\(\d+\)$|[-_ ]copy( \d+)?$|^copy of |[-_ ]edited$|-\d{2,4}x\d{2,4}$", re.IGNORECASE
)
_CLEARLY = 1.1
"""By how many times sharpness, or bytes a pixel, must be higher to count."""

_ROUGHLY = 0.9
"""How large the picture within a frame is, is known roughly: of equal ones the other is kept."""

_Worth = Callable[[DuplicateFile], float]


def _pixels(file: DuplicateFile) -> float:
    pixels = file.width * file.height
    return pixels if file.unframed == 1 else pixels * file.unframed * _ROUGHLY


def _metadata(file: DuplicateFile) -> float:
    return (file.taken_at is not None) + (file.camera is not None) + file.located


def _density(file: DuplicateFile) -> float:
    return file.size / max(1, file.width * file.height)


_OF_ALL: tuple[tuple[KeepReason, _Worth, float], ...] = (
    (KeepReason.FLAG, lambda file: _FLAGS[file.rating.flag], 1.0),
    (KeepReason.FAVOURITE, lambda file: file.favourite, 1.0),
    (KeepReason.RATING, lambda file: file.rating.stars, 1.0),
    (KeepReason.RAW, lambda file: file.beside, 1.0),
    (KeepReason.PIXELS, _pixels, 1.02),
    (KeepReason.UNFRAMED, lambda file: file.unframed == 1, 1.0),
    (KeepReason.METADATA, _metadata, 1.0),
    (KeepReason.FORMAT, lambda file: _FORMATS.get(file.kind, 0), 1.0),
    (KeepReason.BYTES, _density, _CLEARLY),
    (KeepReason.SHARPNESS, lambda file: file.sharpness, _CLEARLY),
    (KeepReason.NAME, lambda file: -bool(_COPY.search(file.path.stem)), 1.0),
)
_OF_SEVERAL = (
    KeepReason.FLAG,
    KeepReason.FAVOURITE,
    KeepReason.RATING,
    KeepReason.SHARPNESS,
    KeepReason.RAW,
    KeepReason.PIXELS,
    KeepReason.METADATA,
)
"""What tells photos of one burst apart, in this order; how they are compressed says nothing."""


def ranked(
    kind: DuplicateKind, files: Sequence[DuplicateFile]
) -> tuple[tuple[DuplicateFile, ...], tuple[KeepReason, ...]]:
    """The files, the one to keep first, and in what that one is better than another of them.

    What can't be reached now is never the one to keep, if another one can.
    """
    rules = _rules(kind)
    best = max(files, key=lambda file: (file.reachable, *_worths(file, files, rules)))
    rest = [file for file in files if file is not best]
    rest.sort(key=lambda file: (file.reachable, *_worths(file, files, rules)), reverse=True)
    reasons = tuple(
        reason
        for reason, worth, clearly in rules
        if any(_beats(worth(best), worth(file), clearly) for file in rest)
        and not any(_beats(worth(file), worth(best), clearly) for file in rest)
    )
    return (best, *rest), reasons


def _rules(kind: DuplicateKind) -> list[tuple[KeepReason, _Worth, float]]:
    if kind is DuplicateKind.SAME:
        return list(_OF_ALL)
    return sorted(
        (rule for rule in _OF_ALL if rule[0] in _OF_SEVERAL),
        key=lambda rule: _OF_SEVERAL.index(rule[0]),
    )


def _worths(
    file: DuplicateFile,
    files: Sequence[DuplicateFile],
    rules: Sequence[tuple[KeepReason, _Worth, float]],
) -> list[float]:
    """By each rule; what is not clearly less than the most counts as much."""
    worths = []
    for _, worth, clearly in rules:
        most = max(map(worth, files))
        own = worth(file)
        worths.append(own if _beats(most, own, clearly) else most)
    return [*worths, -len(file.path.parts)]


def _beats(more: float, less: float, clearly: float) -> bool:
    return more > less and (more > less * clearly if less > 0 else True)
