"""The starter's text tower: two sentence encoders, and the labels that a query names."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.e5 import E5
from photosearch.encoders.families.starter.minilm import MiniLM
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.encoders.text.layers import Floats, unit
from photosearch.types import Vectors

_SLOPE, _FLOOR, _MOST = 3.0, 0.5, 1.3
"""How much MiniLM counts beside E5, by their agreement: nothing below 0.17, as much at 0.5."""


class StarterTextTower:
    """Encodes texts: MiniLM, which reads English, beside E5, which reads a hundred languages.

    What MiniLM makes of a text counts as far as both see the same labels in it (the correlation of
    their similarities to all labels): in English they do, in other languages it only guesses.
    Thread-safe.
    """

    def __init__(self, minilm: Path, e5: Path | None) -> None:
        """The folder of MiniLM's files, and E5's file; without it only English is understood."""
        use_one_thread_for_texts()
        self._minilm = MiniLM(minilm)
        self._e5 = E5(e5) if e5 else None
        self._labels, self._labels_of_e5 = imagenet_labels.load()
        self._usual = imagenet_labels.load_usual()
        self._names = imagenet_labels.load_names()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of shape (len(texts), 768)."""
        english = self._minilm.encode([imagenet_labels.prompt(text) for text in texts])
        if self._e5 is None:
            named = self._with_named_labels(texts, english, self._labels)
            return np.hstack([named, np.zeros_like(named)])
        any_language = unit(self._e5.encode(texts) - self._usual)
        trust = self._agreement(english, any_language)
        english = self._with_named_labels(texts, english, self._labels)
        any_language = self._with_named_labels(texts, any_language, self._labels_of_e5)
        return unit(np.hstack([trust * english, any_language]))

    def _agreement(self, english: Vectors, any_language: Vectors) -> Floats:
        """The weight of each of MiniLM's vectors, shape (count, 1)."""
        one, other = (
            _centred(english @ self._labels.T),
            _centred(any_language @ self._labels_of_e5.T),
        )
        agreement = (unit(one) * unit(other)).sum(axis=1, keepdims=True)
        weights: Floats = np.clip(_SLOPE * agreement - _FLOOR, 0, _MOST)
        return weights

    def _with_named_labels(self, texts: Sequence[str], meant: Vectors, labels: Vectors) -> Vectors:
        """Sentence encoders take a rare name such as "ladybird" for a kind of bird."""
        rows = [labels[self.named_labels(text)] for text in texts]
        means = [row.mean(axis=0) if len(row) else np.zeros_like(labels[0]) for row in rows]
        return unit(meant + np.reshape(means, meant.shape))

    def named_labels(self, text: str) -> list[int]:
        """The labels with this name, such as "Ladybirds" or "a ladybug"."""
        name = re.sub(r"^(an?|the) ", "", " ".join(text.lower().split()))
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            if form in self._names:
                return self._names[form]
        return []


def _centred(rows: Floats) -> Floats:
    centred: Floats = rows - rows.mean(axis=1, keepdims=True)
    return centred
