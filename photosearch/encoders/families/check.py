"""Do a model's weights fit what its manifest says?"""

from pathlib import Path

from photosearch.encoders.families import suggest_architecture
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.weights import open_weights


def check(manifest: Manifest, weights: Path) -> None:
    """Takes seconds. KnownError: the file is missing, damaged, would run code or doesn't fit."""
    opened = open_weights(weights)
    if manifest.kind == "timm":
        from photosearch.encoders.families.timm import check_network

        check_network(manifest.architecture, opened)
    else:
        suggest_architecture.check(manifest.network(), opened)
