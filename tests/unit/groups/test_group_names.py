"""Names from how far words lead; and the words themselves."""

import numpy as np
import pytest

from photosearch.groups import WORDS
from photosearch.groups.group_names import name
from photosearch.groups.vocabulary import WIDER, translations
from photosearch.gui.text.translation import NAMES


def leads(**words: float) -> np.ndarray:
    found = np.full(len(WORDS), 1.0, np.float32)
    for word, lead in words.items():
        found[WORDS.index(word)] = lead
    return found


@pytest.mark.parametrize(
    ("led", "wanted"),
    [
        ({"cats": 4.9, "kittens": 3.8}, ("cats",)),
        ({"coffee": 4.6, "cups": 4.3}, ("coffee", "cups")),
        ({"dogs": 3.7, "wolves": 3.1, "lions": 3.0, "pets": 2.8}, ("animals",)),
        ({"ducks": 3.4, "geese": 3.2, "parrots": 3.1, "birds": 3.0}, ("birds",)),
        ({"bees": 3.6, "mushrooms": 3.1, "plants": 3.0, "ants": 2.9}, ()),
        ({"light": 3.9, "candles": 2.5}, ()),
        ({"dogs": 2.9, "wolves": 2.8, "lions": 2.7}, ()),
    ],
)
def test_a_word_that_leads_less_clearly_gives_way_to_what_it_is_a_kind_of(
    led: dict[str, float], wanted: tuple[str, ...]
) -> None:
    assert name(leads(**led)) == wanted


@pytest.mark.parametrize("language", [each for each in NAMES if each != "en"])
def test_every_word_is_there_in_each_language_of_the_window(language: str) -> None:
    words = translations(language)
    assert tuple(words) == WORDS
    assert all(words.values())


def test_words_occur_once_and_kinds_end() -> None:
    assert len(set(WORDS)) == len(WORDS)
    for word in range(len(WORDS)):
        for _ in range(3):
            word = WIDER[word] if word >= 0 else -1
        assert word == -1
    assert translations("xx") == {}
