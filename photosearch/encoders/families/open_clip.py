"""open_clip's architectures: an image tower in torch, and a text tower in numpy.

So searching by words needs neither torch nor the image tower's weights. An id is ARCH/TAG of
open_clip, or hf-hub:OWNER/NAME for a repository that describes an open_clip model.
"""

from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.families import suggest_architecture
from photosearch.encoders.families.family import RESEARCH_LICENCE, UNKNOWN_LICENCE, Source
from photosearch.encoders.families.suggest_architecture import suggesting
from photosearch.encoders.families.tower_encoder import EncodeTexts, TowerEncoder
from photosearch.encoders.files.architectures import Architecture, Preprocessing, architecture
from photosearch.encoders.files.descriptions import check_network, check_preprocessing
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.offers import OFFERS, Offer
from photosearch.encoders.files.preprocess import preprocess
from photosearch.encoders.files.weights import Weights, open_weights
from photosearch.encoders.image.precision import REFERENCE, Choice
from photosearch.encoders.runtime.import_lock import import_networks
from photosearch.encoders.runtime.lazy import Lazy
from photosearch.encoders.runtime.towers import IN_PROCESS, EncoderRuntime, LazyTower, Tower
from photosearch.errors import KnownError
from photosearch.parsing import read_json
from photosearch.types import Vectors

KIND = "open_clip"
CONFIG = "open_clip_config.json"
_HUB = "hf-hub:"
_WEIGHTS = ("open_clip_model.safetensors", "open_clip_pytorch_model.bin")
_RESEARCH = ("dfn", "metaclip", "datacompdr", "mrl", "v1")
"""Prefixes of the tags of DFN, MetaCLIP, MobileCLIP and NLLB-CLIP: research licences."""


class OpenClipEncoder(TowerEncoder):
    """The Encoder for an architecture and a local file of weights.

    `choice` is for the image tower; the text tower is float32 on the CPU. `tokenizer`: a
    tokenizer.json or its folder, for an architecture with a tokenizer of its own (SigLIP,
    XLM-RoBERTa); by default the folder of the weights. Raises KnownError for an unknown
    architecture; on encoding, for weights that are missing, damaged, would run code or don't fit.
    """

    def __init__(
        self,
        model_id: str,
        of: str | Architecture,
        weights: Path,
        tokenizer: Path | None = None,
        choice: Choice = REFERENCE,
        runtime: EncoderRuntime = IN_PROCESS,
    ) -> None:
        known = architecture(of) if isinstance(of, str) else of
        self._preprocessing = known.preprocessing
        self._long_lived = False
        super().__init__(
            model_id,
            known.dimension,
            max(known.preprocessing.height, known.preprocessing.width),
            LazyTower(runtime, partial(_load_image_tower, known, weights, choice)),
            Lazy(lambda: _load_text_tower(known, weights, tokenizer, self._long_lived)),
        )

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        return preprocess(picture, self._preprocessing)

    def load_text(self) -> None:
        self._long_lived = True
        super().load_text()


def _load_image_tower(of: Architecture, weights: Path, choice: Choice) -> Tower:
    from photosearch.encoders.image.open_clip_tower import image_tower

    opened = open_weights(weights)
    with suggesting(of, opened):
        return image_tower(of, opened, choice.precision, choice.device)


def _load_text_tower(
    of: Architecture, weights: Path, tokenizer: Path | None, long_lived: bool
) -> EncodeTexts:
    from photosearch.encoders.text.layers import unit
    from photosearch.encoders.text.tower import make_text_tower

    opened = open_weights(weights)
    with suggesting(of, opened):
        tower = make_text_tower(of, opened, tokenizer or weights.parent, long_lived)

    def encode(texts: Sequence[str]) -> Vectors:
        return unit(np.stack([tower(text) for text in texts]))

    return encode


def make(
    manifest: Manifest,
    weights: Path,
    tokenizer: Path | None,
    choice: Choice,
    runtime: EncoderRuntime,
) -> OpenClipEncoder:
    network = manifest.network()
    return OpenClipEncoder(manifest.id, network, weights, tokenizer, choice, runtime)


def check(manifest: Manifest, weights: Weights) -> None:
    suggest_architecture.check(manifest.network(), weights)


def describe(architecture: str) -> Manifest:
    return _describe(architecture, record={})


def source(model_id: str) -> Source:
    for offer in OFFERS:
        if offer.id == model_id:
            return _offered(offer)
    return _on_hub(model_id) if model_id.startswith(_HUB) else _published(model_id)


