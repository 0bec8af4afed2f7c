"""The text towers of CLIP, SigLIP and CoCa in numpy; open_clip's TextTransformer.

Radford et al. 2021 (arXiv:2103.00020); SigLIP reads both ways and pools the last token (Zhai et
al. 2023, arXiv:2303.15343); CoCa appends a token of its own (Yu et al. 2022, arXiv:2205.01917).
"""

from collections.abc import Mapping, Sequence

import numpy as np

from photosearch.encoders.files.architectures import ClipTextShape
from photosearch.encoders.text.layers import (
    Activation,
    Floats,
    Network,
    Shapes,
    attention,
    gelu,
    gelu_tanh,
    linear,
    quick_gelu,
    weight_and_bias,
)

Rows = slice | list[int]


_AT_ONCE = 4
"""The rows that BLAS multiplies in one step."""


class ClipText(Network):
    """The network; its weights have open_clip's names."""

    def __init__(
        self, weights: Mapping[str, Floats], shape: ClipTextShape, uses_quick_gelu: bool = False
    ) -> None:
        super().__init__(weights, float(shape.norm_kwargs.get("eps", 1e-5)))
        self._shape = shape
        self._activation = _activation(shape, uses_quick_gelu)

    def encode(self, tokens: Sequence[int]) -> Floats:
        """The text's vector, not yet of unit length. `tokens` are padded to the context length."""
        tokens = self._truncated(tokens)
        states = self._embed(tokens)
        mask = self._mask(tokens, len(states))
        last = self._shape.layers - 1
        for layer in range(last):
            states = self._layer(states, layer, mask)
        pooled = self._layer(states, last, mask, [self._pooled(tokens)])[0]
        return self._project(self._norm(pooled, "ln_final"))

    def _truncated(self, tokens: Sequence[int]) -> Sequence[int]:
        """Drop the tokens after the pooled one, which causal attention never reaches.

        The count is rounded up: 8 tokens are multiplied in less time than 7, and 4 in less than 3.
        """
        if self._shape.no_causal_mask or self._shape.embed_cls:
            return tokens
        if self._shape.pool_type == "last":
            return tokens
        return tokens[: -(-(self._pooled(tokens) + 1) // _AT_ONCE) * _AT_ONCE]

    def _pooled(self, tokens: Sequence[int]) -> int:
        """The index of the state that stands for the whole text."""
        if self._shape.embed_cls or self._shape.pool_type == "last":
            return -1
        if self._shape.pool_type == "first":
            return 0
        wanted = max(tokens) if self._shape.pool_type == "argmax" else self._shape.eos_id
        return list(tokens).index(wanted) if wanted in tokens else 0

    def _embed(self, tokens: Sequence[int]) -> Floats:
        words = self._weights["token_embedding.weight"][list(tokens)]
        if self._shape.embed_cls:
            words = np.concatenate([words, self._weights["cls_emb"][None]])
        return words + self._weights["positional_embedding"][: len(words)]

    def _mask(self, tokens: Sequence[int], length: int) -> Floats | None:
        if self._shape.no_causal_mask:
            return None
        mask = np.triu(np.full((length, length), -np.inf, np.float32), 1)
        if self._shape.embed_cls:
            # CoCa was trained with its padding mask shifted one place to the right.
            padding = np.array([token == self._shape.pad_id for token in tokens])
            mask[:, 1:][:, padding] = -np.inf
        return mask

    def _layer(
        self, states: Floats, layer: int, mask: Floats | None, wanted: Rows = slice(None)
    ) -> Floats:
        """The next states of the `wanted` rows."""
        name = f"transformer.resblocks.{layer}."
        normal = self._norm(states, f"{name}ln_1")
        states = states[wanted] + self._attend(normal, f"{name}attn.", mask, wanted)
        hidden = self._linear(self._norm(states, f"{name}ln_2"), f"{name}mlp.c_fc")
        return states + self._linear(self._activation(hidden), f"{name}mlp.c_proj")

    def _attend(self, states: Floats, name: str, mask: Floats | None, wanted: Rows) -> Floats:
        weight, bias = self._weights[f"{name}in_proj_weight"], self._weights[f"{name}in_proj_bias"]
        query, key, value = np.split(linear(states, weight, bias), 3, axis=1)
        mask = None if mask is None else mask[wanted]
        mixed = attention(query[wanted], key, value, self._shape.heads, mask)
        return self._linear(mixed, f"{name}out_proj")

    def _project(self, pooled: Floats) -> Floats:
        if self._shape.proj_type == "none":
            return pooled
        if self._shape.proj_bias:
            return self._linear(pooled, "text_projection")
        projected: Floats = pooled @ self._weights["text_projection"]
        return projected


def _activation(shape: ClipTextShape, uses_quick_gelu: bool) -> Activation:
    if uses_quick_gelu:
        return quick_gelu
    return gelu_tanh if shape.act_kwargs.get("approximate") == "tanh" else gelu


def shapes(shape: ClipTextShape, dimension: int) -> Shapes:
    """The weights of a ClipText for vectors of this dimension."""
    width = shape.width
    needed: Shapes = {
        "token_embedding.weight": (shape.vocab_size, width),
        "positional_embedding": (shape.context_length + shape.embed_cls, width),
        **weight_and_bias("ln_final", width),
    }
    if shape.embed_cls:
        needed["cls_emb"] = (width,)
    for layer in range(shape.layers):
        needed |= _layer_shapes(f"transformer.resblocks.{layer}.", width, shape.hidden)
    return needed | _projection_shapes(shape, dimension)


def _layer_shapes(name: str, width: int, hidden: int) -> Shapes:
    return {
        f"{name}attn.in_proj_weight": (3 * width, width),
        f"{name}attn.in_proj_bias": (3 * width,),
        **weight_and_bias(f"{name}attn.out_proj", width, width),
        **weight_and_bias(f"{name}mlp.c_fc", hidden, width),
        **weight_and_bias(f"{name}mlp.c_proj", width, hidden),
        **weight_and_bias(f"{name}ln_1", width),
        **weight_and_bias(f"{name}ln_2", width),
    }


def _projection_shapes(shape: ClipTextShape, dimension: int) -> Shapes:
    if shape.proj_type == "none":
        return {}
    if shape.proj_bias:
        return weight_and_bias("text_projection", dimension, shape.width)
    return {"text_projection": (shape.width, dimension)}
