"""Photos found by what is known of them beyond their files: places, text in them, people."""

from datetime import datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from photosearch.catalogue import Catalogue, FileRow, FoundFace, Indexed, ReadText, Sought
from photosearch.types import Facts, Filters, Region, TextLine, Why

ROME, MUNICH = (41.8902, 12.4922), (48.137, 11.575)
BOX = Region(0.1, 0.1, 0.3, 0.3)
CORNERS = ((0.0, 0.0), (1.0, 0.0), (1.0, 0.1), (0.0, 0.1))


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    """Photos 1 in Rome, 2 in Munich, 3 and 4 nowhere."""
    made = Catalogue(tmp_path / "catalogue.sqlite")
    folder = made.folders.add(Path("/photos"))
    rows = [FileRow(f"{n}.jpg".encode(), 10, 1, n, None) for n in range(1, 5)]
    made.folders.reconcile(folder, 1, rows, [])
    places = dict(zip((1, 2), (ROME, MUNICH), strict=True))
    read = [
        Indexed(
            item.file_id,
            hash_of(item.file_id),
            placed(places.get(item.file_id)),
            datetime(2020, 1, 1),
            None,
        )
        for item in made.pending("starter")
    ]
    made.store("starter", 4, read, {})
    made.find_towns()
    return made


def placed(place: tuple[float, float] | None) -> Facts:
    latitude, longitude = place or (None, None)
    return Facts(1, 1, "JPEG", latitude=latitude, longitude=longitude)


def hash_of(photo_id: int) -> bytes:
    return sha256(bytes([photo_id])).digest()


def found(catalogue: Catalogue, text: str) -> dict[int, tuple[Why, ...]]:
    ids = sorted(catalogue.words.find(text).photo_ids)
    return dict(catalogue.words.why(ids, text)) if ids else {}


def read(catalogue: Catalogue, photo_id: int, *lines: str) -> None:
    kept = [TextLine(line, 0.9, CORNERS) for line in lines]
    catalogue.texts.store([ReadText(photo_id, hash_of(photo_id), kept)], 1)


def show(catalogue: Catalogue, *photo_ids: int) -> int:
    """A face in each of these photos, of one person, whose id it is."""
    seen = FoundFace(BOX, 0.9, np.eye(1, 128, dtype=np.float32)[0])
    catalogue.faces.store([Sought(i, hash_of(i), [seen]) for i in photo_ids], 1)
    faces = [face.id for i in photo_ids for face in catalogue.faces.of_photo(i)]
    catalogue.people.regroup({}, {}, [faces], 1)
    person = catalogue.faces.of_photo(photo_ids[0])[0].person_id
    assert person is not None
    return person


@pytest.mark.parametrize("text", ["Rome", "roma", "Lazio", "Italien", "意大利", "Ital", "ローマ"])
def test_photos_are_found_by_their_town_in_any_language(catalogue: Catalogue, text: str) -> None:
    assert found(catalogue, text) == {1: (Why.PLACE,)}


def test_only_usual_names_of_towns_are_found_by_their_beginning(catalogue: Catalogue) -> None:
    """Rome is also called Urbs; whoever types "urb" means something else."""
    assert set(found(catalogue, "urbs")) == {1}
    assert found(catalogue, "urb") == {}
    assert set(found(catalogue, "muni")) == set(found(catalogue, "münc")) == {2}


def test_a_place_and_another_word_are_asked_together(catalogue: Catalogue) -> None:
    read(catalogue, 1, "Bavaria beer")
    assert found(catalogue, "rome beer") == {1: (Why.PLACE, Why.TEXT)}
    assert found(catalogue, "munich beer") == {}
    assert set(found(catalogue, "munich")) == {2}


def test_text_in_photos_is_found_and_forgotten_with_it(catalogue: Catalogue) -> None:
    read(catalogue, 3, "Grand Hôtel", "TOTAL 12.50")
    assert found(catalogue, "total hotel") == {3: (Why.TEXT,)}
    read(catalogue, 3)
    assert found(catalogue, "total hotel") == {}


@pytest.mark.parametrize(
    "text", ["harbour", "ARBO", "12.50", "to", "%", "東京", "harb stre", "missing", "harbour-st"]
)
def test_the_filter_for_text_finds_what_reading_all_texts_finds(
    catalogue: Catalogue, text: str
) -> None:
    read(catalogue, 1, "Harbour Street")
    read(catalogue, 2, "total 12.50")
    read(catalogue, 3, "東京駅", "100 %")
    read(catalogue, 4, "harbour-street", "missing")
    words = [word.casefold() for word in text.split()]
    texts = {1: "harbourstreet", 2: "total12.50", 3: "東京駅100%", 4: "harbour-street missing"}
    wanted = {i for i, kept in texts.items() if all(word in kept for word in words)}
    listed = catalogue.listing.listed(Filters(texts=(text,)))
    assert set(listed.photo_ids) == wanted


def test_names_of_faces_are_followed(catalogue: Catalogue) -> None:
    person = show(catalogue, 2, 3)
    assert found(catalogue, "zelda") == {}
    catalogue.people.name(person, "Zelda Fitz")
    assert found(catalogue, "zelda") == dict.fromkeys((2, 3), (Why.PERSON,))
    catalogue.people.name(person, "Yolanda")
    assert found(catalogue, "zelda") == {}
    assert set(found(catalogue, "yolanda")) == {2, 3}
    (face,) = catalogue.faces.of_photo(3)
    catalogue.people.reject([face.id], person)
    assert set(found(catalogue, "yolanda")) == {2}


def test_people_who_become_one_are_found_by_the_name_that_counts(catalogue: Catalogue) -> None:
    first = show(catalogue, 1)
    catalogue.people.name(first, "Xaver")
    second = show(catalogue, 4)
    catalogue.people.merge(first, [second])
    assert set(found(catalogue, "xaver")) == {1, 4}


def test_erased_people_leave_the_index(catalogue: Catalogue, tmp_path: Path) -> None:
    catalogue.people.name(show(catalogue, 2), "Zelda")
    assert found(catalogue, "zelda")
    catalogue.people.erase()
    catalogue.word_index.forget()
    assert not any(b"zelda" in path.read_bytes() for path in tmp_path.iterdir())
    assert found(catalogue, "zelda") == {}
    assert set(found(catalogue, "munich")) == {2}
    catalogue.people.name(show(catalogue, 3), "Zelda")
    assert set(found(catalogue, "zelda")) == {3}, "the triggers are there again"
