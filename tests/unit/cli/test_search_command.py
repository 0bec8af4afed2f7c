"""The search and searches commands, on made-up photos."""

from pathlib import Path

import pytest

from photosearch.catalogue import Catalogue
from photosearch.types import Vectors
from support.command import Command
from support.models.fakes import FakeEncoder
from support.photos import made_up
from support.processes.commands import Ran

TAKEN = ("camera", "iso", "aperture", "focal", "focal35", "shutter")
"""Keys of what is known of how a photo was taken."""


def asked(library: Path, rows: Vectors, captured: pytest.CaptureFixture[str]) -> Command:
    command = Command(library, captured)
    assert command("status").code == 0
    catalogue = Catalogue(library / "catalogue.sqlite")
    made_up.fill(catalogue, rows, FakeEncoder())
    catalogue.close()
    return command


@pytest.fixture
def run(encoder: FakeEncoder, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """On a library of 30 photos."""
    return asked(tmp_path / "library", made_up.rows_of(30, encoder.dimension), capsys)


@pytest.fixture
def run_on_many(
    encoder: FakeEncoder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> Command:
    """On a library in which 450 of 1,000 photos show a dog."""
    return asked(tmp_path / "many", made_up.fitting("dog", 450, 550, encoder), capsys)


def paths(of: Ran) -> list[str]:
    assert of.code == 0, of.err
    return [hit["path"] for hit in of.objects]


def test_hits_keep_their_keys(run: Command) -> None:
    hits = run("search", "dog -cat", "--limit", "3", "--json").objects
    keys = ["query", "rank", "score", "path", "reachable", "rating", "flag", "date", "date_source"]
    told = [[key for key in hit if key not in TAKEN] for hit in hits]
    assert told == [[*keys, "why"]] * 3
    assert {hit["query"] for hit in hits} == {"dog -cat"}
    (detailed,) = run("search", "dog", "--limit", "1", "--json", "--details").objects
    assert {"match", "step", "photo"} < detailed.keys()
    assert detailed["step"] in ("clear", "likely", "maybe", "weak")


def test_the_text_form_and_the_options_say_the_same(run: Command) -> None:
    typed = run("search", "dog -cat kind:png after:2018-06 sort:folder", "--json")
    options = run(
        *("search", "dog", "--not", "cat", "--kind", "png", "--after", "2018-06"),
        *("--sort", "folder", "--json"),
    )
    assert paths(typed) == paths(options) != []


def test_a_saved_search_is_kept_and_asked(run: Command, tmp_path: Path) -> None:
    kept = {"name": "Old pngs", "text": "kind:png before:2018-03"}
    assert run("searches", "save", *kept.values()).code == 0
    assert run("searches", "--json").objects == [kept]
    saved, typed = ("--saved", "Old pngs"), ("kind:png before:2018-03",)
    assert paths(run("search", *saved, "--json")) == paths(run("search", *typed, "--json")) != []
    file = tmp_path / "kept.jsonl"
    assert run("searches", "export", file).code == 0
    assert run("searches", "import", file) == Ran(0, "", "0 searches are new.\n")
    assert run("searches", "rename", "Old pngs", "Pngs").code == 0
    assert run("searches", "import", file) == Ran(0, "", "1 search is new.\n")
    assert run("searches", "remove", "Old pngs").code == 0
    assert run("searches", "remove", "Pngs").code == 0
    assert run("searches", "--json").objects == []


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
    run: Command, words: tuple[str, ...], means: str
) -> None:
    found = run("search", "--json", *words)
    wanted = run("search", f" {means}", "--json", "--limit", str(len(found.objects)))
    assert found.err == ""
    assert paths(found) == paths(wanted) != []


def test_halves_of_signs_are_words_nobody_knows(run: Command) -> None:
    assert paths(run("search", "\udcff\udcfe dog", "--json"))


def test_a_saved_search_and_what_is_typed_are_one_query(run: Command) -> None:
    def found(*words: str) -> list[str]:
        return paths(run("search", "--json", "--limit", "all", *words))

    run("searches", "save", "pets", "dog kind:png min-size:1kb")
    everything = found("dog")
    assert found("--saved", "pets") == found("dog kind:png") != everything
    for typed in (("max-size:100mp",), ("--max-size", "100mp"), ("cat", "--sort", "folder")):
        wanted = found("dog", "kind:png min-size:1kb", *typed)
        assert found("--saved", "pets", *typed) == wanted != []
    for typed in (("kind:jpeg",), ("--kind", "jpeg")):
        assert found("--saved", "pets", *typed) == found("dog", "kind:jpeg min-size:1kb") != []


def test_a_filter_nothing_passes_is_said(run: Command) -> None:
    sentence = "The library has no photos of a camera called “leica”.\n"
    assert run("search", "dog", "--camera", "leica") == Ran(0, "", sentence)
    nothing = Ran(0, "", "No photo passes these filters.\n")
    assert run("search", "dog", "--before", "1990") == nothing


def test_the_cut_off_is_only_on_demand(run: Command) -> None:
    assert len(run("search", "dog", "--limit", "30").out.splitlines()) == 30
    strong = run("search", "dog", "--limit", "30", "--strong")
    assert len(strong.out.splitlines()) < 5
    assert "weaker hits are left out" in strong.err


# more than a page of hits


def by_parent(path: str) -> tuple[str, str]:
    """A folder's own photos come before those of its sub-folders."""
    return str(Path(path).parent), path


def test_all_good_hits_are_there_in_every_order(run_on_many: Command) -> None:
    def found(*words: str) -> list[str]:
        return paths(run_on_many("search", "--json", "--limit", "all", *words))

    good = run_on_many("search", "dog", "--limit", "all", "--strong", "--json").objects
    scores = [hit["score"] for hit in good]
    assert scores == sorted(scores, reverse=True)
    assert [hit["rank"] for hit in good] == list(range(1, len(good) + 1))
    assert 400 < len(good) <= 450
    assert len(found("dog")) == 1000
    assert len(found("--folder", "/c")) == 333
    by_folder = found("dog", "--strong", "--sort", "folder")
    assert by_folder == sorted((hit["path"] for hit in good), key=by_parent)
    by_date = found("dog", "--strong", "--sort", "date")
    assert sorted(by_date) == sorted(by_folder)
    dates = [made_up.facts_of(int(path[-8:-4])).taken_at for path in by_date]
    known = sorted(filter(None, dates), reverse=True)
    assert dates == [*known, *[None] * (len(dates) - len(known))]
    first = found("--sort", "folder")[:3]
    assert [path[-8:] for path in first] == ["0000.jpg", "0003.jpg", "0006.jpg"]


def test_the_first_hits_are_the_same_however_many_are_wanted(
    run_on_many: Command, tmp_path: Path
) -> None:
    """Asked alone, without an index, or as one of several."""
    (tmp_path / "queries.txt").write_text("dog\ncat\n", encoding="utf-8")
    several = ("search", "--queries", tmp_path / "queries.txt", "--json", "--limit")
    every = paths(run_on_many("search", "dog", "--json", "--limit", "all"))
    assert paths(run_on_many(*several, "all"))[:1000] == every
    for limit in (1, 5, 15, 200, 201, 450, 999):
        assert paths(run_on_many("search", "dog", "--json", "--limit", str(limit))) == every[:limit]
        assert paths(run_on_many(*several, str(limit)))[:limit] == every[:limit]


def test_a_random_order_is_another_one_each_time(run: Command) -> None:
    assert len({run("search", "sort:random", "--paths").out for _ in range(8)}) > 1


def test_json_tells_how_a_photo_was_taken(run: Command) -> None:
    asked = ("camera:canon", "iso:50+", "aperture:1+", "focal:2+", "shutter:1/9000+")
    for text in asked:
        key = text.partition(":")[0]
        told = run("search", text, "--limit", "3", "--json").objects
        assert told, text
        assert all(hit[key] for hit in told), key
