"""The models on offer, and how to make an encoder from a model's id."""

import hashlib
from pathlib import Path

from photosearch.encoders.base import Encoder
from photosearch.errors import KnownError
from photosearch.settings import LocalModel
from photosearch.types import ModelInfo

STARTER = ModelInfo(
    id="starter",
    name="Starter",
    licence="Apache-2.0",
    download_bytes=0,
    dimension=384,
    languages="English",
    summary="Built in. Finds animals, food, vehicles, objects and scenery; weak on people and events.",
    installed=True,
)


def models(local: tuple[LocalModel, ...]) -> list[ModelInfo]:
    """The built-in model, then those the person added."""
    return [STARTER, *(_describe(model) for model in local)]


def make_encoder(model_id: str, local: tuple[LocalModel, ...]) -> Encoder:
    """Cheap: no weights are loaded yet. Raises KnownError for an unknown id."""
    if model_id == STARTER.id:
        from photosearch.encoders.starter import StarterEncoder

        return StarterEncoder()
    for model in local:
        if model.id == model_id:
            from photosearch.encoders.openclip import OpenClipEncoder

            return OpenClipEncoder(model.id, model.architecture, Path(model.weights))
    known = ", ".join(info.id for info in models(local))
    raise KnownError(f"There is no model called “{model_id}”. The models here are: {known}.")


def local_model(architecture: str, weights: Path) -> LocalModel:
    """A model from a file of weights; its id is the architecture and the file's checksum.

    Raises KnownError if the file can't be read or doesn't fit the architecture.
    """
    from photosearch.encoders.openclip import check_weights

    check_weights(architecture, weights)
    with weights.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return LocalModel(f"{architecture}/{digest[:8]}", architecture, str(weights.resolve()))


def _describe(model: LocalModel) -> ModelInfo:
    encoder = make_encoder(model.id, (model,))
    return ModelInfo(
        id=model.id,
        name=model.architecture,
        licence="as its authors say",
        download_bytes=0,
        dimension=encoder.dimension,
        languages="",
        summary=f"Added from {model.weights}",
        installed=Path(model.weights).is_file(),
        understands_text=encoder.understands_text,
    )
