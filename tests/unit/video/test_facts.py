"""When and where a video was taken, in every form in which its file may say it."""

import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import av
import pytest

from photosearch import video
from photosearch.types import DateSource
from photosearch.video.avi import date_in_avi
from photosearch.video.facts import place, taken_at, words_of
from support.photos.video_samples import make_video, put_into_header, put_xmp

CAT = "chelsea.png"
NOON = datetime(2019, 6, 15, 12, 30)
DAY = datetime(2019, 6, 15)
PARIS = (48.8583, 2.2945)


@pytest.fixture(autouse=True)
def _in_new_york(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where nothing of these tests was filmed."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone can't be set here")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "America/New_York")
        time.tzset()
        yield
    time.tzset()


DATES = [
    ({"date": "2019-06-15 12:30:00"}, NOON),
    ({"date": "2019-06-15"}, DAY),
    ({"date": "20190615"}, DAY),
    ({"date": "2019"}, datetime(2019, 1, 1)),
    ({"date": "2019-06-15T12:30:00+0200"}, NOON),
    ({"date": "2019-06-15T12:30:00+02:00"}, NOON),
    ({"date": "2019-06-15T12:30:00+0000"}, NOON),
    ({"date": "2019-06-15T16:30:00Z"}, NOON),
    ({"DATE": "2019-06-15 12:30:00"}, NOON),
    ({"DATE_RECORDED": "2019-06-15 12:30:00"}, NOON),
    ({"creation_time": "2019-06-15 12:30:00"}, NOON),
    ({"creation_time": "2019-06-15T16:30:00.000000Z"}, NOON),
    ({"creation_time": "2019-06-15/ 12:30:00"}, NOON),
    ({"creation_time": "2019-06-15/ 12:30"}, NOON),
    ({"com.apple.quicktime.creationdate": "2019-06-15T12:30:00+0900"}, NOON),
    ({"creation_time": "2019-06-15T03:30:00Z", "date": "2019-06-15T12:30:00+0900"}, NOON),
    ({"creation_time": "2019-06-15T16:30:00Z", "date": "2019-07-01"}, NOON),
    ({"creation_time": "1904-01-01T00:00:00Z", "date": "2019-06-15"}, DAY),
    ({"creation_time": "1970-01-01T00:00:00Z", "date": "2019-06-15"}, DAY),
    ({"creation_time": "1903-12-31T23:59:59Z"}, None),
    ({"creation_time": "1980-01-01T00:00:00Z"}, None),
    ({"date": "1968-05-10"}, datetime(1968, 5, 10)),
    ({"date": "sometime"}, None),
    ({"creation_time": "9999-12-31T23:59:59Z"}, None),
]


@pytest.mark.parametrize(("said", "taken"), DATES)
def test_dates(said: dict[str, str], taken: datetime | None) -> None:
    assert taken_at(words_of(said)) == taken


PLACES = [
    ("+48.8583+002.2945/", PARIS),
    ("+48.8583+002.2945", PARIS),
    ("+48.8583+2.2945/", PARIS),
    ("+48.8583+002.2945+035.000/", PARIS),
    ("+48.8583+002.2945+35CRSWGS_84/", PARIS),
    ("+48.8583+002.2945CRSWGS_84/", PARIS),
    ("+4851.50+00217.67/", PARIS),
    ("+4851.50+00217.67+35.0/", PARIS),
    ("+4851.5000+217.6700/", PARIS),
    ("+485129.88+0021740.2/", PARIS),
    ("+485129.88+0021740.2-3.5CRSWGS_84", PARIS),
    ("-335124.01+1511234.5/", (-33.8567, 151.2096)),
    ("-48.8583-002.2945/", (-48.8583, -2.2945)),
    ("+0030.00-00030.00/", (0.5, -0.5)),
    ("+48,8583+002,2945/", PARIS),
    ("+48+002/", (48.0, 2.0)),
    ("+48.8583 +002.2945/", PARIS),
    ("+48.8583+002.2945+035.000m/", PARIS),
    ("+48.8583+002.2945+nan/", PARIS),
    ("+48.8583+002.2945/\0\0", PARIS),
    ("+48.8583\N{MINUS SIGN}002.2945/", (48.8583, -2.2945)),
    ("48.8583, 2.2945", PARIS),
    ("-48.8583;-2.2945", (-48.8583, -2.2945)),
    ("48.8583N 2.2945W", (48.8583, -2.2945)),
    ("S48.8583 E2.2945", (-48.8583, 2.2945)),
    ("48° 51' 29.88\" N, 2° 17' 40.20\" E", PARIS),
    ("1N " * 1000, (None, None)),
    ("48, 2", (None, None)),
    ("98.8583, 2.2945", (None, None)),
    ("+00.0000+000.0000/", (None, None)),
    ("+91.0000+002.2945/", (None, None)),
    ("+48.8583+182.2945/", (None, None)),
    ("+4861.50+00217.67/", (None, None)),
    ("+48.8583+00217.67/", (None, None)),
    ("48.8583", (None, None)),
    ("Paris", (None, None)),
]


