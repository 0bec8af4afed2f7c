"""The command's own output: closed, full, missing, unread or in another encoding."""

import io
import os
import select
import shutil
import struct
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.streams import printable
from support.opening import indexed_by
from support.processes.commands import LONG, Photosearch

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a shell's redirections")

HOSTILE = "a\x1b]0;title\x07\x9b31m\u202e\rb\nc.png"


@pytest.fixture(scope="module")
def indexed(
    original_photos: Path, starter: StarterEncoder, tmp_path_factory: pytest.TempPathFactory
) -> Photosearch:
    home = tmp_path_factory.mktemp("streams")
    (home / "photos").mkdir()
    shutil.copy(original_photos / "moon.png", home / "photos" / HOSTILE)
    shutil.copy(original_photos / "coffee.png", home / "photos" / os.fsdecode(b"b\xff.png"))
    (home / "photos" / f"bad{HOSTILE}").write_text("no picture")
    with indexed_by(starter, home / "library", home / "photos"):
        return Photosearch(home / "library")


@pytest.fixture
def known(indexed: Photosearch, tmp_path: Path) -> Photosearch:
    """A library that knows the photos of a folder that it doesn't know, so no model has to load."""
    (tmp_path / "photos").mkdir()
    for path in (indexed.library.parent / "photos").glob("[!b]*.png"):
        shutil.copy(path, tmp_path / "photos" / "copy.png")
    return Photosearch(shutil.copytree(indexed.library, tmp_path / "library"))


def shell(of: Photosearch, words: list[str], redirections: str, **environment: str) -> list[str]:
    """The exit code and what is still heard, of a command whose streams a shell has redirected."""
    script = f'"$@" {redirections}; echo "code $?"'
    done = subprocess.run(
        ["sh", "-c", script, "sh", *of.words(*words)],
        capture_output=True,
        timeout=LONG,
        check=False,
        env={**os.environ, **environment},
    )
    return (done.stdout + done.stderr).decode("utf-8", "surrogateescape").splitlines()


@pytest.mark.parametrize("redirections", ["2>&-", "<&- >&- 2>&-", "2>/dev/full", "2>&1 | true"])
def test_indexing_goes_on_whatever_becomes_of_its_words(
    known: Photosearch, redirections: str
) -> None:
    photos = str(known.library.parent / "photos")
    said = shell(known, ["index", photos], redirections)
    assert said == ["code 0"]
    assert known("status", "--json").objects[0]["files"] == 4


def test_words_that_nobody_reads_hold_nothing_up(known: Photosearch) -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    while True:
        try:
            os.write(writing, b"x" * 512)
        except BlockingIOError:
            break
    os.set_blocking(writing, True)
    words = known.words("index", known.library.parent / "photos", "--verbose")
    done = subprocess.run(words, stderr=writing, timeout=LONG, check=False)
    os.close(reading)
    os.close(writing)
    assert done.returncode == 0
    assert known("status", "--json").objects[0]["files"] == 4


@pytest.mark.parametrize("words", [["status"], ["search", "--kind", "png"]])
def test_an_answer_for_which_there_is_no_stream_is_no_failure(
    indexed: Photosearch, words: list[str]
) -> None:
    assert shell(indexed, words, ">&-") == ["code 0"]


@pytest.mark.parametrize("words", [["search", "--kind", "png"], ["search", "--help"]])
def test_an_answer_that_cannot_be_written_is_one_sentence(
    indexed: Photosearch, words: list[str]
) -> None:
    said = shell(indexed, words, ">/dev/full")
    assert said[0] == "code 1"
    assert said[1].startswith("photosearch: The answer can't be written (No space left")
    assert len(said) == 2


@pytest.mark.parametrize("encoding", ["latin-1", "ascii"])
def test_a_sentence_is_told_in_any_encoding(indexed: Photosearch, encoding: str) -> None:
    words = indexed.words("search", "--saved", "x")
    environment = {**os.environ, "PYTHONIOENCODING": encoding}
    done = subprocess.run(words, capture_output=True, env=environment, check=False)
    assert done.returncode == 1
    text = done.stderr.decode(encoding).replace("“", '"').replace("”", '"')
    assert 'There is no saved search called "x"' in text


