"""Photos found by the words of their names, captions, keywords and people."""

import unicodedata
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photosearch.catalogue import Catalogue, FileRow, Indexed
from photosearch.catalogue.words.word_pieces import words_in
from photosearch.types import Facts, Why, Words

FILES = {
    "2019/Wedding of Ann/IMG_0557.JPG": Words(),
    "2019/Wedding of Ann/IMG_0558.JPG": Words(caption="Crème brûlée in der Straße"),
    "trip/museumEntrance2.png": Words(keywords=("Places|Italy|Rome", "holiday")),
    "trip/20190612_143000.jpg": Words(people=("Łukasz Žižka",), lens="RF50mm"),
    "trip/MUSEUMENTRANCE.jpg": Words(title="the wedding"),
    "东京/東京駅の写真.jpg": Words(place="Shinjuku, 日本"),
    "trip/e\u0301te\u0301 à la mer.jpg": Words(),
    "trip/हिन्दी भाषा.jpg": Words(),
    "trip/a AND b NOT (c OR d) NEAR(e*).jpg": Words(),
    "trip/'; DROP TABLE words; --.jpg": Words(),
    "trip/wedding.jpg": Words(),
    "trip/a clip.MP4": Words(),
}
OF = "starter"


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Catalogue:
    made = Catalogue(tmp_path_factory.mktemp("words") / "catalogue.sqlite")
    add(made, FILES)
    return made


def add(catalogue: Catalogue, files: dict[str, Words]) -> None:
    folder = catalogue.folders.add(Path("/photos"))
    rows = [FileRow(name.encode(), 10, 1, n, None) for n, name in enumerate(files, 1)]
    catalogue.folders.reconcile(folder, 1, rows, [])
    read = [
        Indexed(
            item.file_id,
            sha256(bytes(item.path)).digest(),
            Facts(1, 1, "JPEG", camera="Canon EOS 5D", words=files[name_of(item.path)]),
            datetime(2020, 1, 1),
            None,
        )
        for item in catalogue.pending(OF)
    ]
    catalogue.store(OF, 4, read, {})


def name_of(path: Path) -> str:
    return str(path.relative_to("/photos"))


def found(catalogue: Catalogue, text: str, *, phrase: bool = False) -> list[str]:
    ids = catalogue.words.find(text, phrase=phrase).photo_ids
    paths = catalogue.paths(list(ids))
    return [paths[i][0].name for i in ids]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("IMG_0557", ["IMG_0557.JPG"]),
        ("img0557", ["IMG_0557.JPG"]),
        ("img_0557.jpg", ["IMG_0557.JPG"]),
        ("0557", ["IMG_0557.JPG"]),
        ("g0557", ["IMG_0557.JPG"]),
        ("museumentrance2", ["museumEntrance2.png", "MUSEUMENTRANCE.jpg"]),
        ("rf50", ["20190612_143000.jpg"]),
        ("IMG_055", ["IMG_0557.JPG", "IMG_0558.JPG"]),
        ("2019 558", ["IMG_0558.JPG"]),  # a part of a number, in a folder
        ("creme BRULEE", ["IMG_0558.JPG"]),
        ("strasse", ["IMG_0558.JPG"]),
        ("STRASSE crème", ["IMG_0558.JPG"]),
        ("rome", ["museumEntrance2.png"]),
        ("italy hol", ["museumEntrance2.png"]),
        ("lukasz zizka", ["20190612_143000.jpg"]),
        ("rf50mm", ["20190612_143000.jpg"]),
        ("0612", ["20190612_143000.jpg"]),
        ("東京", ["東京駅の写真.jpg"]),
        ("写真", ["東京駅の写真.jpg"]),
        ("駅", ["東京駅の写真.jpg"]),
        ("日本 东京", ["東京駅の写真.jpg"]),
        ("\u00e9t\u00e9", ["e\u0301te\u0301 à la mer.jpg"]),
        ("हिन्दी", ["हिन्दी भाषा.jpg"]),
        ("NEAR( AND", ["a AND b NOT (c OR d) NEAR(e*).jpg"]),
        ("'; drop table", ["'; DROP TABLE words; --.jpg"]),
        ("京東", []),
        ("nothing of the kind", []),
    ],
)
def test_words_find(catalogue: Catalogue, text: str, wanted: list[str]) -> None:
    assert found(catalogue, text) == wanted


def test_parts_of_words_and_camel_case(catalogue: Catalogue) -> None:
    both = {"museumEntrance2.png", "MUSEUMENTRANCE.jpg"}
    assert found(catalogue, "entrance")[0] == "museumEntrance2.png"
    for text in ("entrance", "museumentrance", "useum"):
        assert set(found(catalogue, text)) == both


