"""Takes out of what is handed on what nobody calls, but others are linked with.

Wheels of PyAV and pillow_heif bring x264 and x265, under the GPL, and SVT-AV1, for writing videos
and HEIC, which Photosearch doesn't do. OpenCV brings a second FFmpeg, for videos, which Photosearch
reads by PyAV. Each of these libraries gets a stand-in that answers every question by no.
"""

from pathlib import Path

from bundling.stand_ins import asked_of, libraries, stand_in

_UNUSED = (
    ("av.libs", "libx26[45]-*", "libSvtAv1Enc-*"),
    ("pillow_heif.libs", "libx26[45]-*"),
    ("opencv_python_headless.libs", "libav[cfu]*", "libsw*"),
)
"""By folder; but libavif, which is none of FFmpeg's."""
_LARGEST_STAND_IN = 100_000
"""Bytes. The libraries themselves have more."""


def take_out(site_packages: Path) -> list[str]:
    """The names of those that were replaced. Raises CalledProcessError if binutils fail."""
    replaced = []
    for name, *patterns in _UNUSED:
        folder = site_packages / name
        found = [path for pattern in patterns for path in sorted(folder.glob(pattern))]
        unused = [path for path in found if "avif" not in path.name]
        package = site_packages / ("cv2" if name.startswith("opencv") else name)
        others = [*libraries(folder), *libraries(package)]
        for library in unused:
            if library.stat().st_size > _LARGEST_STAND_IN:
                wanted = asked_of(library, (path for path in others if path not in unused))
                stand_in(library, wanted, {symbol.name: 0 for symbol in wanted})
                replaced.append(library.name)
    return replaced
