"""The table of formats: each row has all its parts, and what is listed elsewhere agrees with it."""

import re
from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.images import open_picture, picture_facts, read_exposure
from photosearch.images.decoders.decoder import Decoder
from photosearch.images.formats import FORMATS, Format, decoder_for, decoder_of
from photosearch.query_text import parse
from support.photos.malformed_files import encoded
from support.photos.raw_files import dng, jpeg
from support.photos.samples import difference

ROOT = Path(__file__).parents[3]
LISTS = (ROOT / "README.md", ROOT / "docs" / "guide" / "photos-and-videos.md")
SAMPLES: dict[str, Callable[[Image.Image], bytes]] = {
    "RAW": lambda picture: dng(picture, jpeg(picture)),
    "JXL": lambda picture: import_module("pylibjxl").encode(np.asarray(picture)),
    **{kind: encoded(kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "TIFF", "BMP", "AVIF")},
    **{kind: encoded(kind) for kind in ("HEIF", "JPEG2000", "PPM")},
}
"""One of each row. A new format needs one, too."""
each_row = pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.kind)


@each_row
def test_each_row_has_a_decoder_that_reads_a_sample(row: Format, cat: Image.Image) -> None:
    decoder = decoder_of(row)
    data = SAMPLES[row.kind](cat)
    assert isinstance(decoder, Decoder)
    assert decoder_for(data) is decoder
    picture, facts = open_picture(data)
    assert facts.kind == row.kind
    assert picture.mode == "RGB"
    assert difference(picture, cat.resize(picture.size)) < 6
    assert picture_facts(data) == facts
    assert read_exposure(data).iso is None or row.kind == "RAW"


@each_row
def test_no_other_row_is_sure_of_a_sample(row: Format, cat: Image.Image) -> None:
    head = SAMPLES[row.kind](cat)[:32]
    sure = [other.kind for other in FORMATS if other.is_sure(head)]
    assert sure == {"RAW": ["TIFF"], "PPM": []}.get(row.kind, [row.kind])  # a DNG is a TIFF


def test_each_suffix_belongs_to_one_row() -> None:
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert [suffix for suffix in suffixes if not re.fullmatch(r"\.[a-z0-9]+", suffix)] == []
    assert all(row.suffixes and row.name for row in FORMATS)


@pytest.mark.parametrize("document", LISTS, ids=lambda path: path.name)
def test_the_documents_list_each_format(document: Path) -> None:
    text = document.read_text("utf-8")
    assert [row.name for row in FORMATS if not re.search(rf"\b{row.name}\b", text)] == []


@each_row
def test_a_query_takes_the_kind_and_the_name_of_a_format(row: Format) -> None:
    for word in {row.kind, row.name.replace(" ", "")} - {"JPEGXL", "PNM"}:
        assert parse(f"kind:{word.lower()}").filters.kinds == (row.kind,)


def test_a_row_without_its_module_is_noticed() -> None:
    with pytest.raises(ModuleNotFoundError):
        decoder_of(replace(FORMATS[0], decoder="no_such_module"))
