"""CLIP's vision transformer (Dosovitskiy et al. 2021, arXiv:2010.11929; Radford et al. 2021,
arXiv:2103.00020), in torch alone.

open_clip's own gives the same vectors, but takes longer to import than torch, and its last layer
computes states that go unused: only the first token becomes the vector.
"""

from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu, linear

_PLAIN = {"image_size", "layers", "width", "patch_size", "head_width", "mlp_ratio"}
_HEAD_WIDTH = 64
_MLP_RATIO = 4.0


Product = Callable[[Tensor], Tensor]


def is_plain(vision: dict[str, Any]) -> bool:
    """Whether open_clip's vision_cfg describes this network and none of its variants."""
    return set(vision) <= _PLAIN and isinstance(vision.get("layers"), int)


class VisionTransformer(nn.Module):
    """The network; its tensors have open_clip's names.

    From (count, 3, height, width) to (count, dimension).
    """

    def __init__(self, vision: dict[str, Any], dimension: int, quick_gelu: bool) -> None:
        super().__init__()
        width, patch = vision["width"], vision["patch_size"]
        self.conv1 = nn.Conv2d(3, width, patch, patch, bias=False)
        self.class_embedding = nn.Parameter(torch.empty(width))
        self.positional_embedding = nn.Parameter(torch.empty(_tokens(vision), width))
        self.ln_pre = nn.LayerNorm(width)
        self.transformer = _Layers(vision, quick_gelu)
        self.ln_post = nn.LayerNorm(width)
        self.proj = nn.Parameter(torch.empty(width, dimension))
        self._patch = patch

    def pack(self) -> None:
        """Reorder the weights for the CPU, which makes the network a tenth faster.

        Only where `can_pack`; afterwards the weights can't be moved or read.
        """
        for module in self.modules():
            if isinstance(module, _Linear | _Attention):
                module.pack()

    def forward(self, pictures: Tensor) -> Tensor:
        patches = self._patches(pictures)
        first = self.class_embedding.expand(len(patches), 1, -1)
        tokens = torch.cat([first, patches], dim=1) + self.positional_embedding
        pooled: Tensor = self.ln_post(self.transformer(self.ln_pre(tokens))) @ self.proj
        return pooled

    def _patches(self, pictures: Tensor) -> Tensor:
        """The output of `conv1`, shape (count, patches, width), by a faster matrix product."""
        count, colours, height, width = pictures.shape
        side = self._patch
        cut = pictures.reshape(count, colours, height // side, side, width // side, side)
        rows = cut.permute(0, 2, 4, 1, 3, 5).flatten(3).flatten(1, 2)
        return linear(rows, self.conv1.weight.flatten(1))


def _tokens(vision: dict[str, Any]) -> int:
    size, patch = vision["image_size"], vision["patch_size"]
    height, width = size if isinstance(size, list) else (size, size)
    return 1 + int(height // patch) * int(width // patch)


class _Layers(nn.Module):
    """From all tokens to the last state of the first, shape (count, width)."""

    def __init__(self, vision: dict[str, Any], quick_gelu: bool) -> None:
        super().__init__()
        made = (_Layer(vision, quick_gelu) for _ in range(vision["layers"]))
        self.resblocks = nn.ModuleList(made)

    def forward(self, tokens: Tensor) -> Tensor:
        for block in self.resblocks[:-1]:
            tokens = block(tokens, tokens)
        first: Tensor = self.resblocks[-1](tokens[:, :1], tokens)[:, 0]
        return first


class _Layer(nn.Module):
    def __init__(self, vision: dict[str, Any], quick_gelu: bool) -> None:
        super().__init__()
        width = vision["width"]
        hidden = int(width * vision.get("mlp_ratio", _MLP_RATIO))
        self.ln_1 = nn.LayerNorm(width)
        self.attn = _Attention(width, width // vision.get("head_width", _HEAD_WIDTH))
        self.ln_2 = nn.LayerNorm(width)
        self.mlp = nn.ModuleDict({"c_fc": _Linear(width, hidden), "c_proj": _Linear(hidden, width)})
        self._activation = _quick_gelu if quick_gelu else gelu

    def forward(self, asking: Tensor, tokens: Tensor) -> Tensor:
        """The next states of the tokens `asking`, which are the first of `tokens`, or all."""
        asking = asking + self.attn(self.ln_1(tokens), asking.shape[1])
        hidden = self._activation(self.mlp["c_fc"](self.ln_2(asking)))
        found: Tensor = asking + self.mlp["c_proj"](hidden)
        return found


class _Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.in_proj_weight = nn.Parameter(torch.empty(3 * width, width))
        self.in_proj_bias = nn.Parameter(torch.empty(3 * width))
        self.out_proj = _Linear(width, width)
        self._heads = heads
        self._products: tuple[Product, Product] = self._query, self._others

    def forward(self, tokens: Tensor, asking: int) -> Tensor:
        """The first `asking` tokens attend to all."""
        query_of, others_of = self._products
        query = self._split(query_of(tokens[:, :asking]))
        key, value = (self._split(part) for part in others_of(tokens).chunk(2, dim=-1))
        # faster than torch's fused attention for so few tokens on a CPU
        scores = (query * query.shape[-1] ** -0.5) @ key.transpose(2, 3)
        found = (scores.softmax(dim=-1) @ value).transpose(1, 2).flatten(2)
        out: Tensor = self.out_proj(found)
        return out

    def pack(self) -> None:
        query, *others = zip(self.in_proj_weight.chunk(3), self.in_proj_bias.chunk(3), strict=True)
        weights, biases = zip(*others, strict=True)
        self._products = packed(*query), packed(torch.cat(weights), torch.cat(biases))
        del self.in_proj_weight, self.in_proj_bias

    def _query(self, tokens: Tensor) -> Tensor:
        width = tokens.shape[-1]
        return linear(tokens, self.in_proj_weight[:width], self.in_proj_bias[:width])

    def _others(self, tokens: Tensor) -> Tensor:
        width = tokens.shape[-1]
        return linear(tokens, self.in_proj_weight[width:], self.in_proj_bias[width:])

    def _split(self, tokens: Tensor) -> Tensor:
        """To (count, heads, tokens, width of a head)."""
        count, length, width = tokens.shape
        return tokens.reshape(count, length, self._heads, width // self._heads).transpose(1, 2)


class _Linear(nn.Linear):
    _product: Product | None = None

    def pack(self) -> None:
        self._product = packed(self.weight, self.bias)
        del self.weight, self.bias

    def forward(self, tokens: Tensor) -> Tensor:
        return self._product(tokens) if self._product else super().forward(tokens)


def can_pack(device: str, kind: torch.dtype) -> bool:
    """Whether torch has the private operators that torch.compile would use here."""
    names = ("_is_mkldnn_bf16_supported", "_reorder_linear_weight", "_linear_pointwise")
    if device != "cpu" or kind != torch.bfloat16:
        return False
    there = all(hasattr(torch.ops.mkldnn, name) for name in names)
    return there and bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())


def packed(weight: Tensor, bias: Tensor) -> Product:
    """A packed `linear`."""
    ordered = torch.ops.mkldnn._reorder_linear_weight(weight.detach().contiguous())
    bias = bias.detach().contiguous()
    product: Callable[..., Tensor] = torch.ops.mkldnn._linear_pointwise
    return lambda tokens: product(tokens, ordered, bias, "none", [], "")


def _quick_gelu(values: Tensor) -> Tensor:
    return values * torch.sigmoid(1.702 * values)
