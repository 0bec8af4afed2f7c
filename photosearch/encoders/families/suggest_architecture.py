"""Checks weights against an open_clip architecture, and suggests another one that fits them."""

from collections.abc import Iterator
from contextlib import contextmanager

from photosearch.encoders.files.architectures import Architecture, architecture, names
from photosearch.encoders.files.shapes import MismatchError, check_tower, text_prefix
from photosearch.encoders.files.weights import Weights
from photosearch.errors import KnownError
from photosearch.messages import Message

_MOST_NAMED = 3


def check(wanted: Architecture, weights: Weights) -> None:
    """Imports open_clip, which takes seconds. Raises KnownError: the weights don't fit."""
    with suggesting(wanted, weights):
        _check(wanted, weights)


@contextmanager
def suggesting(wanted: Architecture, weights: Weights) -> Iterator[None]:
    """Turns a MismatchError into a KnownError that names the architectures that would fit."""
    try:
        yield
    except MismatchError:
        raise KnownError(_mismatch(wanted, weights)) from None


def _check(wanted: Architecture, weights: Weights) -> None:
    from photosearch.encoders.image.open_clip_tower import PREFIX, vision_shapes
    from photosearch.encoders.text.tower import text_shapes

    try:
        text = text_shapes(wanted)
    except KnownError:  # an unsupported text tower: the image tower decides
        text = {}
    check_tower(weights, text, text_prefix(weights))
    check_tower(weights, vision_shapes(wanted), PREFIX)


def _mismatch(wanted: Architecture, weights: Weights) -> str:
    fitting = [name for _, name in zip(range(_MOST_NAMED), _fitting(weights), strict=False)]
    hint = Message("no architecture that Photosearch knows fits it")
    if fitting:
        hint = Message(
            "it looks like {names}: add it with that architecture", names=" or ".join(fitting)
        )
    return Message(
        "{file} doesn't fit {architecture}; {hint}.",
        file=weights.path.name,
        architecture=wanted.name,
        hint=hint,
    )


def _fitting(weights: Weights) -> Iterator[str]:
    for name in names():
        try:
            _check(architecture(name), weights)
        except MismatchError:
            continue
        yield name
