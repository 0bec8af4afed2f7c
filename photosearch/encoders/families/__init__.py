"""The families of encoders: each is a module, and a row in FAMILIES."""

from pathlib import Path

from photosearch.encoders.families.family import Family, Implementation, Source
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.weights import open_weights


def _timm() -> Implementation:
    from photosearch.encoders.families import timm

    return timm


def _open_clip() -> Implementation:
    from photosearch.encoders.families import open_clip

    return open_clip


FAMILIES = (
    Family("timm", prefix="timm/", understands_text=False, implementation=_timm),
    Family("open_clip", prefix="", understands_text=True, implementation=_open_clip),
)


def family_of(model_id: str) -> Family:
    """The family of a model's id, or of the name of an architecture."""
    return next(family for family in FAMILIES if model_id.startswith(family.prefix))


def family_named(kind: str) -> Family | None:
    """None for a kind that a newer Photosearch may have written into a manifest."""
    return next((family for family in FAMILIES if family.kind == kind), None)


def source(model_id: str) -> Source:
    """Where a model's files are. May take seconds. Raises KnownError: there is no such model."""
    return family_of(model_id).implementation().source(model_id)


def describe(architecture: str) -> Manifest:
    """A manifest without files. May take seconds. Raises KnownError: no such architecture."""
    return family_of(architecture).implementation().describe(architecture)


def check(manifest: Manifest, weights: Path) -> None:
    """Takes seconds. Raises KnownError: the file is missing, damaged, would run code or doesn't
    fit the architecture."""
    family = family_named(manifest.kind)
    assert family is not None
    family.implementation().check(manifest, open_weights(weights))
