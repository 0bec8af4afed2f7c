"""What the command line is given, and paths as its answer."""

import os
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

from photosearch.cli import main
from photosearch.cli.parser import parse
from photosearch.encoders.families.starter.starter import StarterEncoder
from support.command import Command, CommandOf
from support.opening import indexed_by
from support.processes.commands import LONG, Photosearch, Ran, run

ODD = "ä 'b'\n\x1b[31m.png"


@pytest.fixture(scope="module")
def process(
    original_photos: Path, starter: StarterEncoder, tmp_path_factory: pytest.TempPathFactory
) -> Photosearch:
    home = tmp_path_factory.mktemp("inputs")
    (home / "photos" / "2019").mkdir(parents=True)
    (home / "photos" / unicodedata.normalize("NFD", "Grün")).mkdir()
    shutil.copy(original_photos / "cat.jpg", home / "photos" / "2019")
    shutil.copy(original_photos / "coffee.png", home / "photos" / "Gru\u0308n")
    name = ODD if sys.platform == "linux" else "odd.png"
    shutil.copy(original_photos / "moon.png", home / "photos" / name)
    with indexed_by(starter, home / "library", home / "photos"):
        return Photosearch(home / "library")


@pytest.fixture
def indexed(process: Photosearch, command: CommandOf) -> Command:
    """The same library, asked without a process of its own."""
    return command(process.library)


@pytest.fixture
def photos(process: Photosearch) -> Path:
    return process.library.parent / "photos"


def given(of: Photosearch, content: bytes, *words: str) -> Ran:
    done = subprocess.run(
        of.words(*words), input=content, capture_output=True, timeout=LONG, check=False
    )
    return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())


def names(of: Ran) -> list[str]:
    return sorted(Path(hit["path"]).name for hit in of.objects)


def test_paths_alone_are_printed(indexed: Command, photos: Path) -> None:
    done = indexed("search", "a cat", "--paths")
    lines = done.out.splitlines()
    assert (done.code, len(lines)) == (0, 3)
    assert lines[0] == str(photos / "2019" / "cat.jpg")


def test_paths_end_with_a_zero_byte_and_are_otherwise_as_they_are(
    indexed: Command, photos: Path
) -> None:
    done = indexed("search", "--kind", "png", "--paths", "--print0")
    assert done.code == 0
    *paths, last = done.out.split("\0")
    assert last == ""
    assert set(map(Path, paths)) == set(photos.rglob("*.png"))


@pytest.mark.parametrize("form", ["--paths", "--print0"])
def test_one_form_of_answer_at_a_time(capsys: pytest.CaptureFixture[str], form: str) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["search", "x", form, "--json"])
    assert stopped.value.code == 2
    assert "not allowed with" in capsys.readouterr().err


def test_several_words_are_one_query(indexed: Command) -> None:
    words = ["a", "cat", "-kind:png", "-folder:nowhere"]
    one, many = indexed("search", " ".join(words), "--json"), indexed("search", *words, "--json")
    assert many.objects == one.objects
    assert indexed("search", "--limit", "1", *words, "--json").objects == one.objects[:1]


def test_filters_go_with_each_of_many_queries(indexed: Command, tmp_path: Path) -> None:
    (tmp_path / "queries").write_text("a cat\na moon\r\n\r\nthe moon\u2028and a cat")
    found = indexed("search", "--queries", tmp_path / "queries", "-kind:png", "--json").objects
    assert found
    assert all(hit["path"].endswith(".jpg") for hit in found)
    assert {hit["query"] for hit in found} == {"a cat", "a moon", "the moon\u2028and a cat"}
    done = indexed("search", "--queries", tmp_path / "queries", "dog -kind:png")
    assert done.code == 1
    assert "not both" in done.err


