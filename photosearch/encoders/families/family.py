"""What a family of encoders provides, and what it tells of where a model's files are."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from photosearch.encoders.encoder import Encoder
from photosearch.encoders.files.manifests import Manifest
from photosearch.encoders.files.weights import Weights
from photosearch.encoders.image.precision import Choice
from photosearch.encoders.runtime.towers import EncoderRuntime

UNKNOWN_LICENCE = "unknown"
RESEARCH_LICENCE = "research only"


@dataclass(frozen=True)
class Source:
    """The repository on the model hub, and the files in it, that make up a model."""

    manifest: Manifest
    """The model's manifest, but for the names of its files."""
    repository: str
    weights: tuple[str, ...]
    """Names to try, the best first."""
    tokenizers: tuple[str, ...] = ()
    """Repositories to try for tokenizer.json; empty if the architecture needs none."""
    config: str = ""
    """The file of the repository that describes the network, if the id alone doesn't."""
    with_config: "Callable[[Source, Path], Source] | None" = None
    """Completes the source by that file. Raises KnownError."""


class Implementation(Protocol):
    """The functions of a family's module."""

    def source(self, model_id: str) -> Source:
        """Where the files are. May take seconds. Raises KnownError: there is no such model."""
        ...

    def describe(self, architecture: str) -> Manifest:
        """A manifest without files. May take seconds. Raises KnownError: no such architecture."""
        ...

    def check(self, manifest: Manifest, weights: Weights) -> None:
        """May take seconds. Raises KnownError: the weights don't fit the architecture."""
        ...

    def make(
        self,
        manifest: Manifest,
        weights: Path,
        tokenizer: Path | None,
        choice: Choice,
        runtime: EncoderRuntime,
    ) -> Encoder:
        """The model's encoder, without loading its weights."""
        ...


@dataclass(frozen=True)
class Family:
    """Models that are described, checked and run in the same way."""

    kind: str
    """The family's name in manifests, which lie in people's libraries: it stays."""
    prefix: str
    """The prefix of its models' ids and architectures; each id belongs to the first that fits."""
    understands_text: bool
    implementation: Callable[[], Implementation]
    """Imports the family's module, which may take a while."""
