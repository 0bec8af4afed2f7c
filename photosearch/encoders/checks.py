"""Do a model's weights fit what its manifest says?"""

from pathlib import Path

from photosearch.encoders import fit
from photosearch.encoders.manifests import Manifest
from photosearch.encoders.weights import open_weights


def check(manifest: Manifest, weights: Path) -> None:
    """Takes seconds. KnownError: the file is missing, damaged, would run code or doesn't fit."""
    opened = open_weights(weights)
    if manifest.kind == "timm":
        from photosearch.encoders.timm_pictures import check_network

        check_network(manifest.architecture, opened)
    else:
        fit.check(manifest.network(), opened)
