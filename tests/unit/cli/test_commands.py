"""The command line, as real processes; a word to the parser alone where that is enough."""

import json
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.__main__ import main as start
from photosearch.cli import main
from support.command import Command, CommandOf
from support.models.tiny_models import write_bad_weights
from support.photos.bombs import claim
from support.photos.unable import unable_to_read
from support.processes.commands import LONG, Photosearch, run
from support.waiting import until

WORD_OF_BUG = ("Traceback", "Error:", "Exception")
NOT_UTF8 = b"caf\xe9 '\"\n;--.jpg"


def one_sentence(text: str) -> str:
    """The only line there is on standard error, and a sentence."""
    (line,) = text.splitlines()
    assert line.startswith("photosearch: ")
    assert not any(word in line for word in WORD_OF_BUG)
    return line


@pytest.fixture(scope="module")
def process(original_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Photosearch:
    """Five photos, a bad file and an odd name, indexed by the command itself. Only to be read."""
    home = tmp_path_factory.mktemp("cli")
    photos = shutil.copytree(original_photos, home / "photos")
    (photos / "bad.jpg").write_text("no picture")
    if sys.platform == "linux":
        shutil.copy(photos / "moon.png", photos / os.fsdecode(NOT_UTF8))
    photosearch = Photosearch(home / "library")
    done = photosearch("index", photos)
    assert done.code == 0, done.err
    assert done.out == "", "words about the work go to standard error"
    assert "5 photos indexed; 5 in the library." in done.sentences
    assert "1 files can't be read; photosearch status says why." in done.sentences
    return photosearch


@pytest.fixture
def indexed(process: Photosearch, command: CommandOf) -> Command:
    """The same library, asked without a process of its own."""
    return command(process.library)


@pytest.fixture
def photos(process: Photosearch) -> Path:
    return process.library.parent / "photos"


# search


def test_search_prints_hits_as_json_lines(process: Photosearch, photos: Path) -> None:
    done = process("search", "a cat", "--json", "--limit", "2")
    assert (done.code, done.err) == (0, "")
    first, second = done.objects
    told = {"query", "rank", "score", "path", "reachable", "rating", "flag", "date", "date_source"}
    assert set(first) == told | {"why"}
    assert (first["rating"], first["flag"]) == (0, "none")
    assert first["date_source"] == "file"
    assert datetime.fromisoformat(first["date"])
    assert first["reachable"] is True
    assert (first["query"], first["rank"], second["rank"]) == ("a cat", 1, 2)
    assert first["path"] == str(photos / "cat.jpg")
    assert 1 >= first["score"] > second["score"] >= -1


def test_search_without_json_is_for_people(indexed: Command, photos: Path) -> None:
    done = indexed("search", "a cat", "--limit", "1")
    assert (done.code, done.err) == (0, "")
    score, path = done.out.split(maxsplit=1)
    assert 0 < float(score) <= 1
    assert path.strip() == str(photos / "cat.jpg")


def test_search_by_picture_and_without_words(indexed: Command, photos: Path) -> None:
    hit = indexed("search", "--image", photos / "rocket.jpg", "--json").objects[0]
    assert hit["path"] == str(photos / "rocket.jpg")
    assert hit["score"] >= 0.99
    without = indexed("search", "--image", photos / "rocket.jpg", "--not", "a rocket", "--json")
    assert len(without.objects) == 5


def test_a_file_of_queries_is_answered_line_by_line(indexed: Command, tmp_path: Path) -> None:
    queries = tmp_path / "queries.txt"
    queries.write_text("a cat\n\na cup of coffee\n-50% off: camera:x\n", encoding="utf-8")
    done = indexed("search", "--queries", queries, "--json", "--limit", "2")
    assert done.code == 0
    assert [(hit["query"], hit["rank"]) for hit in done.objects] == [
        (query, rank)
        for query in ("a cat", "a cup of coffee", "-50% off: camera:x")
        for rank in (1, 2)
    ]
    assert [Path(hit["path"]).name for hit in done.objects if hit["rank"] == 1][:2] == [
        "cat.jpg",
        "coffee.png",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_a_folder_that_lies_elsewhere_is_told_so(changeable: Command, tmp_path: Path) -> None:
    (folder,) = changeable("folders", "--json").objects
    old = Path(folder["path"])  # which other tests share
    new = old.rename(tmp_path / "elsewhere")
    try:
        refused = changeable("folders", "move", old, tmp_path)
        assert refused.code == 1
        assert "isn't what" in one_sentence(refused.err)
        assert changeable("folders", "move", old, new).code == 0
        (moved,) = changeable("folders", "--json").objects
        assert (moved["path"], moved["photos"]) == (str(new), folder["photos"])
        assert "0 photos indexed" in changeable("index").err
    finally:
        new.rename(old)


def test_a_name_that_is_not_utf8_goes_round_unharmed(process: Photosearch, photos: Path) -> None:
    path = os.fsencode(photos / os.fsdecode(NOT_UTF8))
    (hit, *_) = process("search", "--image", path, "--json").objects
    assert os.fsencode(hit["path"]) == path
    assert os.fsencode(hit["query"]) == path
    plain = subprocess.run(
        process.words("search", "--image", path, "--limit", "1"), capture_output=True, check=True
    )
    assert path.replace(b"\n", b"\\n") in plain.stdout, "one line a hit"


def test_a_reader_that_stops_early_is_no_failure(process: Photosearch) -> None:
    words = process.words("search", "a cat", "--json")
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as asked:
        assert asked.stdout is not None
        asked.stdout.close()
        _, err = asked.communicate(timeout=LONG)
    assert (asked.returncode, err) == (0, b"")


# the other commands


def test_embed_prints_vectors(indexed: Command, photos: Path) -> None:
    done = indexed(
        "embed", "--text", "a cat", "--image", photos / "cat.jpg", "--text", "a moon", "--json"
    )
    assert done.code == 0
    assert [set(row) for row in done.objects] == [{"input", "model", "vector"}] * 3
    assert [row["input"] for row in done.objects] == ["a cat", str(photos / "cat.jpg"), "a moon"]
    assert {row["model"] for row in done.objects} == {"starter"}
    cat, picture, moon = (np.array(row["vector"]) for row in done.objects)
    assert cat.shape == (768,)
    assert np.linalg.norm(cat) == pytest.approx(1, abs=1e-4)
    assert cat @ picture > moon @ picture
    hit = indexed("search", "a cat", "--json", "--limit", "1").objects[0]
    assert hit["score"] == pytest.approx(float(cat @ picture), abs=2e-3)


def test_status_as_json(indexed: Command, photos: Path) -> None:
    (status,) = indexed("status", "--json").objects
    files = 6 if sys.platform == "linux" else 5
    assert status["directory"] == str(indexed.library)
    assert status["model"] == "starter"
    assert (status["photos"], status["files"]) == (5, files + 1)
    assert status["size"] > 0
    assert {"id": "starter", "vectors": 5} in status["models"]
    (folder,) = status["folders"]
    assert (folder["path"], folder["photos"], folder["unreadable"]) == (str(photos), 5, 1)
    assert folder["reachable"] is True
    (bad,) = status["unreadable"]
    assert bad["path"] == str(photos / "bad.jpg")
    assert "not a picture" in bad["reason"]


def test_status_for_people(indexed: Command, photos: Path) -> None:
    done = indexed("status")
    assert (done.code, done.err) == (0, "")
    assert str(photos / "bad.jpg") in done.out
    assert "This is not a picture." in done.out


def test_models_are_listed_with_the_one_in_use(indexed: Command) -> None:
    listed = indexed("models", "--json").objects
    assert indexed("models", "list", "--json").objects == listed
    starter = next(model for model in listed if model["id"] == "starter")
    assert starter["in_use"] is True
    assert starter["vectors"] == 5
    assert starter["licence"]


def test_folders_are_listed_and_removed(changeable: Command, photos: Path) -> None:
    (folder,) = changeable("folders", "--json").objects
    assert folder["path"] == str(photos)
    assert str(photos) in changeable("folders").out
    assert changeable("folders", "remove", photos).code == 0
    assert changeable("folders", "list", "--json").out == ""
    assert changeable("status", "--json").objects[0]["photos"] == 0
    assert (photos / "cat.jpg").exists()
    nothing = changeable("search", "a cat", "--json")
    assert (nothing.code, nothing.out) == (0, "")
    assert "empty" in nothing.err
    again = changeable("folders", "remove", photos)
    assert (again.code, again.out) == (1, "")
    one_sentence(again.err)


@pytest.mark.parametrize("words", [["--version"], ["search", "--help"]])
def test_help_and_version_need_no_library(words: list[str]) -> None:
    done = run([sys.executable, "-m", "photosearch", *words])
    assert (done.code, done.err) == (0, "")
    assert "photosearch" in done.out


def test_the_library_may_be_named_before_or_after_the_command(
    indexed: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    library = ["--library", str(indexed.library), "--model", "starter"]
    for words in ([*library, "status", "--json"], ["status", "--json", *library]):
        assert main(words) == 0
        assert json.loads(capsys.readouterr().out)["photos"] == 5


def test_verbose_tells_more_on_standard_error_only(process: Photosearch) -> None:
    verbose = process("--verbose", "search", "cat")
    assert verbose.code == 0
    assert not any(word in verbose.out for word in ("DEBUG", "INFO"))


# what goes wrong


@pytest.mark.parametrize(
    "words",
    [
        ["--nonsense"],
        ["search", "--limit", "0"],
        ["search", "--limit", "many"],
        ["models", "add", "--arch", "x"],
        ["folders", "remove"],
        ["models", "use"],
        ["status", "extra"],
    ],
)
def test_bad_usage_exits_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    said = capsys.readouterr().err
    assert "usage: photosearch" in said
    assert "\0" not in said


ADD = ("models", "add", "--arch")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["index", "{home}/nowhere"], "There is no folder"),
        (["index", "{home}/file.txt"], "is a file"),
        (["index"], "no folders yet"),
        (["search"], "nothing to search for"),
        (["search", "colour:red"], "no filter called"),
        (["search", "--saved", "nothing"], "no saved search called"),
        (["search", "image:{home}/bomb.png@0,0,0,1"], "part of the picture is empty"),
        (["search", "photo:1", "--orientation", "sideways"], "is no orientation"),
        (["search", "--image", "{home}/file.txt"], "not a picture"),
        (["search", "--image", "{home}/nowhere.jpg"], "gone"),
        (["search", "--image", "{home}/bomb.png"], "MB of memory"),
        (["embed", "--image", "{home}/bomb.png"], "MB of memory"),
        (["search", "--image", "{home}"], "folder"),
        (["search", "--queries", "{home}/nowhere.txt"], "one query a line"),
        (["search", "x", "--queries", "{home}/file.txt"], "not both"),
        (["search", "x", "--model", "nonsense"], "no model called"),
        (["searches", "save", "a", "b\udcff"], "Rename that file"),
        (["searches", "import", "{home}/nowhere"], "can't be read"),
        (["searches", "export", "{home}/nowhere/at/all"], "can't be written"),
        (["embed"], "--text"),
        (["embed", "--image", "{home}/file.txt"], "not a picture"),
        (["models", "use", "nonsense"], "no model called"),
        (["models", "remove", "nonsense"], "no model called"),
        (["models", "remove", "starter"], "in use"),
        (["models", "download", "nonsense"], "no architecture called “nonsense”"),
        ([*ADD, "nonsense", "--weights", "{home}/tiny.safetensors"], "no architecture called"),
        ([*ADD, "ViT-B-32", "--weights", "{home}/tiny.safetensors"], "doesn't fit ViT-B-32"),
        (
            [*ADD, "ViT-B-32", "--weights", "{home}/code.pt"],
            f"would run {os.system.__module__}.system",
        ),
        ([*ADD, "ViT-B-32", "--weights", "{home}/cut.safetensors"], "is damaged or no file of"),
        ([*ADD, "ViT-B-32", "--weights", "{home}/file.txt"], "is damaged or no file of weights"),
        ([*ADD, "ViT-B-32", "--weights", "{home}/renamed.safetensors"], "is damaged or no file"),
        ([*ADD, "ViT-B-32", "--weights", "{home}/nowhere.pt"], "There is no file"),
        (["folders", "remove", "{home}/nowhere"], "isn't one of the folders"),
        (["folders", "move", "{home}/nowhere", "{home}"], "isn't one of the folders"),
    ],
)
def test_what_a_person_can_mend_is_one_sentence(
    words: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file.txt").write_text("words")
    (tmp_path / "bomb.png").write_bytes(claim(15_999))
    write_bad_weights(tmp_path)
    words = [word.format(home=tmp_path) for word in words]
    assert main(["--library", str(tmp_path / "library"), *words]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert sentence in one_sentence(captured.err)


def test_an_empty_folder_is_said_to_be_empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "photos").mkdir()
    assert main(["--library", str(tmp_path / "library"), "index", str(tmp_path / "photos")]) == 0
    assert f"no photos that can be read in {tmp_path / 'photos'}" in capsys.readouterr().err


def test_a_library_that_cannot_be_made_is_one_sentence_of_a_real_process(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = Photosearch(tmp_path / "file" / "library")("status")
    assert (done.code, done.out) == (1, "")
    assert "can't be written" in one_sentence(done.err)


def test_retry_reads_a_file_again_that_seems_unchanged(
    command: CommandOf, original_photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As when a newer version reads what a former one couldn't."""
    run = command(tmp_path / "library")
    own = shutil.copytree(original_photos, tmp_path / "own")
    with monkeypatch.context() as patch:
        unable_to_read(patch, own / "cat.jpg")
        assert "can't be read" in run("index", own).err
    assert "can't be read" in run("index").err
    assert "can't be read" not in run("index", "--retry").err


def test_a_damaged_catalogue_is_one_sentence_that_gets_one_going(
    changeable: Command, photos: Path
) -> None:
    catalogue = changeable.library / "catalogue.sqlite"
    catalogue.write_bytes(os.urandom(catalogue.stat().st_size))
    done = changeable("search", "a cat")
    assert (done.code, done.out) == (1, "")
    assert "start it again" in one_sentence(done.err)
    assert changeable("index", photos).code == 0
    hit = changeable("search", "a cat", "--json").objects[0]
    assert hit["path"] == str(photos / "cat.jpg")


def test_a_damaged_index_is_rebuilt_without_a_word(changeable: Command, photos: Path) -> None:
    for path in (changeable.library / "index").iterdir():
        path.write_bytes(bytes(path.stat().st_size))
    done = changeable("search", "a cat", "--json")
    assert (done.code, done.err) == (0, "")
    assert done.objects[0]["path"] == str(photos / "cat.jpg")
    assert len(done.objects) == 5


def test_what_nobody_foresaw_is_one_sentence_and_a_traceback_in_the_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "library.lock").mkdir()
    assert main(["--library", str(tmp_path), "status"]) == 1
    log = tmp_path / "photosearch.log"
    assert str(log) in one_sentence(capsys.readouterr().err)
    assert "Traceback" in log.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_an_interrupted_indexing_says_so_and_goes_on_next_time(
    command: CommandOf, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    count = 70  # more than two batches
    for number in range(count):
        noise = np.random.default_rng(number).integers(0, 255, (9, 12, 3), dtype=np.uint8)
        Image.fromarray(noise).resize((320, 240)).save(photos / f"{number:03}.jpg")
    photosearch = Photosearch(tmp_path / "library")
    process = subprocess.Popen(
        photosearch.words("index", photos),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=heed_interrupts,
    )
    try:
        until(lambda: process.poll() is not None or has_vectors(tmp_path / "library"), LONG)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=LONG)
    finally:
        process.kill()
    assert (process.returncode, out) == (130, b"")
    *_, last = err.decode().splitlines()  # where it takes long, progress comes before
    assert one_sentence(last) == "photosearch: stopped; what was done is kept."
    again = command(photosearch.library)
    kept = again("status", "--json").objects[0]["models"][0]["vectors"]
    assert 0 < kept < count
    done = again("index")
    assert done.code == 0
    assert f"{count - kept} photos indexed; {count} in the library." in done.sentences


def heed_interrupts() -> None:
    """A shell's background jobs start with interrupts ignored, and hand that down."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def has_vectors(library: Path) -> bool:
    if not (library / "catalogue.sqlite").exists():
        return False
    with closing(sqlite3.connect(library / "catalogue.sqlite")) as connection:
        try:
            return bool(connection.execute("SELECT count(*) FROM vectors").fetchone()[0])
        except sqlite3.OperationalError:
            return False  # its tables are about to be made


def test_an_interrupt_before_anything_has_begun_is_as_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("photosearch.cli.main", interrupted)
    assert start() == 130
    assert one_sentence(capsys.readouterr().err) == "photosearch: stopped."
