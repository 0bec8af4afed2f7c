"""Compares the tensors in a file of weights with those that a tower needs."""

from photosearch.encoders.files.weights import NO_WEIGHTS, Shapes, Weights


class MismatchError(Exception):
    """The weights don't fit the tower they were opened for."""


def check_tower(weights: Weights, needed: Shapes, prefix: str) -> None:
    """Raises MismatchError: a tensor of the tower is missing or has another shape."""
    if not covers(weights, needed, prefix):
        raise MismatchError(weights.path.name)


def text_prefix(weights: Weights) -> str:
    """The prefix of the text tower's tensors; empty in CLIP's original layout."""
    return "text." if any(name.startswith("text.") for name in weights.shapes) else ""


def covers(weights: Weights, needed: Shapes, prefix: str) -> bool:
    """Whether the file holds exactly the tower's layers, each tensor in the needed shape."""
    return all(
        weights.shapes.get(prefix + name) == shape
        for name, shape in needed.items()
        if not name.endswith(NO_WEIGHTS)
    ) and not _more_layers(weights, needed, prefix)


def _more_layers(weights: Weights, needed: Shapes, prefix: str) -> bool:
    """Whether the file holds further layers, which the tower would ignore."""
    kinds = {_kind(name) for name in needed}
    found = (name.removeprefix(prefix) for name in weights.shapes if name.startswith(prefix))
    return any(_kind(name) in kinds and name not in needed for name in found)


def _kind(name: str) -> str:
    """A tensor's name without the number of its layer."""
    return ".".join("#" if part.isdigit() else part for part in name.split("."))
