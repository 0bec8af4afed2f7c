"""Makes the text tower of an open_clip architecture, in numpy."""

from collections.abc import Callable, Mapping
from pathlib import Path

from photosearch.encoders.files.architectures import Architecture
from photosearch.encoders.files.shapes import check_tower, text_prefix
from photosearch.encoders.files.weights import Weights
from photosearch.encoders.runtime.threads import use_one_thread_for_texts
from photosearch.encoders.text import bert, clip
from photosearch.encoders.text.bert import Bert, BertShape
from photosearch.encoders.text.clip import ClipText
from photosearch.encoders.text.layers import Floats, Shapes, gelu, in_fortran_order
from photosearch.encoders.text.tokenizer import Tokenise, make_tokeniser
from photosearch.errors import KnownError

TextTower = Callable[[str], Floats]
"""Encodes a text into a vector of shape (dimension,), not yet of unit length."""

_BODY = "transformer."
_PADDING = 1
"""RoBERTa's padding token."""


def make_text_tower(
    architecture: Architecture, weights: Weights, tokenizer: Path, long_lived: bool = False
) -> TextTower:
    """Reads only the text tower's tensors. Raises MismatchError: they don't fit; KnownError: the
    tokenizer is missing, or the architecture isn't supported.

    `long_lived`: prepare for many texts, which takes a little longer.
    """
    use_one_thread_for_texts()
    needed = text_shapes(architecture)
    prefix = text_prefix(weights)
    check_tower(weights, needed, prefix)
    tokenise = make_tokeniser(architecture, tokenizer)
    arrays = {name: weights.array(prefix + name) for name in needed}
    if long_lived:
        arrays = in_fortran_order(arrays)
        weights.unload()
    if architecture.hugging_face_text:
        return _roberta_tower(tokenise, arrays, _bert_shape(architecture))
    tower = ClipText(arrays, architecture.clip_text, architecture.uses_quick_gelu)
    return lambda text: tower.encode(tokenise(text))


def text_shapes(architecture: Architecture) -> Shapes:
    """The weights of the text tower. Raises KnownError: the architecture isn't supported."""
    if not architecture.hugging_face_text:
        return clip.shapes(architecture.clip_text, architecture.dimension)
    shape = _bert_shape(architecture)
    body = {_BODY + name: size for name, size in bert.shapes(shape).items()}
    return body | _projection_shapes(architecture, shape.width)


def _bert_shape(architecture: Architecture) -> BertShape:
    name = architecture.hugging_face_text or ""
    if name in bert.OF_HUGGING_FACE and "multimodal_cfg" not in architecture.config:
        return bert.OF_HUGGING_FACE[name]
    raise KnownError(
        "{architecture} reads text with a network that Photosearch doesn't have "
        "({name}): use another model.",
        architecture=architecture.name,
        name=name,
    )


def _projection_shapes(architecture: Architecture, width: int) -> Shapes:
    """open_clip's two-layer projection; its hidden width is the mean of both."""
    between = (width + architecture.dimension) // 2
    return {"proj.0.weight": (between, width), "proj.2.weight": (architecture.dimension, between)}


def _roberta_tower(tokenise: Tokenise, arrays: Mapping[str, Floats], shape: BertShape) -> TextTower:
    network = Bert({name.removeprefix(_BODY): array for name, array in arrays.items()}, shape)

    def encode(text: str) -> Floats:
        tokens = [token for token in tokenise(text) if token != _PADDING]
        hidden = gelu(network.mean_state(tokens) @ arrays["proj.0.weight"].T)
        vector: Floats = hidden @ arrays["proj.2.weight"].T
        return vector

    return encode
