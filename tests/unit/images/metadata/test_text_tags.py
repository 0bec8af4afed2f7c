"""What files say beside ordinary EXIF: XMP, IPTC, PNG's chunks, and tags of odd forms."""

import struct
import zlib
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import ExifTags, Image, PngImagePlugin

from photosearch.images import open_picture, picture_facts
from photosearch.images.containers.png_chunks import mended, raw_profile, read_texts
from photosearch.images.metadata.exif import orientation_of, with_sidecar
from photosearch.images.metadata.iptc import iptc_dates
from photosearch.images.metadata.xmp import find_xmp, place_in, read_xmp
from photosearch.types import DateSource, Facts
from support.photos.bombs import chunk
from support.photos.samples import IPTC, PHOTOSHOP, XMP, encoded, with_segment

NOON = datetime(2019, 6, 15, 12, 30)
BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<x xmlns:e="http://ns.adobe.com/exif/1.0/" e:DateTimeOriginal="2019-06-15">&b;</x>"""


def saved(kind: str, **options: object) -> bytes:
    return encoded(Image.new("RGB", (24, 16), "red"), kind, **options)


def wrong(made: bytes) -> bytes:
    """A chunk whose checksum isn't its own."""
    return made[:-1] + bytes([made[-1] ^ 1])


def png(*chunks: bytes, behind: bytes = b"") -> bytes:
    """A red PNG with further chunks before its pixels, and some behind them."""
    plain = saved("PNG")
    end = plain.index(b"IEND") - 4
    return plain[:33] + b"".join(chunks) + plain[33:end] + behind + plain[end:]


def with_exif(tags: Mapping[Any, object], **directories: Mapping[Any, object]) -> bytes:
    exif = Image.Exif()
    exif.update(tags)
    for name, inner in directories.items():
        exif.get_ifd(ExifTags.IFD[name]).update(inner)
    return saved("JPEG", exif=exif)


IPTC_IN_PNG = b"Raw profile type iptc\0\0" + zlib.compress(b"\niptc\n  62\n" + IPTC.hex().encode())
IN_PNG = chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + XMP)


@pytest.mark.parametrize(
    "data",
    [
        *(saved(kind, xmp=XMP) for kind in ("JPEG", "WEBP", "AVIF")),
        saved("TIFF", tiffinfo={700: XMP}),
        png(IN_PNG),
        png(behind=IN_PNG),
        png(chunk(b"tEXt", b"Raw profile type xmp\0\nxmp\n     900\n" + XMP.hex().encode())),
    ],
)
def test_xmp_alone_says_when_where_and_with_what(data: bytes) -> None:
    facts = picture_facts(data)
    assert (facts.taken_at, facts.date_source) == (NOON, DateSource.CAMERA)
    assert (facts.latitude, facts.longitude) == pytest.approx((48.8583, 2.2944), abs=1e-4)
    assert facts.camera == "Acme X1"
    assert open_picture(data)[1] == facts


def test_a_list_of_dates_says_the_first() -> None:
    listed = b"<d:date><r:Seq><r:li>2019-06-15T12:30</r:li><r:li>2020</r:li></r:Seq></d:date>"
    packet = (
        b'<x xmlns:d="http://purl.org/dc/elements/1.1/"'
        b' xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' + listed + b"</x>"
    )
    assert picture_facts(saved("JPEG", xmp=packet)).taken_at == NOON


def test_a_broken_packet_says_what_stands_before_the_fault() -> None:
    assert read_xmp(XMP[: XMP.index(b"<tiff:Model>")])["exif:GPSLongitude"] == "2,17,40E"
    assert find_xmp(b"\0" * 9 + XMP + b"rest") == XMP[XMP.index(b"<x:") : XMP.rindex(b"<?")]


def test_entities_are_refused() -> None:
    assert read_xmp(BOMB) == {}


@pytest.mark.parametrize(
    "data", [with_segment(saved("JPEG"), 0xED, PHOTOSHOP), png(chunk(b"zTXt", IPTC_IN_PNG))]
)
def test_iptc_alone_says_when(data: bytes) -> None:
    facts = picture_facts(data)
    assert (facts.taken_at, facts.date_source) == (NOON, DateSource.CAMERA)


