"""Judged by eye: 184 real pictures, of which most are abstract wallpapers.

`judged.npz` has their names and the vectors that the starter makes of them: the pictures of
Debian's opencv-doc and of three desktops' wallpapers, and smaller copies of 32 of them. If the
starter's image tower changes, make it anew from these packages' pictures.
"""

from pathlib import Path

import numpy as np
import pytest

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.groups import WORDS, grouped
from photosearch.types import GroupRow, Vectors

SUBJECTS = {
    "garden": ("Flower", "Garden", "Blinds", "GreenMeadow", "RainDrops", "LadyBird", "utterfly"),
    "houses": ("building", "home.", "leuven"),
    "land from above": ("aero",),
    "fruit": ("apple", "fruits", "orange"),
    "aloe": ("aloeL", "aloeR"),
    "animals": ("baboon", "squirrel"),
    "balls": ("messi", "smarties"),
    "graffiti": ("graf1", "graf3"),
    "drawings": ("abstract-Arc", "Flow.", "Gulp", "Silk", "Spring", "Waves", "opencv-logo"),
    "northern lights": ("Mate-Cold", "Mate-Dark", "Mate-Radio", "Mate-Warm"),
}
FITTING = {
    "garden": {
        "bees",
        "flowers",
        "butterflies",
        "insects",
        "beetles",
        "plants",
        "leaves",
    },
    "houses": {"buildings", "churches", "towers", "houses", "towns"},
    "land from above": {"mountains", "aerial views", "canyons", "landscapes"},
    "fruit": {"fruit", "vegetables", "food"},
    "animals": {"monkeys", "squirrels", "wild animals", "animals"},
    "balls": {"balls", "sports", "football"},
    "graffiti": {"graffiti", "paintings", "drawings"},
}


@pytest.fixture(scope="module")
def names() -> list[str]:
    with np.load(Path(__file__).with_name("judged.npz")) as kept:
        return [str(name) for name in kept["names"]]


@pytest.fixture(scope="module")
def groups(starter: StarterEncoder) -> list[GroupRow]:
    with np.load(Path(__file__).with_name("judged.npz")) as kept:
        vectors: Vectors = kept["vectors"].astype(np.float32)
    words = starter.encode_texts(WORDS)
    ids = np.arange(len(vectors))
    return grouped(ids, vectors, "starter", words)[1]


def subject(name: str) -> str | None:
    return next((key for key, parts in SUBJECTS.items() if any(p in name for p in parts)), None)


@pytest.mark.parametrize("level", [0, 1])
def test_photos_of_a_group_share_their_subject(
    level: int, names: list[str], groups: list[GroupRow]
) -> None:
    shared = judged = 0
    for row in groups:
        if row.finest <= level <= row.coarsest:
            known = [s for n in row.members.tolist() if (s := subject(names[n]))]
            shared += max(map(known.count, known), default=0)
            judged += len(known)
    assert judged > 50
    assert shared / judged > 0.85


@pytest.mark.parametrize("level", [0, 1])
def test_names_fit(level: int, names: list[str], groups: list[GroupRow]) -> None:
    """Seven in ten at least; and what has no name in words gets none."""
    named = [row for row in groups if row.words and row.finest <= level <= row.coarsest]
    fitting = [row for row in named if fits(row, names)]
    assert len(named) >= 5
    assert len(fitting) / len(named) >= 0.7, [(row.words, names[row.cover]) for row in named]
    drawn = [row for row in groups if subject(names[row.cover]) in ("drawings", "northern lights")]
    assert drawn
    assert not any(row.words for row in drawn)


def fits(row: GroupRow, names: list[str]) -> bool:
    """The first word, to the subject of most of its photos."""
    known = [s for n in row.members.tolist() if (s := subject(names[n]))]
    return row.words[0] in FITTING.get(max(known, key=known.count, default=""), set())


def test_the_vectors_are_what_the_starter_makes(starter: StarterEncoder) -> None:
    """Else they and the names of the words are of two models."""
    with np.load(Path(__file__).with_name("judged.npz")) as kept:
        assert kept["vectors"].shape[1] == starter.dimension
