"""The starter's text tower: MiniLM, and the labels that a query names."""

import re
from collections.abc import Sequence
from pathlib import Path

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.minilm import MiniLM
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.encoders.text.layers import unit
from photosearch.types import Vectors


class StarterTextTower:
    """Encodes texts. `folder`: MiniLM's files. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        use_one_thread_for_texts()
        self._minilm = MiniLM(folder)
        self._labels = imagenet_labels.load()
        self._names = imagenet_labels.load_names()

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors of shape (len(texts), 384)."""
        meant = self._minilm.encode([imagenet_labels.prompt(text) for text in texts])
        for row, text in enumerate(texts):
            labels = self.named_labels(text)
            if labels:  # MiniLM takes a rare name such as "ladybird" for a kind of bird
                meant[row] = unit(meant[row] + self._labels[labels].mean(axis=0))
        return meant

    def named_labels(self, text: str) -> list[int]:
        """The labels with this name, such as "Ladybirds" or "a ladybug"."""
        name = re.sub(r"^(an?|the) ", "", " ".join(text.lower().split()))
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            if form in self._names:
                return self._names[form]
        return []