@pytest.mark.parametrize("words", [b"2019:06:15 12:30:00", b"Sat, 15 Jun 2019 12:30:00 +0000"])
def test_a_png_says_when_it_was_made(words: bytes) -> None:
    saved_later = chunk(b"tIME", struct.pack(">HBBBBB", 2020, 1, 2, 3, 4, 5))
    facts = picture_facts(png(chunk(b"tEXt", b"Creation Time\0" + words), saved_later))
    assert (facts.taken_at, facts.date_source) == (NOON, DateSource.CONTAINER)
    by_magick = chunk(b"tEXt", b"exif:DateTimeOriginal\0" + words)
    assert picture_facts(png(by_magick)).taken_at == NOON
    facts = picture_facts(png(saved_later))
    assert facts.taken_at == datetime(2020, 1, 2, 3, 4, 5)
    assert facts.date_source == DateSource.SAVED


@pytest.mark.parametrize("name", ["exif", "APP1"])
def test_a_png_with_exif_as_text(name: str) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.DateTime] = "2019:06:15 12:30:00"
    text = f"\n{name}\n   120\n{exif.tobytes().hex()}\n"
    texts = PngImagePlugin.PngInfo()
    texts.add_text(f"Raw profile type {name}", text)
    assert picture_facts(saved("PNG", pnginfo=texts)).taken_at == NOON


def test_one_tag_that_points_beyond_the_end_costs_no_other() -> None:
    data = with_exif(
        {ExifTags.Base.Make: "A long make", ExifTags.Base.Software: "A long name of software"},
        Exif={ExifTags.Base.DateTimeOriginal: "2019:06:15 12:30:00"},
    )
    tag = struct.pack(">HHI", ExifTags.Base.Make, 2, 12)  # the first entry
    place = data.index(tag) + 8
    broken = data[:place] + struct.pack(">I", 1_000_000) + data[place + 4 :]
    assert picture_facts(broken).taken_at == NOON


@pytest.mark.parametrize("mark", [b"Exif\0\xff", b"EXIF\0\0", b"Exif\0\1"])
def test_an_exif_block_with_an_odd_mark(mark: bytes) -> None:
    exif = {ExifTags.Base.Orientation: 6, ExifTags.Base.DateTime: "2019:06:15 12:30:00"}
    facts = picture_facts(with_exif(exif).replace(b"Exif\0\0", mark))
    assert (facts.orientation, facts.taken_at) == (6, NOON)


def test_an_unset_clock_gives_way() -> None:
    details = {ExifTags.Base.DateTimeOriginal: "1970:01:01 00:00:00"}
    data = with_exif({ExifTags.Base.DateTime: "2019:06:15 12:30:00"}, Exif=details)
    assert picture_facts(data).taken_at == NOON
    assert picture_facts(with_exif({}, Exif=details)).taken_at is None


def test_a_date_in_the_wrong_directory() -> None:
    data = with_exif({ExifTags.Base.DateTimeOriginal: "2019:06:15 12:30:00"})
    assert picture_facts(data).taken_at == NOON


@pytest.mark.parametrize("make", ["Größe 相机", "Gr\xf6\xdfe"])
def test_names_in_utf8_and_latin1(make: str) -> None:
    coded = make.encode() if "相" in make else make.encode("latin-1")
    data = with_exif({ExifTags.Base.Make: "M" * len(coded)})
    assert picture_facts(data.replace(b"M" * len(coded), coded)).camera == make


@pytest.mark.parametrize("value", [6, b"\6", b"\6\0", "6"])
def test_an_orientation_of_another_type(value: object) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = value
    assert orientation_of(exif) == 6


@pytest.mark.parametrize(
    "extra",
    [
        wrong(chunk(b"tEXt", b"Software\0x")),
        wrong(chunk(b"pHYs", struct.pack(">IIB", 3000, 3000, 1))),
        wrong(chunk(b"iCCP", b"x\0\0" + zlib.compress(b"no profile"))),
        chunk(b"pHYs", b""),
        chunk(b"eXIf", b"no TIFF at all"),
        chunk(b"gAMA", b"\0"),
        chunk(b"zTXt", b"parameters\0\0" + zlib.compress(bytes(1_500_000))),
        chunk(b"zTXt", b"parameters\0\0" + zlib.compress(bytes(30_000_000))),
        chunk(b"iTXt", b"parameters\0\0\0\0\0" + b"a" * 1_500_000),
        chunk(b"iTXt", b"parameters\0\1\0\0\0" + zlib.compress(b"a" * 12_000_000)),
        chunk(b"tEXt", b"parameters\0" + b"a" * 12_000_000),
        chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(30_000_000))),
        chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(1_200_000))),
        chunk(b"iCCP", b"x\0\0" + b"not packed"),
        chunk(b"zTXt", b"parameters\0\0not packed"),
    ],
)
@pytest.mark.parametrize("behind", [False, True])
def test_what_a_png_does_not_need_costs_no_picture(extra: bytes, behind: bool) -> None:
    picture, _ = open_picture(png(behind=extra) if behind else png(extra))
    assert picture.getpixel((5, 5)) == (255, 0, 0)


