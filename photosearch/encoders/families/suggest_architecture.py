"""Does a file of weights fit an architecture; and if not, which one does it look like?"""

from collections.abc import Iterator, Mapping

from photosearch.encoders.files.architectures import Architecture, architecture, names
from photosearch.encoders.files.weights import NO_WEIGHTS, Weights
from photosearch.errors import KnownError

Shapes = Mapping[str, tuple[int, ...]]

_MOST_NAMED = 3


def check(wanted: Architecture, weights: Weights) -> None:
    """KnownError: the file doesn't fit. Takes seconds: it imports open_clip."""
    if not _fits(wanted, weights):
        raise KnownError(_misfit(wanted, weights))


def check_tower(wanted: Architecture, weights: Weights, needed: Shapes, prefix: str) -> None:
    """KnownError: a tensor that one tower needs is missing or has another shape."""
    if not _covers(weights, needed, prefix):
        raise KnownError(_misfit(wanted, weights))


def text_prefix(weights: Weights) -> str:
    """What the names of the text tower begin with; in CLIP's own layout, nothing."""
    return "text." if any(name.startswith("text.") for name in weights.shapes) else ""


def _fits(wanted: Architecture, weights: Weights) -> bool:
    from photosearch.encoders.image.open_clip_tower import PREFIX, vision_shapes
    from photosearch.encoders.text.tower import text_shapes

    try:
        text = text_shapes(wanted)
    except KnownError:  # a text tower we can't build: the pictures decide
        text = {}
    if not _covers(weights, text, text_prefix(weights)):
        return False
    return _covers(weights, vision_shapes(wanted), PREFIX)


def _covers(weights: Weights, needed: Shapes, prefix: str) -> bool:
    return all(
        weights.shapes.get(prefix + name) == shape
        for name, shape in needed.items()
        if not name.endswith(NO_WEIGHTS)
    ) and not _more_layers(weights, needed, prefix)


def _more_layers(weights: Weights, needed: Shapes, prefix: str) -> bool:
    """Does the file hold layers of the same kind that the tower would ignore?"""
    kinds = {_kind(name) for name in needed}
    found = (name.removeprefix(prefix) for name in weights.shapes if name.startswith(prefix))
    return any(_kind(name) in kinds and name not in needed for name in found)


def _kind(name: str) -> str:
    """A tensor's name without the number of its layer."""
    return ".".join("#" if part.isdigit() else part for part in name.split("."))


def _misfit(wanted: Architecture, weights: Weights) -> str:
    alike = [name for _, name in zip(range(_MOST_NAMED), _alike(weights), strict=False)]
    hint = (
        f"it looks like {' or '.join(alike)}: add it with that architecture"
        if alike
        else "no architecture that Photosearch knows fits it"
    )
    return f"{weights.path.name} doesn't fit {wanted.name}; {hint}."


def _alike(weights: Weights) -> Iterator[str]:
    return (name for name in names() if _fits(architecture(name), weights))
