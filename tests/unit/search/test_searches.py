"""Favourites, recent and saved searches; stacks; the search command."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from photosearch.catalogue import Catalogue
from photosearch.cli import main
from photosearch.encoders import registry
from photosearch.errors import KnownError
from photosearch.query_text import parse
from photosearch.search import exchange
from photosearch.search.stacks import stack
from photosearch.types import Filters, Hit, Region, SavedSearch, Vector
from support.models.fakes import FakeEncoder
from support.photos import made_up


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    opened = Catalogue(tmp_path / "catalogue.sqlite")
    yield opened
    opened.close()


def saved(catalogue: Catalogue) -> list[str]:
    return [f"{search.name}: {search.text}" for search in catalogue.searches.saved()]


def test_recent_searches_come_latest_first_and_once(catalogue: Catalogue) -> None:
    for text in ("dog", "cat", "dog"):
        catalogue.searches.add_recent(text)
    assert catalogue.searches.recent() == ["dog", "cat"]
    for number in range(60):
        catalogue.searches.add_recent(f"query {number}")
    recent = catalogue.searches.recent()
    assert (len(recent), recent[0]) == (50, "query 59")
    catalogue.searches.forget_recent()
    assert catalogue.searches.recent() == []


def test_saved_searches_are_named_and_kept_in_the_persons_order(catalogue: Catalogue) -> None:
    searches = catalogue.searches
    for name, text in (("Sea", "beach"), ("Pets", "dog"), ("Trip", "folder:/x")):
        searches.save(SavedSearch(name, text))
    searches.save(SavedSearch("Sea", "beach -people"))
    assert saved(catalogue) == ["Sea: beach -people", "Pets: dog", "Trip: folder:/x"]
    searches.reorder(["Trip", "Sea"])
    assert saved(catalogue) == ["Trip: folder:/x", "Sea: beach -people", "Pets: dog"]
    searches.rename("Sea", "Coast")
    searches.remove("Trip")
    searches.save(SavedSearch("Last", "x"))
    assert saved(catalogue) == ["Coast: beach -people", "Pets: dog", "Last: x"]
    with pytest.raises(KnownError, match="already"):
        searches.rename("Coast", "Pets")


def test_a_mark_goes_with_its_photo(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(6), FakeEncoder())
    catalogue.favourites.mark([photo.photo_id for photo in made], True)
    catalogue.folders.remove(next(f.id for f in catalogue.folders.all() if f.path == Path("/c")))
    kept = [photo.photo_id for photo in made if not photo.path.is_relative_to("/c")]
    assert catalogue.favourites.ids() == kept


def test_hits_say_whether_they_are_favourites(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(9), FakeEncoder())
    marked = made[4].photo_id
    catalogue.favourites.mark([marked], True)
    searcher = made_up.searcher(catalogue, FakeEncoder())
    for hits in (
        searcher.ask(parse("dog")).hits,
        searcher.ask(parse("sort:date")).hits,
        catalogue.listing.listed(Filters(), None),
    ):
        assert [hit.photo_id for hit in hits if hit.favourite] == [marked]
        assert len(hits) == 9


# exchange


def test_exported_searches_come_back_in_another_library(
    catalogue: Catalogue, tmp_path: Path
) -> None:
    for name, text in (("Sea", "beach -people folder:/a"), ("Pets", "2:dog strong:yes")):
        catalogue.searches.save(SavedSearch(name, text))
    other = Catalogue(tmp_path / "other.sqlite")
    other.searches.save(SavedSearch("Sea", "ships"))
    text = exchange.to_text(catalogue)
    assert exchange.take_in(text, other) == 2
    assert saved(other) == [
        "Sea: ships",
        "Sea (2): beach -people folder:/a",
        "Pets: 2:dog strong:yes",
    ]
    assert exchange.take_in(text, other) == 0, "what is there already is not taken in twice"
    other.close()


def test_photos_are_exported_by_their_paths(catalogue: Catalogue) -> None:
    made = made_up.fill(catalogue, made_up.rows_of(9), FakeEncoder())
    one, two, three = (photo.photo_id for photo in made[:3])
    paths = [str(photo.path) for photo in made[:3]]
    catalogue.searches.save(
        SavedSearch("A", f"-photo:{one}@0,0,0.5,1 like:{two},{three} unlike:9999")
    )
    (query,) = (parse(json.loads(line)["text"]) for line in [exchange.to_text(catalogue)])
    assert [str(term.source) for term in query.terms] == paths
    assert [term.weight for term in query.terms] == [-1, 0.375, 0.375]
    assert query.terms[0].region == Region(0, 0, 0.5, 1)
    assert (query.liked, query.disliked) == ((), ())


@pytest.mark.parametrize(
    "text", ["beach", "[1]", '{"name": "a"}', '{"name": "", "text": "x"}', '{"name": 1, "text": 2}']
)
def test_a_file_of_something_else_is_refused_whole(catalogue: Catalogue, text: str) -> None:
    with pytest.raises(KnownError):
        exchange.take_in('{"name": "good", "text": "x"}\n' + text, catalogue)
    assert saved(catalogue) == []


# stacks

NOON = datetime(2020, 1, 1, 12)


def burst(seconds: list[float | None], likeness: list[float]) -> list[list[int]]:
    """The ids of stacks, for photos of given times and cosines with the first."""
    hits = [Hit(i, i, 1.0, Path(f"{i}.jpg")) for i in range(len(seconds))]
    taken = {i: NOON + timedelta(seconds=s) for i, s in enumerate(seconds) if s is not None}
    sides = np.eye(len(hits) + 1, dtype=np.float32)
    vectors: dict[int, Vector] = {
        i: (cosine * sides[0] + np.sqrt(1 - cosine**2) * sides[i + 1]).astype(np.float32)
        for i, cosine in enumerate(likeness)
    }
    vectors[0] = sides[0]
    stacked = stack(hits, vectors, taken)
    return [[hit.photo_id, *(other.photo_id for other in hit.stack)] for hit in stacked]


def test_near_identical_photos_of_one_minute_are_a_stack() -> None:
    assert burst([0, 2, 59], [1, 0.97, 0.97]) == [[0, 1, 2]]


def test_what_looks_alike_at_another_time_is_no_burst() -> None:
    assert burst([0, 3600, None], [1, 0.98, 0.98]) == [[0], [1], [2]]


def test_what_looks_different_in_the_same_minute_is_no_burst() -> None:
    assert burst([0, 2], [1, 0.7]) == [[0], [1]]


def test_copies_are_stacked_whenever_they_were_made() -> None:
    assert burst([0, None, 9999], [1, 0.9999, 0.9999]) == [[0, 1, 2]]


def test_many_hits_are_stacked_as_few_are() -> None:
    """More than are compared at once; each joins the first leader that it is alike."""
    rng = np.random.default_rng(4)
    bursts = made_up.unit(rng.standard_normal((60, 64)))
    rows = made_up.unit(bursts[rng.integers(0, 60, 600)] + 0.035 * rng.standard_normal((600, 64)))
    taken = {i: NOON + timedelta(seconds=int(rng.integers(0, 150))) for i in range(0, 600, 2)}
    wanted: dict[int, list[int]] = {}
    for i, row in enumerate(rows):
        for leader in wanted:
            times = taken.get(i), taken.get(leader)
            together = None not in times and abs(times[0] - times[1]) <= timedelta(seconds=60)
            if row @ rows[leader] >= 0.999 or (row @ rows[leader] >= 0.9 and together):
                wanted[leader].append(i)
                break
        else:
            wanted[i] = []
    hits = [Hit(i, i, 1.0, Path(f"{i}.jpg")) for i in range(600)]
    stacked = stack(hits, dict(enumerate(rows)), taken)
    assert {hit.photo_id: [other.photo_id for other in hit.stack] for hit in stacked} == wanted
    assert 100 < len(wanted) < 500


def test_a_query_can_ask_for_stacks(tmp_path: Path) -> None:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite")
    rows = made_up.rows_of(30)
    rows[7] = rows[6]
    made = made_up.fill(catalogue, rows, FakeEncoder())
    searcher = made_up.searcher(catalogue, FakeEncoder())
    by_number = {photo.size // 1000: photo.photo_id for photo in made}
    query = replace(parse(f"photo:{by_number[6]}"), limit=5)
    plain = searcher.ask(query).hits
    stacked = searcher.arranged(plain, replace(query, stacked=True))
    assert [hit.photo_id for hit in plain[:2]] == [by_number[6], by_number[7]]
    assert [other.photo_id for other in stacked[0].stack] == [by_number[7]]
    assert len(stacked) == len(plain) - 1
    assert [hit.rank for hit in stacked] == [1, 2, 3, 4]
    catalogue.close()


# the command

Run = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command on a library of 30 made-up photos: exit code, lines, words on stderr."""
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
    library = tmp_path / "library"
    assert main(["--library", str(library), "status"]) == 0
    catalogue = Catalogue(library / "catalogue.sqlite")
    made_up.fill(catalogue, made_up.rows_of(30), FakeEncoder())
    catalogue.close()
    capsys.readouterr()

    def command(*words: str) -> tuple[int, list[str], str]:
        code = main(["--library", str(library), *words])
        out, err = capsys.readouterr()
        return code, out.splitlines(), err

    return command