def test_names_are_told_in_any_encoding(indexed: Photosearch) -> None:
    said = shell(indexed, ["search", "--kind", "png"], "", PYTHONIOENCODING="latin-1")
    assert said[-1] == "code 0"
    assert len(said) == 3
    assert any("\\u202e" in line for line in said)


def on_a_terminal(of: Photosearch, *words: str) -> str:
    """All that the command writes to a terminal."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(of.words(*words), stdout=theirs, stderr=theirs, stdin=theirs)
    os.close(theirs)
    parts: list[bytes] = []
    while True:
        try:
            part = os.read(ours, 4096)
        except OSError:  # Linux: the other end is closed
            break
        if not part:
            break
        parts.append(part)
    os.close(ours)
    process.wait(LONG)
    return b"".join(parts).decode("utf-8", "surrogateescape")


@pytest.mark.parametrize(
    "words",
    [
        ["search", "--kind", "png", "--verbose"],
        ["status"],
        ["folders", "remove", HOSTILE],
        ["status", HOSTILE],
    ],
)
def test_no_name_commands_a_terminal(indexed: Photosearch, words: str) -> None:
    said = on_a_terminal(indexed, *words)
    assert "title" in said
    assert "\\x1b]0;title\\x07\\x9b31m\\u202e\\rb\\nc.png" in said or "\\n" not in said
    for char in "\x1b\x07\x9b\u202e":
        assert char not in said
    assert "\udc9b" not in said


def test_a_pipe_that_waits_for_nobody_gets_everything(indexed: Photosearch) -> None:
    """Its reader, such as a shell's loop, may have made it one that doesn't block."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    words = indexed.words("embed", "--json", *("--text", "dog") * 40)
    with subprocess.Popen(words, stdout=writing, stderr=subprocess.PIPE) as process:
        os.close(writing)
        with os.fdopen(reading) as answer:
            assert select.select([answer], [], [], LONG)[0]
            assert len(answer.readlines()) == 40
        assert process.stderr is not None
        assert process.stderr.read() == b""
        assert process.wait(LONG) == 0


def test_a_name_is_one_line_and_else_itself_where_no_terminal_reads(indexed: Photosearch) -> None:
    lines = indexed("search", "--kind", "png").out.split("\n")
    assert len(lines) == 3  # the last one is empty
    name = HOSTILE.replace("\n", "\\n").replace("\r", "\\r")
    assert any(line.endswith(name) for line in lines)
    assert any(line.endswith(os.fsdecode(b"b\xff.png")) for line in lines)


class _Terminal:
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("name", "seen"),
    [
        ("naïve 日本 👨\u200d👩.jpg", "naïve 日本 👨\u200d👩.jpg"),
        ("a\tb\x7f", "a\\tb\\x7f"),
        (os.fsdecode(b"\xff\x9b"), "\\xff\\x9b"),
        ("\u2028\u2066\ufeff\ud83d", "\\u2028\\u2066\\ufeff\\ud83d"),
        ("\U000e0001", "\\U000e0001"),
    ],
)
def test_what_a_terminal_is_shown(name: str, seen: str) -> None:
    terminal: Any = _Terminal()
    assert printable(name, terminal) == seen


def test_no_word_of_a_library_reaches_standard_error(tmp_path: Path) -> None:
    folder = tmp_path / "roll"
    folder.mkdir()
    Image.new("RGB", (64, 64), "red").save(folder / "a.jpg")
    for name, options in (("lzw", {"compression": "tiff_lzw"}), ("jpeg", {"compression": "jpeg"})):
        buffer = io.BytesIO()
        Image.effect_noise((300, 300), 60).save(buffer, "TIFF", **options)
        data = bytearray(buffer.getvalue())
        data[400:4000] = b"\xfe" * 3600
        (folder / f"{name}.tif").write_bytes(data)
    seven = io.BytesIO()
    Image.new("RGB", (9, 9)).save(seven, "TIFF")
    entry = struct.pack("<HHIH", 277, 3, 1, 3)  # samples per pixel
    assert entry in seven.getvalue()
    many = seven.getvalue().replace(entry, struct.pack("<HHIH", 277, 3, 1, 7))
    (folder / "seven.tif").write_bytes(many)
    done = Photosearch(tmp_path / "library")("index", folder)
    assert done.code == 0
    told = [line for line in done.err.splitlines() if "photo" not in line.lower()]
    assert told == [], done.err
