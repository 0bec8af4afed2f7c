"""Models: what they are, and whether they can be used. Frozen values that cross packages."""

from dataclasses import dataclass

from photosearch.messages import Message

STARTER_ID = "starter"
ENGLISH = Message("English")
"""The languages of a model that reads nothing else."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model on offer, or one the person added: what it costs, what it is good for, its state.

    A published figure that is not known is None.
    """

    id: str
    name: str
    licence: str
    download_bytes: int
    dimension: int
    languages: str
    summary: str
    """One line that says what it is good at."""
    understands_text: bool = True
    """If not, it only finds photos that look alike."""
    picture_bytes: int = 0
    """Memory that its weights take while it reads pictures, in float32; half of it in bfloat16."""
    text_bytes: int = 0
    """Memory that its weights take while it reads texts, at most."""
    imagenet: float | None = None
    """Percent of ImageNet's pictures that it names right without having been trained to."""
    imagenet_trained: float | None = None
    """The same after training on ImageNet's labels: no figure to compare with the other."""
    retrieval: float | None = None
    """Percent of COCO's captions whose own picture it puts first (text to image, recall at 1)."""
    source: str = ""
    """Where the figures were published."""
    warning: str = ""
    """What to know before using it, such as a licence for research only."""
    installed: bool = False
    removable: bool = False
    """Whether there is anything of it to remove: files, a part of a download, or vectors."""
    downloaded_bytes: int = 0
    """Of a download that isn't finished."""
    in_use: bool = False
    """It answers queries."""
    is_next: bool = False
    """It will answer queries as soon as it covers every photo."""
    covered: int = 0
    """Photos that it could find now."""
    photos: int = 0
    """Photos that are there now."""
    precision: str = ""
    """What it was measured to be fastest with here, such as "bfloat16 on cpu"; "": not yet."""


@dataclass(frozen=True, slots=True)
class ModelUse:
    """How much of the library one model covers."""

    id: str
    vectors: int
