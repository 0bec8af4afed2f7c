"""The same vectors as open_clip's own, for seeded random weights on real photographs."""

import logging
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import open_clip
import pytest
import torch
from open_clip.transform import PreprocessCfg, image_transform_v2
from PIL import Image
from safetensors.torch import save_file
from torch import nn

from photosearch.encoders.families import suggest_architecture
from photosearch.encoders.families.open_clip import OpenClipEncoder, check, describe
from photosearch.encoders.files.architectures import Architecture, Preprocessing, architecture
from photosearch.encoders.files.weights import open_weights
from photosearch.encoders.image.precision import Choice
from photosearch.errors import KnownError
from support.models.authors import clip, worst_cosine
from support.models.tiny_models import TINY

Photographs = dict[str, Image.Image]
TEXTS = (
    "a photo of a cat",
    "Ladybug!! on a GREEN leaf",
    "日本語 ünïcödé",
    "",
    "it's 3 o'clock &amp; they'll go " * 20,
)


def seeded(name: str) -> nn.Module:
    torch.manual_seed(0)
    logging.disable(logging.WARNING)  # it says that the weights are random
    try:
        return open_clip.create_model(name, pretrained_text=False).eval()
    finally:
        logging.disable(logging.NOTSET)


def save(network: nn.Module, path: Path, only: str = "") -> Path:
    state = network.state_dict()
    save_file({name: state[name].contiguous() for name in state if name.startswith(only)}, path)
    return path


def expected_pictures(network: Any, photographs: Photographs, **options: object) -> np.ndarray:
    transform = image_transform_v2(
        PreprocessCfg(size=network.visual.image_size, **options), is_train=False
    )
    with torch.inference_mode():
        inputs = torch.stack([transform(each) for each in photographs.values()])
        return network.encode_image(inputs, normalize=True).numpy()


def expected_texts(network: Any, name: str) -> np.ndarray:
    with torch.inference_mode():
        tokens = open_clip.get_tokenizer(name)(list(TEXTS))
        return network.encode_text(tokens, normalize=True).numpy()


def encode(encoder: OpenClipEncoder, photographs: Photographs) -> np.ndarray:
    return encoder.encode_pictures([encoder.preprocess(each) for each in photographs.values()])


@pytest.fixture(scope="module")
def vit() -> nn.Module:
    return seeded("ViT-B-32-256")


