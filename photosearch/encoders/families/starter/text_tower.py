"""The starter's text tower: two sentence encoders, and the labels that a query names."""

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.dictionary import in_english
from photosearch.encoders.families.starter.e5 import E5
from photosearch.encoders.families.starter.minilm import MiniLM
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.encoders.text.layers import Floats, unit
from photosearch.types import Vectors

_SLOPE, _FLOOR, _MOST = 3.0, 0.5, 1.3
"""How much MiniLM counts beside E5, by their agreement: nothing below 0.17, as much at 0.5."""
_ENGLISH = 0.6
"""A text of which MiniLM counts less is looked up in the dictionary. Of English captions it is one
in 20, of those in other languages nine in ten."""
_LOOKED_UP = 1.0
"""How much MiniLM counts for what the dictionary says."""


class StarterTextTower:
    """Encodes texts: MiniLM, which reads English, beside E5, which reads a hundred languages.

    What MiniLM makes of a text counts as far as both see the same labels in it (the correlation of
    their similarities to all labels): in English they do, in other languages it only guesses.
    E5 takes some nouns for others that are spelt alike, so a dictionary helps. Thread-safe.
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
        if not texts:
            return np.zeros((0, 2 * self._labels.shape[1]), np.float32)
        return np.stack([self._encode(text) for text in texts])

    def _encode(self, text: str) -> Floats:
        english = self._read_english(text)
        if self._e5 is None:
            named = self._with_named_labels(text, english, self._labels)
            return np.hstack([named, np.zeros_like(named)])
        any_language = self._read_any(self._e5, text)
        trust, name = self._agreement(english, any_language), text
        if trust < _ENGLISH and not self.named_labels(text) and (found := in_english(text)):
            trust, name, english = _LOOKED_UP, found, self._read_english(found)
            any_language = unit(any_language + self._read_any(self._e5, found))
        english = self._with_named_labels(name, english, self._labels)
        any_language = self._with_named_labels(name, any_language, self._labels_of_e5)
        return unit(np.hstack([np.float32(trust) * english, any_language]))

    def _read_english(self, text: str) -> Floats:
        vector: Floats = self._minilm.encode([imagenet_labels.prompt(text)])[0]
        return vector

    def _read_any(self, e5: E5, text: str) -> Floats:
        return unit(e5.encode([text])[0] - self._usual)

    def _agreement(self, english: Floats, any_language: Floats) -> float:
        """The weight of MiniLM's vector."""
        one, other = self._labels @ english, self._labels_of_e5 @ any_language
        return float(np.clip(_SLOPE * np.corrcoef(one, other)[0, 1] - _FLOOR, 0, _MOST))

    def _with_named_labels(self, text: str, meant: Floats, labels: Vectors) -> Floats:
        """Sentence encoders take a rare name such as "ladybird" for a kind of bird."""
        named = self.named_labels(text)
        return unit(meant + labels[named].mean(axis=0)) if named else unit(meant)

    def named_labels(self, text: str) -> list[int]:
        """The labels with this name, such as "Ladybirds" or "a ladybug"."""
        name = re.sub(r"^(an?|the) ", "", " ".join(text.lower().split()))
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            if form in self._names:
                return self._names[form]
        return []