def test_each_letter_typed_keeps_it(catalogue: Catalogue) -> None:
    for text in ("IMG_0557.JPG", "a clip.MP4", "wedding of ann", "brûlée", "Žižka"):
        wanted = set(found(catalogue, text))
        assert wanted
        for end in range(2, len(text) + 1):
            assert wanted <= set(found(catalogue, text[:end])), text[:end]


def test_exact_names_and_captions_come_first(catalogue: Catalogue) -> None:
    names = found(catalogue, "wedding")
    assert names[0] == "wedding.jpg"
    assert len(names) == 4
    assert catalogue.words.find("wedding").exact == 1
    assert found(catalogue, "the wedding")[0] == "MUSEUMENTRANCE.jpg"


def test_a_phrase_is_whole_and_side_by_side(catalogue: Catalogue) -> None:
    both = {"IMG_0558.JPG", "IMG_0557.JPG"}
    assert set(found(catalogue, "wedding of", phrase=True)) == both
    assert found(catalogue, "of wedding", phrase=True) == []
    assert found(catalogue, "weddin", phrase=True) == []


def test_hits_tell_why(catalogue: Catalogue) -> None:
    reasons = {
        "IMG_0557": Why.NAME,
        "creme": Why.CAPTION,
        "rome": Why.KEYWORD,
        "zizka": Why.PERSON,
        "shinjuku": Why.PLACE,
        "rf50": Why.CAMERA,
    }
    for text, why in reasons.items():
        ids = catalogue.words.find(text).photo_ids
        assert catalogue.words.why(ids[:1], text)[ids[0]] == (why,), text
    assert Why.FOLDER in next(iter(catalogue.words.why(ids, "trip").values()))


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(
        st.text(max_size=60),
        st.lists(
            st.sampled_from(["AND", "NOT", "OR", "NEAR(", "*", '"', "^", "{name}:", "-", "a", "\0"])
        ).map(" ".join),
    )
)
def test_whatever_is_typed_is_words(catalogue: Catalogue, text: str) -> None:
    catalogue.words.find(text)
    catalogue.words.find(text, phrase=True)
    catalogue.words.why([1, 2], text)


@given(st.text(max_size=40))
def test_words_are_the_same_however_written(text: str) -> None:
    for form in ("NFC", "NFD"):
        assert list(words_in(unicodedata.normalize(form, text))) == list(words_in(text))


def test_it_follows_what_changes(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    add(catalogue, FILES)
    assert found(catalogue, "IMG_0557")
    folder = catalogue.folders.add(Path("/photos"))
    rows = [
        FileRow(name.replace("IMG_0557", "Renamed").encode(), 10, 1, n, None)
        for n, name in enumerate(FILES, 1)
    ]
    catalogue.folders.reconcile(folder, 1, rows, [])
    assert found(catalogue, "IMG_0557") == []
    assert found(catalogue, "renamed") == ["Renamed.JPG"]
    catalogue.close()


def test_a_photo_read_again_with_another_camera(tmp_path: Path) -> None:
    """An upsert fires the trigger, and its conflict clause would override one in the trigger."""
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    add(catalogue, {"a.jpg": Words()})
    (item,) = catalogue.pending("another model")
    facts = Facts(1, 1, "JPEG", camera="Leica M6")
    digest = sha256(bytes(item.path)).digest()
    again = Indexed(item.file_id, digest, facts, datetime(2020, 1, 1), None)
    catalogue.store("another model", 4, [again], {})
    assert found(catalogue, "leica") == ["a.jpg"]
    assert found(catalogue, "canon") == []
    catalogue.close()


@pytest.mark.parametrize("damage", ["gone", "no index", "of another catalogue", "cut", "flipped"])
def test_a_lost_or_damaged_index_is_built_anew(tmp_path: Path, damage: str) -> None:
    path, index = tmp_path / "catalogue.sqlite", tmp_path / "words.index"
    catalogue = Catalogue(path)
    add(catalogue, FILES)
    wanted = found(catalogue, "wedding")
    catalogue.close()
    content = index.read_bytes()
    match damage:
        case "gone":
            index.unlink()
        case "no index":
            index.write_bytes(b"no SQLite file at all" * 99)
        case "of another catalogue":
            (tmp_path / "other").mkdir()
            other = Catalogue(tmp_path / "other" / "catalogue.sqlite")
            add(other, {"a wedding.jpg": Words(), "wedding.jpg": Words()})
            assert found(other, "wedding")
            other.close()
            index.write_bytes((tmp_path / "other" / "words.index").read_bytes())
        case "cut":
            index.write_bytes(content[: len(content) // 2])
        case "flipped":
            index.write_bytes(content[:4096] + b"\xff" * 8192 + content[12288:])
    catalogue = Catalogue(path)
    catalogue.word_index.refresh()
    names = found(catalogue, "wedding")
    catalogue.close()
    assert names in (wanted, []) if damage == "flipped" else names == wanted
