"""The models of one library: those on offer, those that are here, and their encoders."""

import hashlib
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from photosearch.encoders.download.sources import (
    RESEARCH_LICENCE,
    TIMM,
    UNKNOWN_LICENCE,
    source,
)
from photosearch.encoders.encoder import Encoder
from photosearch.encoders.files import manifests
from photosearch.encoders.files.architectures import architecture
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS, STARTER
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime
from photosearch.errors import KnownError
from photosearch.types import ModelInfo

if TYPE_CHECKING:
    from photosearch.encoders.image.torch_tower import Precision

_WARNINGS = {
    RESEARCH_LICENCE: "Its licence allows research only, nothing commercial.",
    UNKNOWN_LICENCE: "Its licence isn't known here: read its page before you use it.",
}


def models(directory: Path) -> list[ModelInfo]:
    """The built-in model, those on offer, and the others that lie in the library."""
    offered = [_state(offer.info, directory) for offer in OFFERS]
    known = {STARTER.id} | {info.id for info in offered}
    others = [it for it in manifests.load_all(directory) if it.id not in known]
    return [STARTER, *offered, *(_describe(manifest, directory) for manifest in others)]


def _state(info: ModelInfo, directory: Path) -> ModelInfo:
    manifest = manifests.load(directory, info.id)
    taken = manifests.bytes_here(directory, info.id)
    installed = manifest is not None and manifests.is_complete(directory, manifest)
    return replace(
        info,
        installed=installed,
        removable=manifest is not None or taken > 0,
        downloaded_bytes=0 if installed else taken,
    )


def _describe(manifest: Manifest, directory: Path) -> ModelInfo:
    weights = manifests.weights_of(directory, manifest)
    return ModelInfo(
        id=manifest.id,
        name=manifest.architecture,
        licence=manifest.licence,
        download_bytes=0,
        dimension=manifest.dimension,
        languages="",
        summary=f"Added from {weights}" if manifest.local else "Downloaded by its name.",
        understands_text=manifest.kind != "timm",
        warning=_WARNINGS.get(manifest.licence, ""),
        installed=manifests.is_complete(directory, manifest),
        removable=True,
    )


def vectors_version(model_id: str) -> int:
    """The version of how a model makes vectors, where its id doesn't tell."""
    if model_id != STARTER.id:
        return 1
    from photosearch.encoders.families.starter.starter import VECTORS_VERSION

    return VECTORS_VERSION


def make_encoder(
    model_id: str,
    directory: Path,
    choice: Choice | None = None,
    towers: EncoderRuntime = IN_PROCESS,
) -> Encoder:
    """Cheap: no weights are loaded yet. Raises KnownError for a model that isn't here."""
    if model_id == STARTER.id:
        from photosearch.encoders.families.starter.starter import StarterEncoder

        return StarterEncoder(towers)
    manifest = manifests.load(directory, model_id)
    if manifest is None:
        raise KnownError(_absent(model_id, directory))
    return _encoder(manifest, directory, choice or Choice(), towers)


def _encoder(
    manifest: Manifest, directory: Path, choice: Choice, towers: EncoderRuntime
) -> Encoder:
    weights = manifests.weights_of(directory, manifest)
    if manifest.kind == "timm":
        from photosearch.encoders.families.timm import TimmEncoder

        return TimmEncoder(manifest, weights, choice, towers)
    from photosearch.encoders.families.open_clip import OpenClipEncoder

    return OpenClipEncoder(
        manifest.id,
        manifest.network(),
        weights,
        tokenizer=manifests.tokenizer_of(directory, manifest),
        precision=cast("Precision", choice.precision),
        device=choice.device,
        towers=towers,
    )


def _absent(model_id: str, directory: Path) -> str:
    from photosearch.encoders.download import downloader

    if any(model_id == offer.id for offer in OFFERS) or downloader.is_unfinished(
        directory, model_id
    ):
        return f"{model_id} isn't downloaded yet: photosearch models download {model_id}"
    known = ", ".join(info.id for info in models(directory))
    return f"There is no model called “{model_id}”. Those known are: {known}."


def add(
    directory: Path, architecture_name: str, weights: Path, towers: EncoderRuntime = IN_PROCESS
) -> str:
    """Take up a file of weights, which stays where it is; returns the model's id. Of a torch file
    the library keeps a copy that takes less memory.

    The id is the architecture and the beginning of the file's checksum. Raises KnownError if the
    file can't be read safely or doesn't fit the architecture, and if there is no such architecture.
    """
    from photosearch.encoders.families.check import check
    from photosearch.encoders.files import convert

    manifest = towers.run(_local, architecture_name, weights.expanduser().absolute())
    towers.run(check, manifest, Path(manifest.weights))
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    manifest = replace(manifest, id=f"{architecture_name}/{digest[:8]}")
    folder = manifests.directory_of(directory, manifest.id)
    manifest = towers.run(convert.converted, manifest, Path(manifest.weights), folder)
    try:
        manifests.save(directory, manifest)
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise KnownError(f"The library can't be written ({why}): make room on its disk.") from error
    return manifest.id


def _local(name: str, weights: Path) -> Manifest:
    if name.startswith(TIMM):
        found = source(name).manifest
        return replace(found, weights=str(weights), licence="as its authors say", local=True)
    known = architecture(name)
    return Manifest(
        id="",
        kind="open_clip",
        architecture=name,
        dimension=known.dimension,
        weights=str(weights),
        preprocessing=asdict(known.preprocessing),
        licence="as its authors say",
        local=True,
    )