def test_a_sound_png_is_left_as_it_is() -> None:
    data = saved("PNG", dpi=(300, 300))
    assert mended(data) is data


def test_a_sidecar_sets_right_what_the_picture_says() -> None:
    facts = Facts(
        1, 1, taken_at=datetime(2001, 1, 1), camera="Canon", date_source=DateSource.CAMERA
    )
    told = with_sidecar(facts, XMP)
    assert (told.taken_at, told.date_source, told.camera) == (NOON, DateSource.SIDECAR, "Canon")
    assert told.latitude == pytest.approx(48.8583, abs=1e-4)
    assert with_sidecar(facts, b"<broken") == facts


@given(st.binary(max_size=300), st.integers(0, len(XMP)), st.integers(0, len(IPTC)))
def test_no_bytes_are_too_odd(noise: bytes, in_xmp: int, in_iptc: int) -> None:
    read_xmp(noise)
    read_xmp(XMP[:in_xmp] + noise + XMP[in_xmp:])
    assert all(isinstance(words, str) for words in iptc_dates(IPTC[:in_iptc] + noise))
    raw_profile(noise.decode("latin-1"))
    odd = png(noise, chunk(b"tIME", noise[:7]), chunk(b"zTXt", noise), chunk(b"eXIf", noise))
    read_texts(odd)
    mended(odd)
    with_sidecar(Facts(1, 1), noise)


PLACES_IN_XMP = [
    ('e:GPSLatitude="48,51,29.88N" e:GPSLongitude="2,17,40.2E"', 1, 1),
    ('e:GPSLatitude="48.8583" e:GPSLongitude="-2.2945"', 1, -1),
    ('e:GPSLatitude="S48.8583" e:GPSLongitude="E2.2945"', -1, 1),
    ('e:GPSLatitude="48,51.498" e:GPSLatitudeRef="S" e:GPSLongitude="2,17.67"'
     ' e:GPSLongitudeRef="West"', -1, -1),
    ('e:GPSLatitude="48/1 51/1 2988/100" e:GPSLongitude="2/1,17/1,4020/100"', 1, 1),
    ('e:GPSLatitude="48 deg 51\' 29.88&quot; N" e:GPSLongitude="2 deg 17\' 40.2&quot; W"', 1, -1),
]  # fmt: skip


@pytest.mark.parametrize(("said", "north", "east"), PLACES_IN_XMP)
def test_places_in_xmp_of_less_careful_programs(said: str, north: int, east: int) -> None:
    xmp = f'<x xmlns:e="http://ns.adobe.com/exif/1.0/" {said}/>'
    expected = pytest.approx((48.8583 * north, 2.2945 * east), abs=0.0001)
    assert place_in(read_xmp(xmp)) == expected


@pytest.mark.parametrize("said", ["48/0", "48,61N", "91N", "48N2", "N", "", "48/1/1", "1" * 500])
def test_places_in_xmp_that_are_none(said: str) -> None:
    words = f'e:GPSLatitude="{said}" e:GPSLongitude="2,17.67E"'
    xmp = f'<x xmlns:e="http://ns.adobe.com/exif/1.0/" {words}/>'
    assert place_in(read_xmp(xmp)) == (None, None)


@pytest.mark.parametrize("declared", [b"", b'<?xml version="1.0" encoding="UTF-8"?>'])
def test_xmp_that_should_be_utf_8_costs_only_the_signs_that_are_not(declared: bytes) -> None:
    said = b'e:Artist="Caf\xe9" e:DateTimeOriginal="2019-06-15T12:30:00"'
    packet = declared + b'<x xmlns:e="http://ns.adobe.com/exif/1.0/" ' + said + b"/>"
    assert read_xmp(packet)["exif:DateTimeOriginal"] == "2019-06-15T12:30:00"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le", "utf-8-sig"])
def test_xmp_in_other_encodings(encoding: str) -> None:
    assert read_xmp(XMP.decode().encode(encoding))["tiff:Model"] == "Acme X1"