@pytest.mark.parametrize("name", ["location", "com.apple.quicktime.location.ISO6709"])
@pytest.mark.parametrize(("said", "where"), PLACES)
def test_places(name: str, said: str, where: tuple[float | None, float | None]) -> None:
    found = place(words_of({name: said}))
    assert found == (where if where[0] is None else pytest.approx(where, abs=0.0002))


@pytest.mark.parametrize("name", ["LOCATION", "location-eng", "xyz"])
def test_places_by_other_names(name: str) -> None:
    assert place(words_of({name: "+48.8583+002.2945/"})) == PARIS


FILES = [
    ("mp4", {"date": "2019-06-15T12:30:00+0200", "location": "+4851.50+00217.67/"}, NOON),
    ("mov", {"date": "2019-06-15", "location": "+48.8583+002.2945/"}, DAY),
    ("mkv", {"DATE_RECORDED": "2019-06-15 12:30:00", "LOCATION": "+48.8583+002.2945/"}, NOON),
    ("3gp", {"location": "+48.8583+002.2945/"}, None),
    ("avi", {"date": "2019-06-15 12:30:00"}, NOON),
]


@pytest.mark.parametrize(("suffix", "said", "taken"), FILES)
def test_in_files(
    tmp_path: Path, suffix: str, said: dict[str, str], taken: datetime | None
) -> None:
    path = tmp_path / f"film.{suffix}"
    facts = video.video_facts(make_tagged(path, said))
    assert facts.taken_at == taken
    assert facts.date_source == (DateSource.CONTAINER if taken else None)
    if suffix != "avi":
        assert (facts.latitude, facts.longitude) == pytest.approx(PARIS, abs=0.0002)


def make_tagged(path: Path, said: dict[str, str]) -> Path:
    """With FFmpeg's own names of tags, as its command writes them."""
    made = make_video(path.with_name("made.mkv"), [(CAT, 1.0)])
    with av.open(made) as given, av.open(path, "w") as output:
        output.metadata.update(said)
        copied = output.add_stream_from_template(given.streams.video[0])
        for packet in given.demux(given.streams.video[0]):
            if packet.size:
                packet.stream = copied
                output.mux(packet)
    return path


def test_xmp_in_an_mp4(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)])
    put_xmp(path)
    facts = video.video_facts(path)
    assert facts.taken_at == NOON
    assert (facts.latitude, facts.longitude) == pytest.approx(PARIS, abs=0.0002)


@pytest.mark.parametrize(
    "said",
    [
        "Sat Jun 15 12:30:00 2019\n",
        "SAT JUN 15 12:30:00 2019\n",
        "2019/06/15/ 12:30:00",
        "2019/06/15/ 12:30",
        "2019:06:15 12:30:00",
        "2019-06-15 12:30:00",
        "20190615123000",
    ],
)
def test_avis_of_old_cameras(tmp_path: Path, said: str) -> None:
    path = make_video(tmp_path / "film.avi", [(CAT, 1.0)])
    put_into_header(path, b"IDIT", said.encode() + b"\0")
    facts = video.read_video(path, 64).facts
    assert facts.taken_at == NOON
    assert facts.date_source is DateSource.CONTAINER


def test_an_avis_date_in_its_makers_own_chunk(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.avi", [(CAT, 1.0)])
    put_into_header(path, b"strd", b"AVIF\0II*\0" + b"\0" * 20 + b"2019:06:15 12:30:00\0")
    assert video.video_facts(path).taken_at == NOON
    assert date_in_avi(b"RIFF\0\0\0\0WAVE 2019:06:15 12:30:00") == ""
    assert date_in_avi(b"RIFF\0\0\0\0AVI LIST movi 2019:06:15 12:30:00") == ""
