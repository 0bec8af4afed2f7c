import pytest

from photosearch.encoders.families.starter.dictionary import _rows, in_english


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Apfel", "apple"),
        ("drei Äpfel auf dem Tisch", "apple table"),
        ("un faro", "lighthouse"),
        ("Perros en la playa", "dog beach"),
        ("une pomme rouge", "apple red"),
        ("foret", "forest"),
        ("un sapin de Noël", "christmas tree"),
        ("砂浜の犬", "beach dog"),
        ("草地上的狗", "meadow dog"),
    ],
)
def test_what_a_text_names(text: str, english: str) -> None:
    assert in_english(text) == english


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a dog",
        "red boot",
        "the toaster",
        "main street with a pain",
        "die",
        "ein",
        "der Unterschied zwischen beiden",
        "собака",
        "🐶",
    ],
)
def test_english_and_unknown_texts_name_nothing(text: str) -> None:
    assert in_english(text) is None


def test_each_row_has_a_word_in_each_language() -> None:
    for row in _rows():
        assert all(row.values()), row
        assert None not in row, row
        assert all(
            word == word.strip() != "" for words in row.values() for word in words.split("|")
        )
