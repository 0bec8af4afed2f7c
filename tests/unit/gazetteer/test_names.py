import numpy as np
import pytest

from photosearch.gazetteer import called, country_name, fitting, nearest, place, town_name

SIGHTS = {
    "Rome": (41.8902, 12.4922),
    "Munich": (48.137, 11.575),
    "Paris": (48.8584, 2.2945),
    "New York City": (40.6892, -74.0445),
    "York": (53.9591, -1.0815),
    "Tokyo": (35.6586, 139.7454),
    "São Paulo": (-23.5505, -46.6333),
    "Jerome": (42.7241, -114.5187),
}
TOWNS = nearest(np.array(list(SIGHTS.values()))).tolist()


@pytest.mark.parametrize(
    ("wanted", "towns"),
    [
        ("rome", ["Rome"]),  # and not Jerome
        ("Roma", ["Rome"]),
        ("München", ["Munich"]),
        ("Mu\u0308nchen", ["Munich"]),
        ("Muenchen", ["Munich"]),
        ("MUNICH", ["Munich"]),
        ("東京", ["Tokyo"]),
        ("sao paulo", ["São Paulo"]),
        ("Italien", ["Rome"]),
        ("イタリア", ["Rome"]),
        ("意大利", ["Rome"]),
        ("Bavaria", ["Munich"]),
        ("Paris, France", ["Paris"]),
        ("Paris, Texas", []),
        ("york", ["York"]),
        ("nyc", ["New York City"]),
        ("city", ["New York City"]),
        ("UK", ["York"]),
        ("nowhere", []),
        ("", []),
        (" , ", []),
        ("' OR 1=1 --", []),
        ('*"AND(', []),
        ("\ud800", []),
    ],
)
def test_a_place_is_found_by_what_people_call_it(wanted: str, towns: list[str]) -> None:
    found = [place(town) for town in fitting(wanted, TOWNS)]
    assert [there.town for there in found if there] == towns


@pytest.mark.parametrize("town", TOWNS)
def test_the_whole_name_of_a_town_finds_it_alone(town: int) -> None:
    assert fitting(town_name(town), TOWNS) == [town]


def test_countries_have_names_in_the_languages_of_the_window() -> None:
    names = [country_name("DE", language) for language in ("en", "de", "es", "fr", "ja", "zh_CN")]
    assert names == ["Germany", "Deutschland", "Alemania", "Allemagne", "ドイツ", "德国"]


def test_a_number_that_is_no_town_has_no_name() -> None:
    assert (place(0), place(-5), place(2**40), town_name(0)) == (None, None, None, "")


@pytest.mark.parametrize(
    ("town", "names"),
    [
        ("Rome", {"de": "Rom", "es": "Roma", "fr": "Rome", "ja": "ローマ", "zh_CN": "罗马"}),
        ("Munich", {"en": "Munich", "fr": "Munich", "ja": "ミュンヘン", "zh_CN": "慕尼黑"}),
        ("Tokyo", {"de": "Tokio", "es": "Tokio", "ja": "東京", "zh_CN": "东京"}),
    ],
)
def test_a_town_is_called_as_in_each_language_and_found_so(
    town: str, names: dict[str, str]
) -> None:
    there = next(each for each in TOWNS if called(each, "en") == town)
    for language, name in names.items():
        assert called(there, language) == name
        assert fitting(name, TOWNS) == [there]
        assert fitting(town_name(there, language), TOWNS) == [there]
