"""Whether two thumbnails show one picture."""

import re
from dataclasses import dataclass

import numpy as np
from PIL import Image

from photosearch.duplicates import picture_hash
from photosearch.duplicates.comparing import compare, difference, shows_same
from photosearch.duplicates.framing import unframed_share
from photosearch.duplicates.picture_alignment import Place, find, whole
from photosearch.duplicates.picture_hash import Grey, Hashes

RULES = 1
"""Add one with each change to what `judged` finds: pairs that were judged before are then judged
anew."""
_COARSE = 64
"""Pixels of the longer side to look for a place at."""
_LIKELY = 0.7
"""The least correlation of a place that is worth a closer look."""
_NUMBER = re.compile(r"(\d{3,})")
_SOMEHOW = 0.5
_EQUAL = 1.0
_MOST = 12.0
"""Levels: of flat pictures the mean and the largest difference that recompressing leaves."""


@dataclass(frozen=True, slots=True)
class Look:
    """A thumbnail, and what is known of it."""

    picture: Image.Image
    hash: Hashes
    """Shape (1, 4)."""
    detail: int
    size: tuple[int, int]
    """Of the photo, in pixels."""
    stems: tuple[str, ...] = ()
    """The names of its files, without what they end with."""

    @property
    def is_flat(self) -> bool:
        return self.detail < picture_hash.FLAT


@dataclass(frozen=True, slots=True)
class Verdict:
    """What two pictures turned out to be."""

    same: bool
    is_copy: bool = False
    """Both show all of it."""
    unframed: tuple[float, float] = (1.0, 1.0)
    """Of each the share that is the picture; the rest is a frame or a strip that only it has."""


def judged(one: Look, other: Look) -> Verdict:
    """By their pictures alone."""
    place = place_of_same(one, other)
    if place is None:
        return Verdict(False)
    if place.is_whole:
        return Verdict(True, is_copy=True)
    share = unframed_share((other if place.reverse else one).picture, place)
    return Verdict(True, unframed=(1.0, share) if place.reverse else (share, 1.0))


def place_of_same(one: Look, other: Look) -> Place | None:
    """Where the second lies in the first, or the other way round; None: it is another picture."""
    if one.is_flat or other.is_flat:
        return whole(0) if _are_equal(one, other) else None
    distance, orientation = picture_hash.distances(one.hash, other.hash)
    if distance[0] <= picture_hash.SAME:
        place = whole(int(orientation[0]))
        if shows_same(compare(one.picture, other.picture, place), place):
            return place
    place = find(_coarse(one.picture), _coarse(other.picture))
    likely = place.likeness >= _LIKELY and not (place.is_whole and distance[0] <= picture_hash.SAME)
    if likely and shows_same(compare(one.picture, other.picture, place), place):
        return place
    return None


def are_two_shots(one: Look, other: Look) -> bool:
    """Whether a camera has numbered them as two, such as IMG_0412 and IMG_0413."""
    shots, others = _shots(one), _shots(other)
    of_one_kind = {shot[0] for shot in shots} & {shot[0] for shot in others}
    return bool(of_one_kind) and not shots & others


def _shots(look: Look) -> set[tuple[str, ...]]:
    """What stands before the first number, and the numbers; what else follows may be a copy's."""
    parts = (_NUMBER.split(stem.casefold()) for stem in look.stems)
    return {(some[0], *some[1::2]) for some in parts if len(some) > 1}


def picture_of_difference(one: Image.Image, other: Image.Image) -> Image.Image:
    """Where two thumbnails differ, laid on each other as well as can be; RGB."""
    place = find(_coarse(one), _coarse(other))
    return difference(one, other, place if place.likeness >= _SOMEHOW else whole(0))


def _coarse(picture: Image.Image) -> Grey:
    scale = _COARSE / max(picture.size)
    width, height = (max(8, round(side * scale)) for side in picture.size)
    return picture_hash.grey(picture, (width, height))


def _are_equal(one: Look, other: Look) -> bool:
    """Of plain pictures nothing less says that they are the same."""
    if one.size != other.size:
        return False
    few = [
        np.asarray(look.picture.resize((64, 64), Image.Resampling.BOX), float)
        for look in (one, other)
    ]
    difference = np.abs(few[0] - few[1])
    return bool(difference.mean() <= _EQUAL and difference.max() <= _MOST)
