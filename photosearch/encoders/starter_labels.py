"""What the starter model's 1,000 picture labels mean, as text vectors.

The vectors come with the package, so that neither picture nor text search has to make them.
`python -m photosearch.encoders.starter_labels` makes them anew.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from photosearch.types import Vectors

FILE = Path(__file__).with_name("starter_labels.npz")
DEFINITION_WEIGHT = 0.5

EncodeTexts = Callable[[Sequence[str]], Vectors]


def prompt(words: str) -> str:
    """The sentence that stands for a query or a name; both sides must use the same one."""
    return f"a photo of {words}"


def load() -> Vectors:
    """Unit vectors of shape (1000, 384), in the order of the network's outputs."""
    with np.load(FILE) as stored:
        return _unit(stored["vectors"].astype(np.float32))


def make(encode: EncodeTexts, rows: Sequence[int] = range(1000)) -> Vectors:
    """The vectors of some labels, shape (len(rows), 384).

    Each is the direction of its class name, plus the mean of its synonyms, plus half its
    dictionary definition: synonyms let "ladybird" find what ImageNet calls a ladybug.
    """
    from open_clip.zero_shot_metadata import IMAGENET_CLASSNAMES
    from timm.data import ImageNetInfo

    facts = ImageNetInfo()
    return np.stack(
        [_meaning(encode, IMAGENET_CLASSNAMES[row], *_dictionary(facts, row)) for row in rows]
    )


def _dictionary(facts: object, row: int) -> tuple[list[str], str]:
    """The synonyms and the definition of one label."""
    synonyms: str = facts.index_to_description(row)  # type: ignore[attr-defined]
    entry: str = facts.index_to_description(row, detailed=True)  # type: ignore[attr-defined]
    return synonyms.split(", "), entry.removeprefix(f"{synonyms}: ")


def _meaning(encode: EncodeTexts, name: str, synonyms: list[str], definition: str) -> Vectors:
    named = encode([prompt(f"a {name}")])[0]
    alike = encode([prompt(f"a {synonym}") for synonym in synonyms]).mean(axis=0)
    defined = encode([definition])[0]
    return _unit(named + alike + np.float32(DEFINITION_WEIGHT) * defined)


def _unit(rows: Vectors) -> Vectors:
    units: Vectors = rows / np.linalg.norm(rows, axis=-1, keepdims=True)
    return units


def main() -> None:
    from photosearch.encoders.starter import load_text_tower

    np.savez_compressed(FILE, vectors=make(load_text_tower().encode).astype(np.float16))


if __name__ == "__main__":
    main()
