"""Further scripts, with networks that have the interface of those that are published, which can't
be part of the repository."""

import pytest
from PIL import Image
from skimage import data

from photosearch.errors import KnownError
from photosearch.ocr import SCRIPTS, ScriptRecogniser, ScriptWeights, TextReader
from photosearch.ocr.onnx_metadata import metadata
from photosearch.ocr.scripts import as_read, is_written_in
from photosearch.types import TextLine
from support.models import onnx_files
from support.photos.written import with_sign

_ANYWHERE = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))


def weights(text: str, script: str = "cyrillic", surety: float = 100.0) -> ScriptWeights:
    return ScriptWeights(SCRIPTS[script], onnx_files.reading(text, surety))


def test_lines_that_the_first_cannot_read_are_given_to_those_for_other_scripts() -> None:
    with_and_without = (TextReader([weights("Аптека")]), TextReader())
    sign = with_sign("Аптека")
    reading, without = (reader.look(sign) for reader in with_and_without)
    assert ([line.text for line in reading.lines], reading.unsure) == (["Аптека"], 0)
    assert (without.lines, without.unsure) == ([], 1)
    left_top = reading.lines[0].corners[0]
    assert left_top == pytest.approx((0.06, 0.11), abs=0.02)


def test_lines_that_the_first_is_sure_of_are_left_to_it() -> None:
    reader = TextReader([weights("Привет")])
    reading = reader.look(with_sign("HARBOUR STREET"))
    assert ([line.text for line in reading.lines], reading.unsure) == (["HARBOUR STREET"], 0)


def test_the_surest_of_several_reads_a_line() -> None:
    unsure, sure = weights("Привет", surety=4.5), weights("Αθήνα", "greek")
    for scripts in ([unsure, sure], [sure, unsure]):
        (line,) = TextReader(scripts).read(with_sign("Αθήνα"))
        assert line.text == "Αθήνα"


def test_nothing_is_read_by_one_that_is_not_sure_or_sees_other_letters() -> None:
    sign = with_sign("Аптека")
    assert TextReader([weights("Аптека", surety=1.0)]).read(sign) == []
    assert TextReader([weights("Apteka")]).read(sign) == []


def test_a_picture_without_lines_asks_nobody() -> None:
    reader = TextReader([weights("Аптека")])
    assert reader.look(Image.fromarray(data.coffee())).unsure == 0


@pytest.mark.parametrize(
    ("script", "text", "score", "kept"),
    [
        ("cyrillic", "Аптека 24", 0.9, True),
        ("cyrillic", "Аптека", 0.84, False),
        ("cyrillic", "да", 0.99, False),
        ("cyrillic", "ооооо", 0.99, False),
        ("cyrillic", "EXIT да", 0.99, False),
        ("greek", "Ελλάδα", 0.9, True),
        ("korean", "출구", 0.9, True),
        ("korean", "출", 0.9, False),
        ("thai", "ทางออก", 0.9, True),
        ("devanagari", "निकास", 0.9, True),
        ("arabic", "صيدلية", 0.9, True),
        ("tamil", "வெளியே", 0.9, True),
        ("telugu", "నిష్క్రమణ", 0.9, True),
    ],
)
def test_what_counts_as_text_of_a_script(script: str, text: str, score: float, kept: bool) -> None:
    assert is_written_in(SCRIPTS[script], TextLine(text, score, _ANYWHERE)) is kept


_PHARMACY, _STREET, _ROOM = "صيدلية", "شارع", "غرفة"


@pytest.mark.parametrize(
    ("seen", "read"),
    [
        ([_PHARMACY[::-1]], [_PHARMACY]),
        ([_PHARMACY[::-1], " ", _STREET[::-1]], [_STREET, " ", _PHARMACY]),
        (["12", " ", _STREET[::-1]], [_STREET, " ", "12"]),
        (["Hotel 4.5", " ", _ROOM[::-1]], [_ROOM, " ", "Hotel 4.5"]),
        (["٤٥", " ", _ROOM[::-1]], [_ROOM, " ", "٤٥"]),
        ([], []),
    ],
)
def test_arabic_is_put_into_the_order_in_which_it_is_read(seen: list[str], read: list[str]) -> None:
    """Seen from left to right, letters come the other way round, but for numbers, Latin words."""
    assert as_read(SCRIPTS["arabic"], "".join(seen)) == "".join(read)
    assert as_read(SCRIPTS["cyrillic"], "".join(seen)) == "".join(seen)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no network",
        onnx_files.reading("Аптека", letters="Апте"),
        onnx_files.reading("Аптека", letters=""),
        onnx_files.reading("Аптека")[:-40],
        onnx_files.sface(),
    ],
    ids=["empty", "nonsense", "letters that don't fit", "no letters", "cut", "another"],
)
def test_files_that_are_no_such_network_are_one_sentence(content: bytes) -> None:
    with pytest.raises(KnownError, match="can't be run here"):
        ScriptRecogniser(ScriptWeights(SCRIPTS["cyrillic"], content))


def test_metadata_of_any_bytes_ends() -> None:
    good = onnx_files.reading("Аптека")
    assert metadata(good, "character") == "А\nп\nт\nе\nк\nа"
    assert metadata(good, "other") == ""
    for content in (b"\x72\xff\xff\xff\xff\x7f", b"\xff" * 40, b"\x0b", b"\x72"):
        with pytest.raises(ValueError, match=r"field|number"):
            metadata(content, "character")
    assert metadata(b"\x72\x00", "character") == ""
