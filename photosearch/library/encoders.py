"""Encoders in the precision that the person chose, or else in the fastest one."""

from dataclasses import replace
from functools import partial
from pathlib import Path

from photosearch.encoders import registry
from photosearch.encoders.encoder import Encoder
from photosearch.encoders.files import manifests
from photosearch.encoders.files.offers import STARTER
from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import REFERENCE, Choice
from photosearch.encoders.runtime.towers import EncoderRuntime
from photosearch.jobs import Job
from photosearch.settings import AUTOMATIC, SettingsStore
from photosearch.types import ModelInfo


class Encoders:
    """Makes the encoder of a model for this machine."""

    def __init__(self, models: Path, settings: SettingsStore, runtime: EncoderRuntime) -> None:
        self._models = models
        self._settings = settings
        self._runtime = runtime
        self._measured = precision.PrecisionCache(models / "precision.json")

    def make(self, model_id: str) -> Encoder:
        """Raises KnownError if the model isn't installed."""
        choice = REFERENCE if model_id == STARTER.id else self._choice(model_id)
        return registry.make_encoder(model_id, self._models, choice, self._runtime)

    def precision(self, info: ModelInfo) -> str:
        """What `make` would choose, in words; "" if that isn't known yet."""
        if info.id == STARTER.id:
            return str(REFERENCE)
        known = not self._is_automatic or self._measured.get(info.id) is not None
        return str(self._choice(info.id)) if known and info.installed else ""

    def tuned(self, encoder: Encoder, job: Job) -> Encoder:
        """One in the fastest precision; the same one if that was measured, or isn't wanted.

        Measuring takes seconds. Raises Cancelled.
        """
        model_id = encoder.model_id
        has_choice = manifests.load(self._models, model_id) is not None
        if not has_choice or not self._is_automatic or self._measured.get(model_id):
            return encoder
        encoder.release()
        make = partial(registry.make_encoder, model_id, self._models)
        measured = precision.measure(make, job, self._runtime)
        self._runtime.end_unused(0.0)  # frees the memory of measuring in float32
        self._measured.put(model_id, precision.best(measured))
        return self.make(model_id)

    @property
    def _is_automatic(self) -> bool:
        wanted = self._settings.load()
        return AUTOMATIC in (wanted.precision, wanted.device)

    def _choice(self, model_id: str) -> Choice:
        """The person's choice, else the measured one, else float32 on the CPU."""
        wanted, found = self._settings.load(), self._measured.get(model_id) or REFERENCE
        if wanted.precision != AUTOMATIC:
            found = replace(found, precision=wanted.precision)
        return found if wanted.device == AUTOMATIC else replace(found, device=wanted.device)