@pytest.fixture(scope="module")
def weights(vit: nn.Module, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    path = save(vit, tmp_path_factory.mktemp("weights") / "vit.safetensors")
    yield path
    path.unlink()


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ViT-B-32", "RN50", "convnext_base", "coca_ViT-B-32"])
def test_vectors_equal_open_clips(name: str, photographs: Photographs, tmp_path: Path) -> None:
    network = seeded(name)
    path = save(network, tmp_path / "weights.safetensors")
    encoder = OpenClipEncoder("random", name, path)
    pictures, texts = encode(encoder, photographs), encoder.encode_texts(TEXTS)
    path.unlink()
    assert worst_cosine(pictures, expected_pictures(network, photographs)) > 0.9999
    assert worst_cosine(texts, expected_texts(network, name)) > 0.9999


@pytest.mark.slow
def test_siglip_squashes_its_pictures(photographs: Photographs, tmp_path: Path) -> None:
    """Only the picture tower's weights are there: nothing else may be read."""
    network = seeded("ViT-B-32-SigLIP2-256")
    path = save(network, tmp_path / "weights.safetensors", only="visual.")
    vectors = encode(OpenClipEncoder("random", "ViT-B-32-SigLIP2-256", path), photographs)
    path.unlink()
    half = (0.5, 0.5, 0.5)
    expected = expected_pictures(network, photographs, mean=half, std=half, resize_mode="squash")
    assert worst_cosine(vectors, expected) > 0.9999


def test_the_default_model(vit: nn.Module, weights: Path, photographs: Photographs) -> None:
    encoder = OpenClipEncoder("random", "ViT-B-32-256", weights)
    assert (encoder.dimension, encoder.input_size) == (512, 256)
    expected = expected_pictures(vit, photographs)
    assert worst_cosine(encode(encoder, photographs), expected) > 0.9999
    expected = expected_texts(vit, "ViT-B-32-256")
    assert worst_cosine(encoder.encode_texts(TEXTS), expected) > 0.9999
    encoder.release()
    encoder.load_text()
    assert worst_cosine(encoder.encode_texts(TEXTS), expected) > 0.9999, "made to stay"


@pytest.mark.parametrize(("precision", "least"), [("bfloat16", 0.999), ("float16", 0.9999)])
def test_reduced_precision(
    vit: nn.Module, weights: Path, photographs: Photographs, precision: str, least: float
) -> None:
    encoder = OpenClipEncoder("random", "ViT-B-32-256", weights, choice=Choice(precision))
    vectors = encode(encoder, photographs)
    assert vectors.dtype == np.float32
    assert worst_cosine(vectors, expected_pictures(vit, photographs)) > least


@pytest.mark.parametrize("device", ["cuda", "mps"])
def test_a_device_that_is_not_here_is_replaced(
    weights: Path, photographs: Photographs, monkeypatch: pytest.MonkeyPatch, device: str
) -> None:
    """As when the library has come from another computer."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    far = OpenClipEncoder("random", "ViT-B-32-256", weights, choice=Choice("float16", device))
    here = OpenClipEncoder("random", "ViT-B-32-256", weights)
    np.testing.assert_array_equal(encode(far, photographs), encode(here, photographs))


def test_each_tower_reads_only_its_own_tensors(
    vit: nn.Module, photographs: Photographs, tmp_path: Path
) -> None:
    state = vit.state_dict()
    text = {name: state[name] for name in state if not name.startswith("visual.")}
    save_file(text, tmp_path / "text.safetensors")
    OpenClipEncoder("text", "ViT-B-32-256", tmp_path / "text.safetensors").encode_texts(["a cat"])
    path = save(vit, tmp_path / "pictures.safetensors", only="visual.")
    encode(OpenClipEncoder("pictures", "ViT-B-32-256", path), photographs)


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux counts it")
def test_text_search_is_lean(weights: Path) -> None:
    """No heavy library, and the weights stay on disk until they are used."""
    code = f"""
import sys
from pathlib import Path
from photosearch.encoders.families.open_clip import OpenClipEncoder
encoder = OpenClipEncoder("random", "ViT-B-32-256", Path({str(weights)!r}))
encoder.encode_texts(["a photo of a cat"])
heavy = ("torch", "torchvision", "timm", "transformers", "open_clip")
print([name for name in heavy if name in sys.modules])
print(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0])
"""
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy, kilobytes = ran.stdout.splitlines()
    assert heavy == "[]"
    assert int(kilobytes) < 400_000


@pytest.mark.parametrize("wrapped", [False, True])
@pytest.mark.parametrize("zipped", [False, True])
def test_torch_files(tmp_path: Path, wrapped: bool, zipped: bool) -> None:
    tiny = Architecture("tiny", TINY, Preprocessing(32, 32))
    network = clip(tiny)
    state = {f"module.{name}": tensor for name, tensor in network.state_dict().items()}
    path = tmp_path / "weights.pt"
    torch.save(
        {"epoch": 3, "state_dict": state} if wrapped else state,
        path,
        _use_new_zipfile_serialization=zipped,
    )
    vectors = OpenClipEncoder("random", tiny, path).encode_texts(TEXTS)
    assert worst_cosine(vectors, expected_texts(network, "ViT-B-32")) > 0.9999


def test_weights_that_fit(weights: Path) -> None:
    check(describe("ViT-B-32-256"), open_weights(weights))


def test_a_misfit_says_what_the_weights_look_like(weights: Path) -> None:
    """Of all architectures."""
    with pytest.raises(KnownError, match="doesn't fit ViT-B-16; it looks like ViT-B-32-256"):
        check(describe("ViT-B-16"), open_weights(weights))


@pytest.fixture
def _few_architectures(monkeypatch: pytest.MonkeyPatch) -> None:
    """To build each that is known takes four seconds."""
    few = ["RN50", "ViT-B-16", "ViT-B-32-256"]
    monkeypatch.setattr(suggest_architecture, "names", lambda: few)


@pytest.mark.usefixtures("_few_architectures")
def test_a_misfit_of_another_text_tower_is_said(weights: Path) -> None:
    wanted = "xlm-roberta-base-ViT-B-32"
    with pytest.raises(KnownError, match=f"doesn't fit {wanted}; it looks like ViT-B-32-256"):
        check(describe(wanted), open_weights(weights))


@pytest.mark.usefixtures("_few_architectures")
def test_a_misfit_is_said_on_use_too(weights: Path, photographs: Photographs) -> None:
    encoder = OpenClipEncoder("random", "ViT-B-16", weights)
    with pytest.raises(KnownError, match="it looks like ViT-B-32-256"):
        encode(encoder, photographs)


def test_weights_of_nothing_we_know(tmp_path: Path) -> None:
    save_file({"one": torch.ones(3)}, tmp_path / "other.safetensors")
    with pytest.raises(KnownError, match="no architecture"):
        check(describe("ViT-B-32"), open_weights(tmp_path / "other.safetensors"))


def test_a_tokenizer_that_is_missing_is_named(tmp_path: Path) -> None:
    from photosearch.encoders.text.tokenizer import make_tokeniser

    with pytest.raises(KnownError, match="timm/ViT-B-32-SigLIP2-256 beside the weights"):
        make_tokeniser(architecture("ViT-B-32-SigLIP2-256"), tmp_path)