def _offered(offer: Offer) -> Source:
    if offer.network is None:
        return _source(offer.id, offer.repository, {}, offer.info.licence)
    described = Manifest(offer.id, KIND, "", 0, "", {}, licence=offer.info.licence)
    return _described(Source(described, offer.repository, _WEIGHTS), offer.network, {})


def _source(
    model_id: str,
    repository: str,
    record: dict[str, Any],
    licence: str,
    weights: tuple[str, ...] = _WEIGHTS,
) -> Source:
    name = model_id.partition("/")[0]
    manifest = replace(_describe(name, record), id=model_id, licence=licence)
    needed = architecture(name).text.get("hf_tokenizer_name")
    return Source(manifest, repository, weights, (repository, needed) if needed else ())


def _describe(name: str, record: dict[str, Any]) -> Manifest:
    """`record`: open_clip's of published weights, which may need their own preprocessing."""
    known = architecture(name)
    options = _options(record)
    quick = options.pop("quick_gelu", known.uses_quick_gelu)
    return Manifest(
        id="",
        kind=KIND,
        architecture=name,
        dimension=known.dimension,
        weights="",
        preprocessing=asdict(known.preprocessing) | options,
        config=known.config | {"quick_gelu": True} if quick != known.uses_quick_gelu else None,
    )


def _options(record: dict[str, Any]) -> dict[str, Any]:
    kept = {"mean", "std", "interpolation", "resize_mode", "quick_gelu"}
    return {key: value for key, value in record.items() if key in kept}


def _published(model_id: str) -> Source:
    name, _, tag = model_id.partition("/")
    architecture(name)  # raises a KnownError that suggests similar names
    import_networks()
    from open_clip.pretrained import get_pretrained_cfg, list_pretrained_tags_by_model

    record = get_pretrained_cfg(name, tag)
    if not record:
        tags = ", ".join(list_pretrained_tags_by_model(name)) or "none"
        raise KnownError(
            "There are no weights “{tag}” of {name}; those known are: {tags}.",
            tag=tag,
            name=name,
            tags=tags,
        )
    owner, repository, file = [*str(record.get("hf_hub", "")).split("/"), "", ""][:3]
    if not owner:
        raise KnownError(
            "The model hub doesn't have {model_id}: get its file, then add it with "
            "photosearch models add.",
            model_id=model_id,
        )
    weights = (file,) if file else _WEIGHTS
    return _source(model_id, f"{owner}/{repository}", record, licence_of(tag), weights)


def licence_of(tag: str) -> str:
    """Tells research licences by the tag, since open_clip doesn't record licences."""
    return RESEARCH_LICENCE if tag.startswith(_RESEARCH) else UNKNOWN_LICENCE


def _on_hub(model_id: str) -> Source:
    repository = model_id.removeprefix(_HUB)
    if repository.count("/") != 1:
        raise KnownError(
            "Write it as {hub}OWNER/NAME; “{model_id}” isn't.", hub=_HUB, model_id=model_id
        )
    empty = Manifest(model_id, KIND, "", 0, "", {}, licence=UNKNOWN_LICENCE)
    return Source(empty, repository, _WEIGHTS, config=CONFIG, with_config=with_config)


def with_config(source: Source, path: Path) -> Source:
    """Completes a source by the repository's open_clip_config.json. Raises KnownError."""
    try:
        content = read_json(path.read_text(encoding="utf-8"))
        network = content["model_cfg"]
        check_network(network)
        return _described(source, network, content.get("preprocess_cfg", {}))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise KnownError(
            "{repository} isn't described as an open_clip model.", repository=source.repository
        ) from error


def _described(source: Source, network: dict[str, Any], record: dict[str, Any]) -> Source:
    """`record`: as for `_describe`."""
    manifest = replace(
        source.manifest,
        architecture=source.repository,
        dimension=network["embed_dim"],
        config=network,
        preprocessing=_preprocessing(network, record),
    )
    tokenizer = network["text_cfg"].get("hf_tokenizer_name")
    tokenizers = (source.repository, tokenizer) if tokenizer else ()
    return replace(source, manifest=manifest, tokenizers=tokenizers)


def _preprocessing(network: dict[str, Any], record: dict[str, Any]) -> dict[str, Any]:
    size = network["vision_cfg"].get("image_size", 224)
    height, width = size if isinstance(size, list) else (size, size)
    options = _options(record)
    options.pop("quick_gelu", None)
    preprocessing = asdict(Preprocessing(height, width)) | options
    check_preprocessing(preprocessing)
    return preprocessing
