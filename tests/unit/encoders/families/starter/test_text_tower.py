import pytest

from photosearch.encoders.families.starter.bundled_weights import minilm_folder
from photosearch.encoders.families.starter.text_tower import StarterTextTower


@pytest.fixture(scope="module")
def tower() -> StarterTextTower:
    return StarterTextTower(minilm_folder())


@pytest.mark.parametrize(
    ("text", "label"),
    [("ladybird", 301), ("a  Ladybug", 301), ("Ladybirds", 301), ("the toaster", 859)],
)
def test_a_name_means_its_label(tower: StarterTextTower, text: str, label: int) -> None:
    assert tower.named_labels(text) == [label]
    scores = tower.encode([text])[0] @ tower._labels.T
    assert scores.argmax() == label


@pytest.mark.parametrize("text", ["", "a", "the", "s", "a red ladybird on a leaf", "ünïcödé"])
def test_other_texts_name_no_label(tower: StarterTextTower, text: str) -> None:
    assert tower.named_labels(text) == []
