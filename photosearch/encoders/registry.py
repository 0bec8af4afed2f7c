"""The models of one library: on offer, downloaded or added, and their encoders."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from photosearch.encoders import families
from photosearch.encoders.encoder import Encoder
from photosearch.encoders.families import family_named
from photosearch.encoders.families.family import RESEARCH_LICENCE, UNKNOWN_LICENCE, Family
from photosearch.encoders.files import manifests
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS, STARTER
from photosearch.encoders.image.precision import REFERENCE, Choice
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.messages import Message
from photosearch.types import ModelInfo, Vectors

_WARNINGS = {
    RESEARCH_LICENCE: Message("Its licence allows research only, nothing commercial."),
    UNKNOWN_LICENCE: Message("Its licence isn't known here: read its page before you use it."),
}


def models(directory: Path) -> list[ModelInfo]:
    """The built-in model, those on offer, and the others in the library."""
    offered = [_state(offer.info, directory) for offer in OFFERS]
    known = {STARTER.id} | {info.id for info in offered}
    others = [
        _info(manifest, family, directory)
        for manifest in manifests.load_all(directory)
        if manifest.id not in known and (family := family_named(manifest.kind))
    ]
    return [STARTER, *offered, *others]


def _state(info: ModelInfo, directory: Path) -> ModelInfo:
    manifest = manifests.load(directory, info.id)
    taken = manifests.size_on_disk(directory, info.id)
    installed = manifest is not None and manifests.is_complete(directory, manifest)
    return replace(
        info,
        installed=installed,
        removable=manifest is not None or taken > 0,
        downloaded_bytes=0 if installed else taken,
    )


def _info(manifest: Manifest, family: Family, directory: Path) -> ModelInfo:
    weights = manifests.weights_of(directory, manifest)
    return ModelInfo(
        id=manifest.id,
        name=manifest.architecture,
        licence=manifest.licence,
        download_bytes=0,
        dimension=manifest.dimension,
        languages="",
        summary=f"Added from {weights}" if manifest.local else Message("Downloaded by its name."),
        understands_text=family.understands_text,
        warning=_WARNINGS.get(manifest.licence, ""),
        installed=manifests.is_complete(directory, manifest),
        removable=True,
    )


def vectors_version(model_id: str) -> int:
    """The version of how a model makes vectors, for a model whose id doesn't tell."""
    if model_id != STARTER.id:
        return 1
    from photosearch.encoders.families.starter.starter import VECTORS_VERSION

    return VECTORS_VERSION


def carry_over(model_id: str) -> tuple[int, int, Callable[[Vectors], Vectors]] | None:
    """The earlier version whose vectors can be made into those of this one, their dimension, and
    by what."""
    if model_id != STARTER.id:
        return None
    from photosearch.encoders.families.starter import former

    return former.VERSION, former.DIMENSION, former.carry_over


def make_encoder(
    model_id: str,
    directory: Path,
    choice: Choice = REFERENCE,
    runtime: EncoderRuntime = IN_PROCESS,
) -> Encoder:
    """Cheap: no weights are loaded yet. Raises KnownError: the model isn't installed."""
    if model_id == STARTER.id:
        from photosearch.encoders.families.starter.starter import StarterEncoder

        return StarterEncoder(runtime)
    manifest = manifests.load(directory, model_id)
    family = family_named(manifest.kind) if manifest else None
    if manifest is None or family is None:
        raise KnownError(_absent(model_id, directory))
    weights = manifests.weights_of(directory, manifest)
    tokenizer = manifests.tokenizer_of(directory, manifest)
    return family.implementation().make(manifest, weights, tokenizer, choice, runtime)


def _absent(model_id: str, directory: Path) -> str:
    from photosearch.encoders.download import downloader

    is_offered = any(model_id == offer.id for offer in OFFERS)
    if is_offered or downloader.is_unfinished(directory, model_id):
        return Message(
            "{model_id} isn't downloaded yet: photosearch models download {model_id}",
            model_id=model_id,
        )
    known = ", ".join(info.id for info in models(directory))
    return Message(
        "There is no model called “{model_id}”. Those known are: {known}.",
        model_id=model_id,
        known=known,
    )


def add(
    directory: Path,
    architecture: str,
    weights: Path,
    runtime: EncoderRuntime = IN_PROCESS,
) -> str:
    """Add a file of weights, which stays in its place; returns the model's id.

    The library keeps a copy of a torch file that takes less memory. The id is the architecture and
    the beginning of the file's checksum. Raises KnownError: the architecture is unknown, or the
    file can't be read safely or doesn't fit it.
    """
    from photosearch.encoders.files import convert

    path = weights.expanduser().absolute()
    described = runtime.run(families.describe, architecture)
    manifest = replace(described, weights=str(path), licence="as its authors say", local=True)
    runtime.run(families.check, manifest, path)
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    manifest = replace(manifest, id=f"{architecture}/{digest[:8]}")
    folder = manifests.directory_of(directory, manifest.id)
    manifest = runtime.run(convert.converted, manifest, path, folder)
    try:
        manifests.save(directory, manifest)
    except OSError as error:
        raise KnownError(
            "The library can't be written ({why}): make room on its disk.", why=error
        ) from error
    return manifest.id
