import numpy as np
import pytest

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.bundled_weights import e5_file, minilm_folder
from photosearch.encoders.families.starter.text_tower import StarterTextTower


@pytest.fixture(scope="module")
def tower() -> StarterTextTower:
    return StarterTextTower(minilm_folder(), e5_file())


@pytest.mark.parametrize(
    ("text", "label"),
    [("ladybird", 301), ("a  Ladybug", 301), ("Ladybirds", 301), ("the toaster", 859)],
)
def test_a_name_means_its_label(tower: StarterTextTower, text: str, label: int) -> None:
    assert tower.named_labels(text) == [label]
    scores = tower.encode([text])[0] @ np.hstack(imagenet_labels.load()).T
    assert scores.argmax() == label


@pytest.mark.parametrize("text", ["", "a", "the", "s", "a red ladybird on a leaf", "ünïcödé"])
def test_other_texts_name_no_label(tower: StarterTextTower, text: str) -> None:
    assert tower.named_labels(text) == []


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("ein Schmetterling", 323),
        ("un papillon", 323),
        ("un faro", 437),
        ("Äpfel", 948),
        ("une pomme", 948),
        ("灯台", 437),
        ("钢琴", 579),
    ],
)
def test_other_languages_mean_labels_too(tower: StarterTextTower, text: str, label: int) -> None:
    """One of those that are nearest: a monarch is a butterfly, a grand piano a piano."""
    scores = tower.encode([text])[0] @ np.hstack(imagenet_labels.load()).T
    assert label in np.argsort(-scores)[:8]


def test_without_the_second_encoder_english_is_understood() -> None:
    alone = StarterTextTower(minilm_folder(), None).encode(["a lighthouse"])[0]
    assert np.isclose(np.linalg.norm(alone), 1)
    assert (alone @ np.hstack(imagenet_labels.load()).T).argmax() == 437
