"""Words as digiKam, Lightroom, Apple Photos, Shotwell and Windows write them, in any container."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photosearch import video
from photosearch.images import picture_facts, with_sidecar
from photosearch.images.metadata.words_reader import words_of_xmp
from photosearch.images.metadata.xmp import read_xmp
from photosearch.types import NO_WORDS, Facts, Words
from support.photos import raw_files
from support.photos.bombs import chunk
from support.photos.containers import box
from support.photos.hostile import jxl
from support.photos.samples import encoded, with_segment
from support.photos.video_samples import make_video, put_xmp
from support.photos.written_words import LIGHTROOM, SAID, dataset, packet, resources

PICTURE = Image.new("RGB", (64, 48), "red")
DIGIKAM = packet(
    """<digiKam:TagsList><rdf:Seq><rdf:li>Places/Italy/Rome</rdf:li><rdf:li>People/Ann</rdf:li>
    </rdf:Seq></digiKam:TagsList><dc:subject><rdf:Bag><rdf:li>Ann</rdf:li><rdf:li>Rome</rdf:li>
    </rdf:Bag></dc:subject><lr:hierarchicalSubject><rdf:Bag><rdf:li>Places|Italy|Rome</rdf:li>
    <rdf:li>People|Ann</rdf:li></rdf:Bag></lr:hierarchicalSubject>
    <exif:UserComment><rdf:Alt><rdf:li xml:lang="x-default">Am Trevi</rdf:li></rdf:Alt>
    </exif:UserComment><tiff:ImageDescription><rdf:Alt><rdf:li xml:lang="x-default">Am Trevi
    </rdf:li></rdf:Alt></tiff:ImageDescription><mwg-rs:Regions rdf:parseType="Resource">
    <mwg-rs:RegionList><rdf:Bag><rdf:li><rdf:Description mwg-rs:Name="Ann" mwg-rs:Type="Face"/>
    </rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>""",
    'xmp:Rating="5" xmp:Label="Green"',
)
WINDOWS = packet(
    """<MicrosoftPhoto:LastKeywordXMP><rdf:Bag><rdf:li>Trips/Oslo</rdf:li></rdf:Bag>
    </MicrosoftPhoto:LastKeywordXMP><MP:RegionInfo rdf:parseType="Resource"><MPRI:Regions><rdf:Bag>
    <rdf:li MPReg:PersonDisplayName="Carl" MPReg:Rectangle="0, 0, 0.1, 0.1"/></rdf:Bag>
    </MPRI:Regions></MP:RegionInfo>""",
    'MicrosoftPhoto:Rating="75"',
)
APPLE = packet(
    """<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Sunset</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">From the pier</rdf:li></rdf:Alt>
    </dc:description><dc:subject><rdf:Seq><rdf:li>sea</rdf:li><rdf:li>été</rdf:li></rdf:Seq>
    </dc:subject><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Zoë</rdf:li></rdf:Bag>
    </Iptc4xmpExt:PersonInImage>""",
    'photoshop:DateCreated="2019-06-15T12:30:00+02:00"',
)
SHOTWELL = packet(
    """<dc:title><rdf:Alt><rdf:li xml:lang="x-default">The fair</rdf:li></rdf:Alt></dc:title>
    <dc:description><rdf:Alt><rdf:li xml:lang="x-default">Big wheel</rdf:li></rdf:Alt>
    </dc:description><dc:subject><rdf:Bag><rdf:li>fair</rdf:li><rdf:li>Fun/Rides</rdf:li></rdf:Bag>
    </dc:subject>""",
    'xmp:Rating="3"',
)
OF_PROGRAMS = {
    "lightroom": (LIGHTROOM, SAID),
    "digikam": (
        DIGIKAM,
        Words(
            caption="Am Trevi",
            keywords=("Places|Italy|Rome", "People|Ann"),
            people=("Ann",),
            label="Green",
            rating=5,
        ),
    ),
    "windows": (WINDOWS, Words(keywords=("Trips|Oslo",), people=("Carl",), rating=4)),
    "apple": (
        APPLE,
        Words("Sunset", "From the pier", keywords=("sea", "été"), people=("Zoë",)),
    ),
    "shotwell": (
        SHOTWELL,
        Words("The fair", "Big wheel", keywords=("fair", "Fun/Rides"), rating=3),
    ),
    "rejected": (packet("", 'xmp:Rating="-1"'), Words(rating=-1)),
    "digikam's pick": (
        packet("", 'digiKam:PickLabel="3" digiKam:ColorLabel="1"'),
        Words(label="Red", flag=1),
    ),
    "digikam's reject": (
        packet("", 'digiKam:PickLabel="1" xmp:Rating="3"'),
        Words(rating=3, flag=-1),
    ),
    "digikam's pending": (packet("", 'digiKam:PickLabel="2" digiKam:ColorLabel="0"'), NO_WORDS),
    "adobe's pick": (packet("", 'xmpDM:pick="1"'), Words(flag=1)),
    "adobe's reject": (packet("", 'xmpDM:pick="-1"'), Words(flag=-1)),
    "a keeper": (packet("", 'xmpDM:good="True"'), Words(flag=1)),
}
CONTAINERS: dict[str, Callable[[bytes], bytes]] = {
    **{
        kind: lambda xmp, kind=kind: encoded(PICTURE, kind, xmp=xmp)  # type: ignore[misc]
        for kind in ("JPEG", "WEBP", "AVIF", "HEIF")
    },
    "TIFF": lambda xmp: encoded(PICTURE, "TIFF", tiffinfo={700: xmp}),
    "PNG": lambda xmp: _png(chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + xmp)),
    "JXL": lambda xmp: jxl(box(b"xml ", xmp)),
    "DNG": lambda xmp: raw_files.dng(PICTURE, raw_files.jpeg(PICTURE), xmp=xmp),
    "CR3": lambda xmp: raw_files.cr3(PICTURE, raw_files.jpeg(PICTURE)) + box(b"uuid", xmp),
}


@pytest.mark.parametrize(
    ("beside", "stars"), [('xmp:Rating="0"', None), ('xmp:Rating="2"', 2), ("", 4)]
)
def test_a_sidecar_takes_stars_away(beside: str, stars: int | None) -> None:
    inside = picture_facts(CONTAINERS["JPEG"](packet("", 'xmp:Rating="4"')))
    assert inside.words.rating == 4
    assert with_sidecar(inside, packet("", beside)).words.rating == stars


def _png(*chunks: bytes) -> bytes:
    plain = encoded(PICTURE, "PNG")
    return plain[:33] + b"".join(chunks) + plain[33:]


@pytest.mark.parametrize("program", OF_PROGRAMS)
def test_what_each_program_writes(program: str) -> None:
    written, said = OF_PROGRAMS[program]
    assert words_of_xmp(read_xmp(written)) == said
    assert with_sidecar(Facts(1, 1), written).words == said


@pytest.mark.parametrize("kind", CONTAINERS)
@pytest.mark.parametrize("program", ["lightroom", "digikam"])
def test_it_is_found_in_every_container(kind: str, program: str) -> None:
    written, said = OF_PROGRAMS[program]
    words = picture_facts(CONTAINERS[kind](written)).words
    assert replace(words, lens="") == said  # a RAW file has a camera's


@pytest.mark.parametrize("suffix", ["mp4", "mov"])
def test_it_is_found_in_videos(tmp_path: Path, suffix: str) -> None:
    path = make_video(tmp_path / f"film.{suffix}", [("chelsea.png", 0.4)])
    put_xmp(path, DIGIKAM)
    assert video.video_facts(path).words == OF_PROGRAMS["digikam"][1]


def test_apple_s_names_of_a_movie_s_texts(tmp_path: Path) -> None:
    said = {"title": "Sunset", "description": "From the pier", "keywords": "sea,été"}
    apple = {f"com.apple.quicktime.{name}": words for name, words in said.items()}
    path = make_video(tmp_path / "film.mov", [("chelsea.png", 0.4)], said=apple)
    assert video.video_facts(path).words == Words(
        "Sunset", "From the pier", keywords=("sea", "été")
    )


def test_apple_and_shotwell_write_iptc_and_exif_too() -> None:
    block = dataset(0x05, b"Kirmes") + dataset(0x78, b"Big wheel")
    block += dataset(0x19, "Fünf".encode()) + dataset(0x19, b"fair")
    exif = Image.Exif()
    exif[270], exif[18246] = "Big wheel", 3
    data = with_segment(encoded(PICTURE, "JPEG", exif=exif), 0xED, resources(block))
    assert picture_facts(data).words == Words(
        "Kirmes", "Big wheel", keywords=("Fünf", "fair"), rating=3
    )
