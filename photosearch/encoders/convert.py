"""Torch files made into safetensors, of which a text search reads only what it needs."""

import logging
import os
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

from photosearch.encoders.manifests import Manifest
from photosearch.encoders.weights import TorchFile, Weights, open_weights

NAME = "converted.safetensors"

log = logging.getLogger(__name__)


def converted(manifest: Manifest, weights: Path, folder: Path) -> Manifest:
    """The manifest, with a copy as safetensors in `folder` in the place of a torch file.

    A search by words with ViT-B-32-256 as a torch file takes 700 MB of memory, and 220 MB as
    safetensors. It works either way, so a full disk, say, is no failure. KnownError: see
    `open_weights`.
    """
    opened = open_weights(weights)
    if not isinstance(opened, TorchFile):
        return manifest
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(opened, folder / NAME)
    except (OSError, RuntimeError, ValueError) as error:
        log.warning("%s stays a torch file: %r", weights, error)
        return manifest
    return replace(manifest, weights=NAME)


def _write(opened: Weights, target: Path) -> None:
    """At once or not at all."""
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    for left_by_a_crash in target.parent.glob(f"{target.name}.*.tmp"):
        left_by_a_crash.unlink()
    temporary = target.with_name(f"{target.name}.{uuid4().hex}.tmp")
    try:
        # clones, because tensors that share their memory can't be written
        save_file({name: opened.tensor(name).clone() for name in opened.shapes}, temporary)
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    except SafetensorError as error:
        raise ValueError(str(error)) from error
    finally:
        temporary.unlink(missing_ok=True)
