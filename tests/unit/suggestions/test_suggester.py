"""What typed words may mean, and how many photos that finds, against filters and plain Python."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photosearch.catalogue import Catalogue, FileRow, Indexed, Sought
from photosearch.catalogue.words.word_rows import write_words
from photosearch.suggestions import Suggester
from photosearch.types import Facts, Filters, Region, Suggestion, SuggestionKind, Words
from support.models.fakes import FakeEncoder
from support.photos import made_up

NOW = datetime(2023, 11, 28)
ROME, MUNICH = (41.8902, 12.4922), (48.137, 11.575)
LENSES = ("EF 50mm f/1.8", "EF 50mm f/1.8 II")
Kind = SuggestionKind


def facts(number: int) -> Facts:
    cameras = ("Canon EOS 5D", "Canon EOS 5D Mark II", "NIKON D90", None)
    north, east = (ROME, MUNICH, (None, None))[number % 3]
    taken = datetime(2019 + number % 5, 1 + number % 12, 1 + number % 28, 12)
    kind = ("JPEG", "VIDEO", "RAW", "HEIF")[number % 4]
    return Facts(
        4,
        3,
        kind,
        taken_at=taken,
        camera=cameras[number % 4],
        latitude=north,
        longitude=east,
    )


def folder(number: int) -> str:
    return ("2019/Anna's wedding", "2019/Rome", "2020/wedding", "京都旅行", "Ferien", "")[
        number % 6
    ]


@pytest.fixture(scope="module")
def library(shared_catalogue: Catalogue) -> Catalogue:
    """60 photos in /home/pictures; every tenth has a copy in /backup/wedding."""
    known, encoder = shared_catalogue, FakeEncoder()
    names = [f"{folder(n)}/{n:03}.jpg".lstrip("/") for n in range(60)]
    copies = [f"wedding/{n:03}.jpg" for n in range(0, 60, 10)]
    for root, files in (("/home/pictures", names), ("/backup", copies)):
        found = [FileRow(name.encode(), 1, 1, n + 1, None) for n, name in enumerate(files)]
        known.folders.reconcile(known.folders.add(Path(root)), 1, found, [])
    rows = made_up.rows_of(60)
    read = []
    for item in known.pending(encoder.model_id):
        n = int(item.path.stem)
        read.append(Indexed(item.file_id, n.to_bytes(32, "big"), facts(n), NOW, rows[n]))
    ids = known.store(encoder.model_id, encoder.dimension, read, {}).tolist()
    known.favourites.mark(ids[:7], True)
    known.albums.add(known.albums.create("Best of Summer"), ids[:9])
    known.faces.store((shown(id_, item.hash) for id_, item in zip(ids, read, strict=True)), 1)
    with known._database.write() as connection:
        for file_id in range(1, 31):
            paths = ("Events|Party", "Summer party")[: 1 + file_id % 2]
            write_words(connection, file_id, Words(keywords=paths, lens=LENSES[file_id % 2]))
    return known


def shown(photo_id: int, digest: bytes) -> Sought:
    """Anna is in every photo, Ben in every second one."""
    names = ["Anna Smith", "Ben Smith"][: 1 + photo_id % 2]
    named = [(name, Region(0.1, 0.3 * n, 0.2, 0.3 * n + 0.2)) for n, name in enumerate(names)]
    return Sought(photo_id, digest, [], named)


@pytest.fixture(scope="module")
def suggester(library: Catalogue) -> Suggester:
    made = Suggester(library)
    assert made.refresh()
    assert not made.refresh()
    return made


def of(suggester: Suggester, text: str, language: str = "en") -> Sequence[Suggestion]:
    """| is the cursor, by default at the end."""
    cursor = text.index("|") if "|" in text else len(text)
    return suggester.of(text.replace("|", ""), cursor, language, NOW)


def labels(found: Sequence[Suggestion]) -> list[tuple[str, str]]:
    return [(one.kind.value, one.label) for one in found]


TYPED = [
    "2019", "2019-03", "march 2019", "mar", "märz 2019", "in march 2019", "last summer", "summer",
    "letzten Sommer", "l'été dernier", "el verano pasado", "去年", "去年夏天", "2019年",
    "海边2019年",
    "canon", "cano", "Canon EOS 5D", "5d", "nikon", "mark", "videos", "vidéos", "動画", "视频",
    "film",
    "raw", "jpg", "heic", "favourites", "Favoriten", "wedding", "wedd", "anna", "京都", "我在京都",
    "ferien", "pictures", "home", "rome", "Roma", "ローマ", "münchen", "munich", "muni", "italy",
    "Italien", "イタリア", "意大利", "bavaria", "lazio", "DE", "camera:", "camera:c", "camera: c",
    "kind:", "kind:v", "folder:we", 'folder:"anna', "place:ro", "place:", "-place:ro", "date:2019",
    "date:last su", 'date:"märz 20', "march 20", "202", "after:2019", "before:2020",
    "-kind:vid", "-camera:canon", "anna smith", "smith", "ben", "with anna", "person:a", "person:",
    "party", "events", "keyword:", "keyword:summ", "album:", "album:be", "best of",
    "lens:", "lens:ef", "ef 50mm f/1.8", "-lens:ef",
]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "de", "ja"])
def test_each_count_is_what_the_filter_finds(
    library: Catalogue, suggester: Suggester, language: str
) -> None:
    seen = set()
    for text in TYPED:
        found = of(suggester, text, language)
        assert found or text in ("home", "DE"), text
        for one in found:
            assert one.photos == library.listing.count(one.filters) > 0, (text, one)
            seen.add(one.kind)
    assert seen == set(Kind)


def test_counts_against_plain_python(suggester: Suggester) -> None:
    every = range(60)

    def first(text: str) -> tuple[str, int]:
        one = of(suggester, text)[0]
        return one.label, one.photos

    assert first("2019") == ("2019", sum(facts(n).taken_at.year == 2019 for n in every))
    in_march = [n for n in every if facts(n).taken_at.strftime("%Y-%m") == "2019-03"]
    assert first("2019-03") == ("2019-03", len(in_march))
    assert first("canon") == ("Canon", 30)
    assert first("canon eos 5d") == ("Canon EOS 5D", 15)  # without the Mark II
    assert first("videos") == ("Videos", 15)
    assert first("roma") == ("Rome, Lazio, Italy", 20)
    weddings = {n for n in every if n % 6 == 2} | set(range(0, 60, 10))
    assert first("wedding") == ("wedding", len(weddings))
    assert first("ben") == ("Ben Smith", 30)
    assert first("favorites") == ("Favourites", 7)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("beach march 2019", "beach "),
        ("beach in march 2019", "beach "),
        ("red car rome", "red car "),
        ("red car in rome|", "red car "),
        ("rom| red car", " red car"),
        ("ro|me red car", " red car"),
        ("dog vor 3 jahren", "dog "),
        ("海边去年夏天", "海边"),
        ("dog camera: ca", "dog "),
        ('dog place:"ro|"', "dog "),
        ('dog folder:"anna\'s we|" cat', "dog  cat"),
        ("rome ", " "),
        ("🏖 🏖️ & rome", "🏖 🏖️ & "),
    ],
)
def test_the_words_that_are_meant(suggester: Suggester, text: str, left: str) -> None:
    found = of(suggester, text)
    assert found
    plain = text.replace("|", "")
    assert plain[: found[0].begin] + plain[found[0].end :] == left


@pytest.mark.parametrize(
    "text",
    ["", " ", "|", "beach", "dog on a beach", '"rome', '"rome"', "-rome", "+rome", "ro", "x",
     "text:rome", "image:rome", "wedd ", "camera: zzz", "camera:canon beach", "1", "a", "in", "the",
     "july 1999", "rome:", "http://rome", "|rome beach", "xrome", "\ud83d\ude00", "\x00",
     "roimh"],
)  # fmt: skip
def test_nothing_is_made_up(suggester: Suggester, text: str) -> None:
    assert labels(of(suggester, text)) == []


def test_the_longest_and_whole_names_come_first(suggester: Suggester) -> None:
    assert labels(of(suggester, "rome"))[:2] == [
        ("place", "Rome, Lazio, Italy"),
        ("folder", "Rome"),
    ]
    assert labels(of(suggester, "march 2019"))[0] == ("date", "2019-03")
    assert labels(of(suggester, "wedding")) == [("folder", "wedding"), ("folder", "Anna's wedding")]
    assert labels(of(suggester, "canon"))[0] == ("camera", "Canon")
    assert labels(of(suggester, "roma", "de"))[0] == ("place", "Rom, Lazio, Italien")
    assert labels(of(suggester, "視频", "zh_CN") or of(suggester, "视频", "zh_CN")) == [
        ("kind", "视频")
    ]


def test_a_begun_value_is_of_its_kind_alone(suggester: Suggester) -> None:
    assert {one.kind for one in of(suggester, "camera:r")} == set()
    assert {one.kind for one in of(suggester, "folder:r")} == {Kind.FOLDER}
    assert {one.kind for one in of(suggester, "place:r")} == {Kind.PLACE}
    excluded = of(suggester, "-camera:nik")[0]
    assert excluded.filters == Filters(excluded=(Filters(cameras=("NIKON D90",)),))
    after = of(suggester, "after:2019")[0]
    assert after.filters == Filters(after=datetime(2019, 1, 1))


def test_a_change_is_read_by_the_next_refresh(catalogue: Catalogue) -> None:
    made = Suggester(catalogue)
    assert made.of("videos", 6) == []
    made.refresh()
    assert made.of("videos", 6) == []
    photos = made_up.fill(catalogue, made_up.rows_of(6), FakeEncoder())
    catalogue.favourites.mark([photos[0].photo_id], True)
    made._rest_until = 0
    assert made.refresh()
    assert [one.photos for one in made.of("favourites", 10)] == [1]


def test_erased_people_are_forgotten_at_once(catalogue: Catalogue) -> None:
    photos = made_up.fill(catalogue, made_up.rows_of(2), FakeEncoder())
    digests = [made_up.number_of(one).to_bytes(32, "big") for one in photos]
    faces = (shown(one.photo_id, digest) for one, digest in zip(photos, digests, strict=True))
    catalogue.faces.store(faces, 1)
    made = Suggester(catalogue)
    made.refresh()
    assert labels(made.of("anna", 4)) == [("person", "Anna Smith")]
    catalogue.people.erase()
    assert made.of("anna", 4) == []
    assert made.refresh()
    assert made.of("anna", 4) == []
    assert made.of("camera:", 7) != []


SOME = st.sampled_from(
    ["rome", "in", "canon", "2019", '"', "-", "camera:", " ", "京都", "ann", ":"]
)


@given(st.lists(SOME, max_size=6), st.text(max_size=8), st.integers(-1, 40))
def test_whatever_is_typed(suggester: Suggester, parts: list[str], more: str, cursor: int) -> None:
    text = "".join(parts) + more
    for one in suggester.of(text, cursor, "en", NOW):
        assert 0 <= one.begin < one.end <= len(text)
        assert one.photos > 0
