"""Captions, keywords and people, as each program writes them into each kind of file."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from photosearch.images import picture_facts, takeout_names, with_sidecar, with_takeout
from photosearch.images.metadata.iptc_words import iptc_words
from photosearch.images.metadata.words_reader import (
    read_takeout,
    words_of_exif,
    words_of_video,
    words_of_xmp,
)
from photosearch.images.metadata.xmp import read_xmp
from photosearch.types import NO_WORDS, Facts, Words
from support.photos.bombs import chunk
from support.photos.samples import encoded, with_segment
from support.photos.written_words import dataset, packet, resources


def saved(kind: str, **options: object) -> bytes:
    return encoded(Image.new("RGB", (24, 16), "red"), kind, **options)


def png_with(*chunks: bytes) -> bytes:
    plain = saved("PNG")
    return plain[:33] + b"".join(chunks) + plain[33:]


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252"])
def test_iptc_in_any_of_its_encodings(encoding: str) -> None:
    caption = "Café " + "é" * 300
    block = dataset(0x78, caption.encode(encoding)) + dataset(0x19, "Köln".encode(encoding))
    block += dataset(0x19, b"fog") + dataset(0x05, b"Bridge") + dataset(0x5A, b"Cologne")
    data = with_segment(saved("JPEG"), 0xED, resources(block))
    words = picture_facts(data).words
    assert (words.title, words.caption, words.place) == ("Bridge", caption, "Cologne")
    assert words.keywords == ("Köln", "fog")


def test_exif_of_windows_and_of_people_but_not_of_cameras() -> None:
    exif = Image.Exif()
    exif[270] = "Zoo"
    exif[0x9C9B], exif[0x9C9E] = "Tïtle".encode("utf-16-le"), "zoo;лев".encode("utf-16-le")
    exif[18246] = 3
    words = picture_facts(saved("JPEG", exif=exif)).words
    assert (words.title, words.caption, words.rating) == ("Tïtle", "Zoo", 3)
    assert words.keywords == ("zoo", "лев")
    in_utf8 = {270: "Ärger im Zoo".encode().decode("latin-1")}
    assert words_of_exif(in_utf8, {}, "").caption == "Ärger im Zoo"
    for by_camera in ("OLYMPUS DIGITAL CAMERA         ", "SONY DSC"):
        exif = Image.Exif()
        exif[270] = by_camera
        assert picture_facts(saved("JPEG", exif=exif)).words == NO_WORDS


def test_texts_of_a_png_and_tags_of_a_video() -> None:
    data = png_with(chunk(b"tEXt", b"Title\0A map"), chunk(b"tEXt", b"Description\0of Rome"))
    assert (picture_facts(data).words.title, picture_facts(data).words.caption) == (
        "A map",
        "of Rome",
    )
    said = {"title": "Oslo", "com.apple.quicktime.keywords": "sea, ferry", "comment": "windy"}
    words = words_of_video(said, {})
    assert (words.title, words.caption, words.keywords) == ("Oslo", "windy", ("sea", "ferry"))


def test_a_sidecar_takes_keywords_away() -> None:
    facts = Facts(1, 1, words=Words(caption="old", keywords=("a", "b"), lens="50 mm"))
    beside = packet(
        "<dc:subject><rdf:Bag><rdf:li>b</rdf:li></rdf:Bag></dc:subject>"
        "<dc:description><rdf:Alt><rdf:li>new</rdf:li></rdf:Alt></dc:description>"
    )
    words = with_sidecar(facts, beside).words
    assert words == Words(caption="new", keywords=("b",), lens="50 mm")


TAKEOUT = {
    "title": "IMG_1.jpg",
    "description": "Öl auf Wasser",
    "photoTakenTime": {"timestamp": "1560601800"},
    "geoData": {"latitude": 41.9, "longitude": 12.5},
    "people": [{"name": "Ann"}, {"name": 3}, "x"],
}


def test_takeout_says_caption_people_and_place() -> None:
    facts = with_takeout(Facts(1, 1), json.dumps(TAKEOUT).encode())
    assert facts.words == Words(title="IMG_1", caption="Öl auf Wasser", people=("Ann",))
    assert (facts.latitude, facts.longitude) == (41.9, 12.5)
    for other in (b"", b"{}", b"[1]", b'{"people": 3}', b"\xff", b"[" * 500):
        assert with_takeout(Facts(1, 1), other) == Facts(1, 1)


def test_names_of_takeouts_json() -> None:
    assert takeout_names("a.jpg")[:2] == ("a.jpg.json", "a.jpg.supplemental-metadata.json")
    assert "a.jpg(1).json" in takeout_names("a(1).jpg")
    assert "a.jpg.json" in takeout_names("a-edited.jpg")
    long = "x" * 40 + ".jpg"
    assert f"{long}.s.json" in takeout_names(long)


@given(st.binary(max_size=300))
def test_whatever_iptc_and_takeout_hold_raises_nothing(data: bytes) -> None:
    iptc_words(b"\x1c\x02\x78" + data)
    read_takeout(data)


def test_what_a_packet_says_is_bounded() -> None:
    many = "".join(f"<rdf:li>{n} {'x' * 5000}</rdf:li>" for n in range(700))
    words = words_of_xmp(read_xmp(packet(f"<dc:subject><rdf:Bag>{many}</rdf:Bag></dc:subject>")))
    assert len(words.keywords) == 200
    assert max(map(len, words.keywords)) <= 200