def test_hits_keep_their_keys(run: Run) -> None:
    code, lines, _ = run("search", "dog -cat", "--limit", "3", "--json")
    hits = [json.loads(line) for line in lines]
    assert code == 0
    keys = ["query", "rank", "score", "path", "reachable", "date", "date_source"]
    assert [list(hit) for hit in hits] == [keys] * 3
    assert {hit["query"] for hit in hits} == {"dog -cat"}
    _, lines, _ = run("search", "dog", "--limit", "1", "--json", "--details")
    assert {"match", "photo"} < json.loads(lines[0]).keys()


def test_the_text_form_and_the_options_say_the_same(run: Run) -> None:
    _, typed, _ = run("search", "dog -cat kind:png after:2018-06 sort:folder", "--json")
    _, options, _ = run(
        *("search", "dog", "--not", "cat", "--kind", "png", "--after", "2018-06"),
        *("--sort", "folder", "--json"),
    )
    assert typed
    assert [json.loads(line)["path"] for line in typed] == [
        json.loads(line)["path"] for line in options
    ]


def test_filters_alone_list_photos(run: Run) -> None:
    code, lines, _ = run("search", "--folder", "/c", "--limit", "99", "--json")
    hits = [json.loads(line) for line in lines]
    assert code == 0
    assert len(hits) == 10
    assert all(hit["path"].startswith("/c") and hit["score"] is None for hit in hits)


