"""Networks that don't come with the program. Frozen values that cross packages."""

from dataclasses import dataclass
from enum import StrEnum


class ExtraKind(StrEnum):
    """What they are for."""

    FACES = "faces"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Extra:
    """One network or several that work together: what they cost, and whether they are here."""

    id: str
    kind: ExtraKind
    name: str
    summary: str = ""
    licence: str = ""
    source: str = ""
    """Who publishes them."""
    download_bytes: int = 0
    """0 if nobody told."""
    installed: bool = False
    """All of it is here."""
    downloaded_bytes: int = 0
    """Of what isn't."""
    in_use: bool = False
    removable: bool = False
    warning: str = ""
