"""The networks, on text that is rendered onto real photos."""

import json
from pathlib import Path

import pytest
from PIL import Image
from skimage import data

from photosearch.catalogue.folding import contains
from photosearch.errors import KnownError
from photosearch.ocr import TextReader, text_weights
from photosearch.ocr.junk import is_text
from photosearch.ocr.reading_order import in_reading_order
from photosearch.types import TextLine
from support.command import Command
from support.photos.written import KINDS, with_sign, written

_ANYWHERE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


@pytest.fixture(scope="module")
def reader() -> TextReader:
    return TextReader()


@pytest.fixture(scope="module")
def sign() -> Image.Image:
    return with_sign("HARBOUR STREET")


def test_signs_are_read_however_they_hang(reader: TextReader) -> None:
    photo = Image.fromarray(data.coffee())
    for one in written([photo], len(KINDS), seed=3):
        assert reader.may_have_text(one.picture), one.name
        lines = [line.text for line in reader.read(one.picture)]
        assert contains(lines, one.words), (one.name, one.words, lines)


def test_a_line_has_its_place(reader: TextReader, sign: Image.Image) -> None:
    (line,) = reader.read(sign)
    assert line.text == "HARBOUR STREET"
    assert line.score > 0.95
    left_top, right_top, right_bottom, left_bottom = line.corners
    assert left_top == pytest.approx((0.06, 0.12), abs=0.02)
    assert right_bottom == pytest.approx((0.5, 0.18), abs=0.04)
    assert left_top[0] < right_top[0]
    assert left_top[1] < left_bottom[1]


@pytest.mark.parametrize(
    ("turn", "begins"),
    [
        (Image.Transpose.ROTATE_90, "below"),
        (Image.Transpose.ROTATE_180, "right"),
        (Image.Transpose.ROTATE_270, "above"),
    ],
)
def test_a_turned_line_begins_where_its_first_letter_is(
    reader: TextReader, sign: Image.Image, turn: Image.Transpose, begins: str
) -> None:
    (line,) = reader.read(sign.transpose(turn))
    assert line.text == "HARBOUR STREET"
    (x, y), (to_x, to_y), *_ = line.corners
    way = {"below": y - to_y, "right": x - to_x, "above": to_y - y}
    assert way[begins] > 0.3


@pytest.mark.parametrize("name", ["coffee", "chelsea", "rocket", "moon", "grass", "gravel"])
def test_no_text_is_read_where_there_is_none(reader: TextReader, name: str) -> None:
    assert reader.read(Image.fromarray(getattr(data, name)()).convert("RGB")) == []


@pytest.mark.parametrize(
    "words",
    ["Аптека", "ресторан", "выход", "Ελλάδα", "ΑΣΤΥΝΟΜΙΑ", "שלום", "מסעדה", "صيدلية", "Հայաստան"],
)
def test_text_in_other_scripts_is_left_out(reader: TextReader, words: str) -> None:
    """Not read as what looks like it in Latin letters: Hebrew upside down as "A410"."""
    assert reader.read(with_sign(words)) == []


def test_a_page_is_read_from_top_to_bottom(reader: TextReader) -> None:
    lines = [line.text for line in reader.read(Image.fromarray(data.page()).convert("RGB"))]
    assert lines[0] == "Region-based segmentation"
    assert lines.index("histogram of grey values:") > 3


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (5000, 20), (31, 33)])
def test_pictures_of_any_size_can_be_read(reader: TextReader, size: tuple[int, int]) -> None:
    picture = Image.new("RGB", size)
    assert not reader.may_have_text(picture)
    assert reader.read(picture) == []


@pytest.mark.parametrize(
    ("text", "score", "kept"),
    [
        ("EXIT", 0.9, True),
        ("EXIT", 0.84, False),
        ("AΣTYNOMIA", 0.99, False),
        ("α and β", 0.99, True),
        ("5 µm wide", 0.99, True),
        ("12.5", 0.9, True),
        ("ab", 0.99, False),
        ("--a.b--", 0.99, False),
        ("ooooo", 0.99, False),
        ("出口", 0.9, True),
        ("出", 0.99, False),
        ("ラーメン", 0.9, True),
        ("", 1.0, False),
    ],
)
def test_patterns_that_look_like_letters_are_left_out(text: str, score: float, kept: bool) -> None:
    assert is_text(TextLine(text, score, _ANYWHERE)) is kept


@pytest.mark.parametrize(
    "name", [text_weights.DETECTOR, text_weights.RECOGNISER, text_weights.CHARACTERS]
)
def test_weights_that_changed_are_refused(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setitem(text_weights._SHA256, name, "0" * 64)
    with pytest.raises(KnownError, match="Install Photosearch again"):
        TextReader()


def test_the_text_in_a_file_is_printed(
    tmp_path: Path, sign: Image.Image, capsys: pytest.CaptureFixture[str]
) -> None:
    sign.save(tmp_path / "sign.png")
    Image.new("RGB", (300, 200)).save(tmp_path / "black.png")
    photosearch = Command(tmp_path / "library", capsys)
    done = photosearch("text", tmp_path / "sign.png")
    assert (done.code, done.out) == (0, "HARBOUR STREET\n"), done.err
    (line,) = photosearch("text", tmp_path / "sign.png", "--json").objects
    assert line["text"] == "HARBOUR STREET"
    assert json.dumps(line["corners"]).count("[") == 5
    nothing = photosearch("text", tmp_path / "black.png")
    assert (nothing.code, nothing.out) == (0, "")
    assert "No text" in nothing.err
    assert "For other scripts: photosearch extras" in nothing.err
    assert photosearch("text", "on").code == 0
    status = {"on": True, "looked": 0, "waiting": 0, "with_text": 0}
    assert photosearch("text", "status", "--json").objects == [status]
    assert photosearch("text", "erase").code == 1
    assert photosearch("text", "erase", "--yes").code == 0
    assert "off" in photosearch("text", "status").out
    assert photosearch("text", "off").code == 0
    missing = photosearch("text", tmp_path / "missing.png")
    assert missing.code == 1
    assert len(missing.sentences) == 1


def _line(text: str, *corners: tuple[float, float]) -> TextLine:
    return TextLine(text, 1.0, corners)


def test_rows_are_read_from_left_to_right_and_columns_from_the_right() -> None:
    right = _line("b", (0.5, 0.09), (0.9, 0.09), (0.9, 0.19), (0.5, 0.19))
    left = _line("a", (0.1, 0.1), (0.4, 0.1), (0.4, 0.2), (0.1, 0.2))
    below = _line("c", (0.1, 0.21), (0.4, 0.21), (0.4, 0.31), (0.1, 0.31))
    assert _texts(in_reading_order([below, right, left], 400, 300)) == "abc"
    down = [
        _line(name, (x + 0.1, 0.1), (x + 0.1, 0.9), (x, 0.9), (x, 0.1))
        for name, x in (("a", 0.8), ("b", 0.5), ("c", 0.2))
    ]
    assert _texts(in_reading_order(down[::-1], 400, 300)) == "abc"
    upside_down = [
        _line(name, (0.9, y + 0.1), (0.1, y + 0.1), (0.1, y), (0.9, y))
        for name, y in (("a", 0.8), ("b", 0.5))
    ]
    assert _texts(in_reading_order(upside_down[::-1], 400, 300)) == "ab"


def _texts(lines: list[TextLine]) -> str:
    return "".join(line.text for line in lines)