def test_lines_of_a_file_are_plain_words(run: Run, tmp_path: Path) -> None:
    (tmp_path / "queries.txt").write_text('dog: a 5" toy\n-cat\n\n', encoding="utf-8")
    code, lines, _ = run(
        "search", "--queries", str(tmp_path / "queries.txt"), "--limit", "2", "--json"
    )
    assert code == 0
    assert [json.loads(line)["query"] for line in lines] == ['dog: a 5" toy'] * 2 + ["-cat"] * 2


def test_many_queries_and_one_find_the_same(run: Run, tmp_path: Path) -> None:
    (tmp_path / "queries.txt").write_text("dog\ncat\n", encoding="utf-8")
    _, many, _ = run("search", "--queries", str(tmp_path / "queries.txt"), "--limit", "5", "--json")
    _, one, _ = run("search", "dog", "--limit", "5", "--json")
    assert [json.loads(line)["path"] for line in many[:5]] == [
        json.loads(line)["path"] for line in one
    ]


def test_a_saved_search_is_kept_and_asked(run: Run, tmp_path: Path) -> None:
    assert run("searches", "save", "Old pngs", "kind:png before:2018-03")[0] == 0
    assert run("searches", "--json")[1] == [
        json.dumps({"name": "Old pngs", "text": "kind:png before:2018-03"})
    ]
    _, kept, _ = run("search", "--saved", "Old pngs", "--json")
    _, typed, _ = run("search", "kind:png before:2018-03", "--json")
    paths = [json.loads(line)["path"] for line in kept]
    assert paths
    assert paths == [json.loads(line)["path"] for line in typed]
    file = str(tmp_path / "kept.jsonl")
    assert run("searches", "export", file)[0] == 0
    assert run("searches", "import", file) == (0, [], "0 searches are new.\n")
    assert run("searches", "rename", "Old pngs", "Pngs")[0] == 0
    assert run("searches", "import", file) == (0, [], "1 search is new.\n")
    assert run("searches", "remove", "Old pngs")[0] == 0
    assert run("searches", "remove", "Pngs")[0] == 0
    assert run("searches", "--json")[1] == []


