"""MiniLM in numpy against the network its authors published it for."""

import numpy as np
import pytest

from photosearch.encoders.families.starter.bundled_weights import minilm_folder
from photosearch.encoders.families.starter.minilm import DIMENSION, MiniLM

TEXTS = (
    "ladybug",
    "A man rides a wave on top of a surfboard.",
    "",
    "日本語 🐈 ünïcödé",
    "word " * 400,
)


@pytest.fixture(scope="module")
def tower() -> MiniLM:
    return MiniLM(minilm_folder())


@pytest.mark.parametrize("text", TEXTS)
def test_equals_transformers(tower: MiniLM, text: str) -> None:
    import torch
    from transformers import BertModel, BertTokenizerFast

    folder = minilm_folder()
    network = BertModel.from_pretrained(folder, local_files_only=True).eval()
    tokenizer = BertTokenizerFast.from_pretrained(folder, local_files_only=True)
    tokens = tokenizer([text], return_tensors="pt", truncation=True, max_length=256)
    with torch.inference_mode():
        mean = network(**tokens).last_hidden_state[0].mean(dim=0)
    expected = torch.nn.functional.normalize(mean, dim=0).numpy()
    np.testing.assert_allclose(tower.encode([text])[0], expected, atol=2e-6)


def test_a_text_has_the_same_vector_alone_and_among_others(tower: MiniLM) -> None:
    together = tower.encode(TEXTS)
    alone = np.concatenate([tower.encode([text]) for text in TEXTS])
    np.testing.assert_array_equal(together, alone)


def test_no_texts_no_rows(tower: MiniLM) -> None:
    assert tower.encode([]).shape == (0, DIMENSION)
