"""BERT with mean pooling, in numpy: MiniLM, RoBERTa and XLM-RoBERTa.

Devlin et al. 2018 (arXiv:1810.04805), Liu et al. 2019 (arXiv:1907.11692), Conneau et al. 2019
(arXiv:1911.02116); pooling by Reimers and Gurevych 2019 (arXiv:1908.10084).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from photosearch.encoders.text.layers import (
    Floats,
    Network,
    Shapes,
    attention,
    gelu,
    weight_and_bias,
)


@dataclass(frozen=True)
class BertShape:
    """The sizes of a network."""

    width: int
    layers: int
    heads: int
    hidden: int
    vocabulary: int
    positions: int
    first_position: int = 0
    """RoBERTa counts positions from 2, after the padding token."""
    kinds: int = 2
    epsilon: float = 1e-12


MINILM = BertShape(384, 6, 12, 1536, 30522, 512)
E5_SMALL = BertShape(384, 12, 12, 1536, 250037, 512)
OF_HUGGING_FACE = {
    "roberta-base": BertShape(768, 12, 12, 3072, 50265, 514, 2, 1, 1e-5),
    "xlm-roberta-base": BertShape(768, 12, 12, 3072, 250002, 514, 2, 1, 1e-5),
    "xlm-roberta-large": BertShape(1024, 24, 16, 4096, 250002, 514, 2, 1, 1e-5),
}
"""The published configurations of the text towers in open_clip's architectures."""


class Bert(Network):
    """The network; its weights have the names of the transformers library."""

    def __init__(self, weights: Mapping[str, Floats], shape: BertShape) -> None:
        super().__init__(weights, shape.epsilon)
        self._shape = shape

    def mean_state(self, tokens: Sequence[int]) -> Floats:
        """The mean of the last layer's states, shape (width,)."""
        states = self._embed(tokens)
        for layer in range(self._shape.layers):
            states = self._layer(states, f"encoder.layer.{layer}.")
        mean: Floats = states.mean(axis=0)
        return mean

    def _embed(self, tokens: Sequence[int]) -> Floats:
        first = self._shape.first_position
        words = self._weights["embeddings.word_embeddings.weight"][list(tokens)]
        places = self._weights["embeddings.position_embeddings.weight"]
        kind = self._weights["embeddings.token_type_embeddings.weight"][0]
        summed = words + places[first : first + len(tokens)] + kind
        return self._norm(summed, "embeddings.LayerNorm")

    def _layer(self, states: Floats, name: str) -> Floats:
        attended = self._linear(self._attend(states, name), f"{name}attention.output.dense")
        states = self._norm(states + attended, f"{name}attention.output.LayerNorm")
        hidden = gelu(self._linear(states, f"{name}intermediate.dense"))
        grown = self._linear(hidden, f"{name}output.dense")
        return self._norm(states + grown, f"{name}output.LayerNorm")

    def _attend(self, states: Floats, name: str) -> Floats:
        name += "attention.self."
        query, key, value = (
            self._linear(states, name + part) for part in ("query", "key", "value")
        )
        return attention(query, key, value, self._shape.heads)


def shapes(shape: BertShape) -> Shapes:
    """The weights of a Bert."""
    width = shape.width
    needed: Shapes = {
        "embeddings.word_embeddings.weight": (shape.vocabulary, width),
        "embeddings.position_embeddings.weight": (shape.positions, width),
        "embeddings.token_type_embeddings.weight": (shape.kinds, width),
        **weight_and_bias("embeddings.LayerNorm", width),
    }
    for layer in range(shape.layers):
        needed |= _layer_shapes(f"encoder.layer.{layer}.", width, shape.hidden)
    return needed


def _layer_shapes(name: str, width: int, hidden: int) -> Shapes:
    attended = [f"{name}attention.{part}" for part in _ATTENTION]
    needed: Shapes = {}
    for part in attended:
        needed |= weight_and_bias(part, width, width)
    needed |= weight_and_bias(f"{name}intermediate.dense", hidden, width)
    needed |= weight_and_bias(f"{name}output.dense", width, hidden)
    needed |= weight_and_bias(f"{name}attention.output.LayerNorm", width)
    return needed | weight_and_bias(f"{name}output.LayerNorm", width)


_ATTENTION = ("self.query", "self.key", "self.value", "output.dense")