@pytest.mark.parametrize(
    "words",
    [
        ("search", "colour:red"),
        ("search", 'a "red car'),
        ("search", "dog", "--after", "2019-02-30"),
        ("search", "dog", "--kind", "png", "--min-size", "huge"),
        ("search", "x" * 10_001),
        ("search", "--saved", "nothing"),
        ("search", "photo:1@0,0,0,1"),
        ("search", "photo:1", "--orientation", "sideways"),
        ("search", ""),
        ("searches", "save", "bad", "colour:red"),
        ("searches", "import", "/nowhere/at/all"),
        ("searches", "export", "/nowhere/at/all"),
    ],
)
def test_bad_input_is_one_sentence(run: Run, words: str) -> None:
    code, lines, err = run(*words)
    assert code == 1
    assert lines == []
    assert err.startswith("photosearch: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "means"),
    [
        (("-dog",), '-"dog"'),
        (("-house", "--limit", "3"), '-"house"'),
        (("--limit", "3", "--", "-dog -cat"), "-dog -cat"),
        (("--not", "-dog", "cat"), 'cat -"-dog"'),
    ],
)
def test_a_query_that_begins_with_a_minus_is_no_option(
    run: Run, words: tuple[str, ...], means: str
) -> None:
    code, lines, err = (
        run("search", *words, "--json") if "--" not in words else run("search", "--json", *words)
    )
    wanted = run("search", f" {means}", "--json", "--limit", str(len(lines)))[1]
    assert (code, err) == (0, "")
    assert lines
    assert [json.loads(line)["path"] for line in lines] == [
        json.loads(line)["path"] for line in wanted
    ]


def test_halves_of_signs_are_words_nobody_knows(run: Run) -> None:
    code, lines, _ = run("search", "\udcff\udcfe dog", "--json")
    assert code == 0
    assert lines


def test_a_saved_search_and_what_is_typed_are_one_query(run: Run) -> None:
    def found(*words: str) -> list[str]:
        code, lines, _ = run("search", "--json", "--limit", "all", *words)
        assert code == 0
        return [json.loads(line)["path"] for line in lines]

    run("searches", "save", "pets", "dog kind:png min-size:1kb")
    everything = found("dog")
    assert found("--saved", "pets") == found("dog kind:png") != everything
    for typed in (("max-size:100mp",), ("--max-size", "100mp"), ("cat", "--sort", "folder")):
        wanted = found("dog", "kind:png min-size:1kb", *typed)
        assert found("--saved", "pets", *typed) == wanted != []
    for typed in (("kind:jpeg",), ("--kind", "jpeg")):
        assert found("--saved", "pets", *typed) == found("dog", "kind:jpeg min-size:1kb") != []


def test_a_filter_nothing_passes_is_said(run: Run) -> None:
    said = "The library has no photos of a camera called “leica”.\n"
    assert run("search", "dog", "--camera", "leica") == (0, [], said)
    nothing = (0, list[str](), "No photo passes these filters.\n")
    assert run("search", "dog", "--before", "1990") == nothing


