"""From a model's id to where its files come from.

An id is one on offer, ARCH/TAG of open_clip, hf-hub:OWNER/NAME with an open_clip model, or
timm/NAME.TAG for a network that only reads pictures.
"""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from photosearch.encoders.files.architectures import Preprocessing, architecture
from photosearch.encoders.files.descriptions import check_network, check_preprocessing
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS
from photosearch.encoders.runtime.import_lock import import_networks
from photosearch.errors import KnownError
from photosearch.parsing import read_json

HUB = "hf-hub:"
TIMM = "timm/"
CONFIG = "open_clip_config.json"
OPEN_CLIP_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
TIMM_WEIGHTS = ("model.safetensors", "pytorch_model.bin")
UNKNOWN_LICENCE = "unknown"

_RESEARCH = ("dfn", "metaclip", "datacompdr", "mrl", "v1")
"""Beginnings of the tags of DFN, MetaCLIP, MobileCLIP and NLLB-CLIP: research licences."""
RESEARCH_LICENCE = "research only"


@dataclass(frozen=True)
class Source:
    """Which files of which repository make up a model."""

    manifest: Manifest
    """As it will be, but for the names of the files."""
    repository: str
    weights: tuple[str, ...]
    """Names to try, the best first."""
    tokenizers: tuple[str, ...] = ()
    """Repositories to try for tokenizer.json; empty if the architecture needs none."""
    needs_config: bool = False
    """The network is described in a file of the repository."""


def source(model_id: str) -> Source:
    """Slow for models that aren't on offer. Raises KnownError if there is no such model."""
    if model_id.startswith(HUB):
        return _on_hub(model_id)
    if model_id.startswith(TIMM):
        return _of_timm(model_id)
    offered = next((offer for offer in OFFERS if offer.id == model_id), None)
    if offered is None:
        return _of_open_clip(model_id)
    name = model_id.partition("/")[0]
    return _open_clip(model_id, name, offered.repository, {}, offered.info.licence)


def _open_clip(
    model_id: str,
    name: str,
    repository: str,
    published: dict[str, Any],
    licence: str,
    weights: tuple[str, ...] = OPEN_CLIP_WEIGHTS,
) -> Source:
    """`published`: fields of Preprocessing that these weights have otherwise, and quick_gelu."""
    known = architecture(name)
    quick = published.pop("quick_gelu", known.uses_quick_gelu)
    config = known.config | {"quick_gelu": True} if quick != known.uses_quick_gelu else None
    preprocessing = asdict(known.preprocessing) | published
    manifest = Manifest(
        model_id,
        "open_clip",
        name,
        known.dimension,
        "",
        preprocessing,
        config,
        licence=licence,
    )
    needed = known.text.get("hf_tokenizer_name")
    return Source(manifest, repository, weights, (repository, needed) if needed else ())


def _of_open_clip(model_id: str) -> Source:
    name, _, tag = model_id.partition("/")
    architecture(name)  # a KnownError that names those alike
    import_networks()
    from open_clip.pretrained import get_pretrained_cfg, list_pretrained_tags_by_model

    found = get_pretrained_cfg(name, tag)
    if not found:
        tags = ", ".join(list_pretrained_tags_by_model(name)) or "none"
        raise KnownError(f"There are no weights “{tag}” of {name}; those known are: {tags}.")
    owner, repository, file = [*str(found.get("hf_hub", "")).split("/"), "", ""][:3]
    if not owner:
        raise KnownError(
            f"The model hub doesn't have {model_id}: get its file, then add it with "
            "photosearch models add."
        )
    weights = (file,) if file else OPEN_CLIP_WEIGHTS
    return _open_clip(
        model_id, name, f"{owner}/{repository}", _published(found), licence_of(tag), weights
    )


def _published(found: dict[str, Any]) -> dict[str, Any]:
    kept = {"mean", "std", "interpolation", "resize_mode", "quick_gelu"}
    return {key: value for key, value in found.items() if key in kept}


def licence_of(tag: str) -> str:
    """open_clip doesn't say, so only what is known to be for research is told apart."""
    return RESEARCH_LICENCE if tag.startswith(_RESEARCH) else UNKNOWN_LICENCE


def _on_hub(model_id: str) -> Source:
    repository = model_id.removeprefix(HUB)
    if repository.count("/") != 1:
        raise KnownError(f"Write it as {HUB}OWNER/NAME; “{model_id}” isn't.")
    empty = Manifest(model_id, "open_clip", "", 0, "", {}, licence=UNKNOWN_LICENCE)
    return Source(empty, repository, OPEN_CLIP_WEIGHTS, needs_config=True)


def with_config(of: Source, path: Path) -> Source:
    """Fill in what the repository's open_clip_config.json says. Raises KnownError."""
    try:
        content = read_json(path.read_text(encoding="utf-8"))
        network, wanted = content["model_cfg"], content.get("preprocess_cfg", {})
        check_network(network)
        size = network["vision_cfg"].get("image_size", 224)
        height, width = size if isinstance(size, list) else (size, size)
        named = _published(wanted)
        named.pop("quick_gelu", None)
        preprocessing = asdict(Preprocessing(height, width)) | named
        check_preprocessing(preprocessing)
        manifest = replace(
            of.manifest,
            architecture=of.repository,
            dimension=network["embed_dim"],
            config=network,
            preprocessing=preprocessing,
        )
        tokenizer = network["text_cfg"].get("hf_tokenizer_name")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KnownError(f"{of.repository} isn't described as an open_clip model.") from error
    return replace(
        of, manifest=manifest, tokenizers=(of.repository, tokenizer) if tokenizer else ()
    )


def _of_timm(model_id: str) -> Source:
    from photosearch.encoders.families.timm import describe

    manifest = describe(model_id, model_id.removeprefix(TIMM))
    return Source(manifest, model_id, TIMM_WEIGHTS)
