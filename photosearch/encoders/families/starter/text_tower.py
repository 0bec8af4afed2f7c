"""The starter model's text side: MiniLM, and the labels that a query names outright."""

import re
from collections.abc import Sequence
from pathlib import Path

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.minilm import MiniLM
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.encoders.text.layers import unit
from photosearch.types import Vectors


class TextTower:
    """`folder`: MiniLM's files. Safe across threads."""

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
            if labels:  # MiniLM takes a rare name like "ladybird" for a kind of bird
                meant[row] = unit(meant[row] + self._labels[labels].mean(axis=0))
        return meant

    def named_labels(self, text: str) -> list[int]:
        """The labels of which this is a name: "Ladybirds", "a ladybug"."""
        name = re.sub(r"^(an?|the) ", "", " ".join(text.lower().split()))
        for form in (name, name.removesuffix("s"), name.removesuffix("es")):
            if form in self._names:
                return self._names[form]
        return []