def test_the_cut_off_is_only_on_demand(run: Run) -> None:
    assert len(run("search", "dog", "--limit", "30")[1]) == 30
    code, lines, err = run("search", "dog", "--limit", "30", "--strong")
    assert code == 0
    assert len(lines) < 5
    assert "weaker hits are left out" in err


# more than a page of hits


@pytest.fixture
def run_on_many(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Run:
    """A command on a library in which 450 of 1,000 photos show a dog."""
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: FakeEncoder())
    library = tmp_path / "many"
    assert main(["--library", str(library), "status"]) == 0
    catalogue = Catalogue(library / "catalogue.sqlite")
    rows = made_up.fitting("dog", 450, 550, FakeEncoder())
    made_up.fill(catalogue, rows, FakeEncoder())
    catalogue.close()
    capsys.readouterr()

    def command(*words: str) -> list[dict[str, object]]:
        assert main(["--library", str(library), "search", *words, "--json"]) == 0
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return command


def numbers(hits: list[dict[str, object]]) -> list[str]:
    return [str(hit["path"])[-8:] for hit in hits]


def test_all_good_hits_are_there_without_a_limit(run_on_many: Run) -> None:
    good = run_on_many("dog", "--limit", "all", "--strong")
    assert len(good) == 450
    assert len(run_on_many("dog", "--limit", "all")) == 1000
    assert len(run_on_many("--limit", "all", "--folder", "/c")) == 333
    scores = [hit["score"] for hit in good]
    assert scores == sorted(scores, reverse=True)
    assert [hit["rank"] for hit in good] == list(range(1, 451))


@pytest.mark.parametrize(
    "words",
    [
        "dog strong:yes",
        "dog folder:/a strong:yes",
        "dog -kind:png strong:yes",
        "dog camera:canon strong:yes",
        "zebra strong:yes",
        "folder:/c",
        "folder:/a kind:png -camera:nikon",
        "sort:date",
    ],
)
def test_what_is_counted_is_what_would_be_found(catalogue: Catalogue, words: str) -> None:
    encoder = FakeEncoder()
    made_up.fill(catalogue, made_up.fitting("dog", 1200, 1000, encoder), encoder)
    searcher, query = made_up.searcher(catalogue, encoder), parse(words)
    found = searcher.ask(replace(query, limit=None))
    assert searcher.count(query) == (0 if found.nothing_alike else found.cut)
    assert found.good or words.startswith("zebra")


def test_every_order_sorts_all_of_them(run_on_many: Run) -> None:
    good = run_on_many("dog", "--limit", "all", "--strong")
    by_folder = run_on_many("dog", "--limit", "all", "--strong", "--sort", "folder")
    assert [hit["path"] for hit in by_folder] == sorted(str(hit["path"]) for hit in good)
    by_date = run_on_many("dog", "--limit", "all", "--strong", "--sort", "date")
    dates = [made_up.dated(int(name[:4])) for name in numbers(by_date)]
    assert dates == sorted(dates, reverse=True)
    assert len(dates) == 450
    assert numbers(run_on_many("--sort", "folder", "--limit", "3")) == [
        "0001.jpg",
        "0004.jpg",
        "0007.jpg",
    ]


@pytest.mark.parametrize("several", [False, True])
def test_the_first_hits_are_the_same_however_many_are_wanted(
    run_on_many: Run, several: bool, tmp_path: Path
) -> None:
    (tmp_path / "queries.txt").write_text("dog\n", encoding="utf-8")
    asked = ("--queries", str(tmp_path / "queries.txt")) if several else ("dog",)
    every = numbers(run_on_many(*asked, "--limit", "all"))
    for limit in (1, 5, 15, 200, 201, 450, 999):
        assert numbers(run_on_many(*asked, "--limit", str(limit))) == every[:limit]
