"""Names in XMP, as digiKam and Lightroom write them, and as nobody should."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from photosearch.images import named_regions, turned_region, xmp_packets
from photosearch.images.metadata.named_regions import MOST_REGIONS
from photosearch.types import Region
from support.photos.named_people import (
    digikam,
    lightroom,
    microsoft,
    region,
    with_extended_xmp,
)


def test_regions_of_digikam_lightroom_and_microsoft_are_read() -> None:
    people = [("Anna", (0.25, 0.5, 0.1, 0.2)), ("Ben Ω", (0.75, 0.5, 0.1, 0.2))]
    for written in (digikam(people), lightroom(people), microsoft(people)):
        found = named_regions(b"\xff\xd8 something before " + written + b" and behind")
        assert [name for name, _ in found] == ["Anna", "Ben Ω"]
        assert _rounded(found[0][1]) == (0.2, 0.4, 0.3, 0.6)


def _rounded(region: Region) -> tuple[float, ...]:
    return tuple(round(side, 6) for side in (region.left, region.top, region.right, region.bottom))


def test_pixels_are_made_fractions() -> None:
    written = digikam([("Anna", (250, 100, 100, 40))], unit="pixel", size=(1000, 200))
    ((_, found),) = named_regions(written)
    assert _rounded(found) == (0.2, 0.4, 0.3, 0.6)


def test_regions_are_turned_as_the_picture_is() -> None:
    corner = Region(0.0, 0.0, 0.2, 0.1)  # of the stored picture, left and top
    assert _rounded(turned_region(corner, 1)) == (0.0, 0.0, 0.2, 0.1)
    assert _rounded(turned_region(corner, 3)) == (0.8, 0.9, 1.0, 1.0)
    assert _rounded(turned_region(corner, 6)) == (0.9, 0.0, 1.0, 0.2)
    assert _rounded(turned_region(corner, 8)) == (0.0, 0.8, 0.1, 1.0)


def test_pets_focus_points_and_nameless_faces_are_no_people() -> None:
    assert named_regions(digikam([("Rex", (0.5, 0.5, 0.1, 0.1))], kind="Pet")) == []
    assert named_regions(digikam([("x", (0.5, 0.5, 0.1, 0.1))], kind="Focus")) == []
    assert named_regions(digikam([("  ", (0.5, 0.5, 0.1, 0.1))])) == []


def test_nonsense_is_no_place() -> None:
    for place in [("nan", 0.5, 0.1, 0.1), ("inf", 0.5, 0.1, 0.1), (0.5, 0.5, 0, 0.1), (9, 9, 1, 1)]:
        assert named_regions(digikam([("Anna", place)])) == []
    assert named_regions(digikam([("Anna", (50, 50, 9, 9))], unit="pixel", size=(0, 0))) == []


def test_nonsense_is_no_rectangle() -> None:
    whole = microsoft([("Anna", (0.5, 0.5, 0.2, 0.2))])
    assert len(named_regions(whole)) == 1
    for words in (b"", b"1,2,3", b"nan, 0, 1, 1", b"0.1,0.1,-0.2,0.2", b"7, 7, 1, 1", b"1," * 5000):
        assert named_regions(whole.replace(b"0.4, 0.4, 0.2, 0.2", words)) == []


def test_names_in_extended_xmp_are_found_wherever_it_stands(tmp_path: Path) -> None:
    people = [(f"Somebody {number}", (0.5, 0.5, 0.1, 0.1)) for number in range(150)]
    path = tmp_path / "photo.jpg"
    Image.new("RGB", (64, 64)).save(path)
    long = digikam(people).replace(b"</rdf:RDF>", b" " * 60_000 + b"</rdf:RDF>")
    path.write_bytes(with_extended_xmp(path.read_bytes(), long, before=3 << 20))
    with Image.open(path) as picture:
        picture.load()  # it is one
    assert [name for name, _ in named_regions(*xmp_packets(path))] == [name for name, _ in people]


def test_names_at_the_end_of_a_large_file_are_found(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(b"\x89PNG" + bytes(3 << 20) + digikam([("Anna", (0.5, 0.5, 0.1, 0.1))]))
    assert [name for name, _ in named_regions(*xmp_packets(path))] == ["Anna"]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damaged_segments_give_names_or_nothing_and_take_little(
    tmp_path: Path, data: st.DataObject
) -> None:
    packet = digikam([("Anna", (0.25, 0.5, 0.1, 0.2))]).replace(b"<rdf:Bag>", b" " * 50_000, 1)
    content = bytearray(with_extended_xmp(b"\xff\xd8\xff\xd9", packet))
    for _ in range(data.draw(st.integers(1, 12))):
        content[data.draw(st.integers(2, 800))] = data.draw(st.integers(0, 255))
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    found = xmp_packets(path)
    assert sum(map(len, found)) <= len(content)
    named_regions(*found)


def test_segments_without_end_are_read_up_to_a_bound(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    part = b"http://ns.adobe.com/xap/1.0/\0" + b"<" * 65_000
    segment = b"\xff\xe1" + (len(part) + 2).to_bytes(2, "big") + part
    path.write_bytes(b"\xff\xd8" + segment * 300)
    assert sum(map(len, xmp_packets(path))) <= 8 << 20
    path.write_bytes(b"\xff\xd8" + b"\xff" * 100_000)
    assert xmp_packets(path) == []


def test_a_bomb_of_entities_is_not_unpacked() -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "' + b"A" * 1000 + b'">]>'
    written = digikam([("Anna &a;", (0.5, 0.5, 0.1, 0.1))])
    assert named_regions(written.replace(b"<x:xmpmeta", bomb + b"<x:xmpmeta", 1)) == []


def test_there_is_an_end_to_regions_and_names() -> None:
    many = digikam([("A" * 100_000, (0.5, 0.5, 0.1, 0.1))] * 3000)
    found = named_regions(many[: 4 << 20])
    assert len(found) <= MOST_REGIONS
    assert all(len(name) <= 100 for name, _ in found)
    few = named_regions(digikam([("Anna", (0.5, 0.5, 0.1, 0.1))] * 3000))
    assert len(few) == MOST_REGIONS


def test_depth_takes_no_stack() -> None:
    deep = b"<rdf:li>" * 100_000
    packet = digikam([("Anna", (0.5, 0.5, 0.1, 0.1))])
    assert named_regions(packet.replace(b"<rdf:li>", deep, 1)) in ([], [])


@settings(max_examples=300)
@given(st.data())
def test_damaged_packets_give_names_and_boxes_or_nothing(data: st.DataObject) -> None:
    packet = bytearray(digikam([("Anna", (0.25, 0.5, 0.1, 0.2)), ("Ben", (0.7, 0.5, 0.1, 0.2))]))
    for _ in range(data.draw(st.integers(1, 8))):
        packet[data.draw(st.integers(0, len(packet) - 1))] = data.draw(st.integers(0, 255))
    for name, place in named_regions(bytes(packet)):
        assert name.isprintable()
        assert 0 <= place.left < place.right <= 1
        assert 0 <= place.top < place.bottom <= 1


def test_the_helper_writes_what_programs_write() -> None:
    assert b"mwg-rs:Area" in region("Anna", (0.5, 0.5, 0.1, 0.1), "normalized", "Face")