def test_what_was_unplugged_since_the_last_scan_is_said_to_be(
    changeable: Command, photos: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(photos, tmp_path / "copies")
    changeable("index", copy)
    moved = shutil.move(photos, tmp_path / "elsewhere")
    try:
        found = changeable("search", "a cat", "--json").objects
        assert {(Path(hit["path"]).is_relative_to(copy), hit["reachable"]) for hit in found} == {
            (True, True)
        }
        away = shutil.move(copy, tmp_path / "away, too")
        found = changeable("search", "a cat", "--json").objects
        assert {hit["reachable"] for hit in found} == {False}
    finally:
        shutil.move(moved, photos)
    shutil.move(away, copy)
    changeable("index")
    assert all(hit["reachable"] for hit in changeable("search", "a cat", "--json").objects)


def test_queries_come_through_standard_input_without_marks(process: Photosearch) -> None:
    lines = "\ufeffa cat\r\n\r\n\ufeff  clock 10:30\n".encode()
    done = given(process, lines, "search", "--queries", "-", "--json", "--limit", "1")
    assert [hit["query"] for hit in done.objects] == ["a cat", "clock 10:30"]


def test_a_picture_comes_through_standard_input(process: Photosearch, photos: Path) -> None:
    content = (photos / "2019" / "cat.jpg").read_bytes()
    done = given(process, content, "search", "--image", "-", "--json", "--limit", "1")
    assert (names(done), done.objects[0]["query"]) == (["cat.jpg"], "-")
    assert done.objects[0]["score"] >= 0.99
    vectors = given(process, content, "embed", "--image", "-", "--json").objects
    assert [row["input"] for row in vectors] == ["-"]


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
def test_a_picture_comes_through_a_named_pipe(
    indexed: Command, photos: Path, tmp_path: Path
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = subprocess.Popen(["cp", str(photos / "2019" / "cat.jpg"), str(pipe)])
    done = indexed("search", "--image", pipe, "--json", "--limit", "1")
    assert writer.wait(LONG) == 0
    assert names(done) == ["cat.jpg"]


@pytest.mark.parametrize("words", [["--image", "-"], ["--queries", "-"]])
def test_nothing_on_standard_input_is_a_sentence(process: Photosearch, words: list[str]) -> None:
    done = given(process, b"", "search", *words)
    assert (done.code, done.out) == (1, "")
    assert done.err == "photosearch: There is nothing on standard input (-).\n"


@pytest.mark.parametrize("folder", ["/nosuch", "nosuch", "2018"])
def test_a_folder_of_which_there_are_no_photos_is_an_error(indexed: Command, folder: str) -> None:
    done = indexed("search", "--folder", folder)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("photosearch: The library has no photos in")
    assert folder in done.err


@pytest.mark.parametrize(
    ("folder", "wanted"),
    [
        ("2019", ["cat.jpg"]),
        ("photos/2019", ["cat.jpg"]),
        ("Gr\u00fcn", ["coffee.png"]),
        ("{photos}/Gr\u00fcn", ["coffee.png"]),
        (".", ["cat.jpg"]),
        ("../Gru\u0308n", ["coffee.png"]),
    ],
)
def test_a_folder_is_one_that_is_there_or_any_of_that_name(
    indexed: Command,
    photos: Path,
    folder: str,
    wanted: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(photos / "2019")
    done = indexed("search", "--folder", folder.format(photos=photos), "--json")
    assert (done.code, names(done)) == (0, wanted)


def test_a_search_is_kept_as_it_was_meant(changeable: Command) -> None:
    assert changeable("searches", "save", "clock", "clock 10:30 -kind:png").code == 0
    assert 'clock  +"clock 10:30" -kind:"PNG"' in changeable("searches").out


@pytest.mark.skipif(sys.platform != "linux", reason="other systems give text only")
@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["status", "--model", b"b\xff"], "There is no model called “b\udcff”."),
        (["search", "--saved", b"b\xff"], "There is no saved search called “b\udcff”."),
    ],
)
def test_a_name_that_is_no_text_is_a_sentence(
    process: Photosearch, words: list[str | bytes], sentence: str
) -> None:
    done = process(*words)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"photosearch: {sentence}")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["serch", "dog"], "called “serch”. Did you mean search?"),
        (["serch", "--limit", "3"], "Did you mean search?"),
        (["--verbose", "xyzzy"], "neither a command nor a file called “xyzzy”."),
    ],
)
def test_a_typo_is_no_start_of_the_window(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        parse(words)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("word", ["gone.jpg", "/nowhere/gone", "."])
def test_what_may_be_a_path_is_for_the_window(word: str) -> None:
    assert parse([word]).paths == [Path(word)]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":47"])
def test_without_a_display_the_window_is_a_sentence(
    display: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if display:
        monkeypatch.setenv("DISPLAY", display)
    done = run(Photosearch(tmp_path / "library").words())
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("photosearch: there is no display here")
