"""Takes the encoders x264 and x265, which are under the GPL, out of what is handed on.

Wheels of PyAV and pillow_heif bring them for writing videos and HEIC, which Photosearch doesn't do.
FFmpeg and libheif are linked with them, so each gets a stand-in that answers every question by no.
"""

from pathlib import Path

from bundling.stand_ins import asked_of, libraries, stand_in


def strip_encoders(site_packages: Path) -> list[str]:
    """The names of those that were replaced. Raises CalledProcessError if binutils fail."""
    replaced = []
    for folder in (site_packages / "av.libs", site_packages / "pillow_heif.libs"):
        for encoder in sorted(folder.glob("libx26[45]-*")):
            wanted = asked_of(encoder, (path for path in libraries(folder) if path != encoder))
            if encoder.stat().st_size > _LARGEST_STAND_IN:
                stand_in(encoder, wanted, {symbol.name: 0 for symbol in wanted})
                replaced.append(encoder.name)
    return replaced


_LARGEST_STAND_IN = 100_000
"""Bytes; the encoders have millions."""
