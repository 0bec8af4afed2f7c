"""Dates as tags and file names write them."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photosearch.images.metadata.date_in_name import date_in_name
from photosearch.images.metadata.tag_dates import believed, local_date, read_date

NOON = datetime(2019, 6, 15, 12, 30)
DAY = datetime(2019, 6, 15)


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("2019:06:15 12:30:00", NOON),
        ("2019-06-15T12:30:00+02:00", NOON),
        ("2019:06:15 12:30:00 -0700", NOON),
        ("2019-06-15T12:30:00.250Z", NOON),
        ("2019/06/15/ 12:30:00", NOON),
        ("2019.06.15 12.30.00", NOON),
        ("2019:06:15 12:30", NOON),
        ("2019:06:15:12:30:00", NOON),
        ("2019:06:15\x0012:30:00", NOON),
        ("2019:06:15 12:30:00\0\0rest", NOON),
        ("20190615T123000", NOON),
        ("20190615123000", NOON),
        ("Sat Jun 15 12:30:00 2019\n", NOON),
        ("SAT JUN 15 12:30:00 2019", NOON),
        ("Sat, 15 Jun 2019 12:30:00 +0200", NOON),
        ("15.06.2019 12:30", NOON),
        ("2019:06:15 03:30:00 PM", NOON + timedelta(hours=3)),
        ("2019:06:15 12:30:00 am", NOON - timedelta(hours=12)),
        ("2019:06:15", DAY),
        ("2019:06:14 24:00:00", DAY),
        ("2019:06:15 12:29:60", NOON),
        ("2003:03:00 00:00:00", datetime(2003, 3, 1)),
        ("2003:00:00 00:00:00", datetime(2003, 1, 1)),
        ("1993:08:     :  :  ", datetime(1993, 8, 1)),
        ("2001: 1: 2  3: 4: 5", datetime(2001, 1, 2, 3, 4, 5)),
        ("2019", datetime(2019, 1, 1)),
        ("2019-06", datetime(2019, 6, 1)),
        ("15/06/2019 12:30:00", NOON),
        ("06/15/2019 12:30 PM", NOON),
        ("05/06/2019 12:30:00", None),
        ('"2019:06:15 12:30:00"', NOON),
        ("0000:00:00 00:00:00", None),
        ("1970:01:01 00:00:00", None),
        ("1970-01-01T01:00:00", None),
        ("1980:01:01 00:00:07", None),
        ("1904-01-01T00:00:00Z", None),
        ("2199:06:15 12:30:00", None),
        ("2019:13:01 00:00:00", None),
        ("2019:02:30 10:00:00", None),
        ("2019:06:15 25:61:61", None),
        ("0001:01:01 00:00:00", None),
        ("    :  :     :  :  ", None),
        ("yesterday", None),
        ("1.2.3", None),
        ("", None),
        (None, None),
    ],
)
def test_tags(words: str | None, moment: datetime | None) -> None:
    assert local_date(words) == moment


def test_a_zone_is_said_apart() -> None:
    said = read_date("2019-06-15T12:30:00+0200")
    assert said is not None
    assert said.utcoffset() == timedelta(hours=2)
    assert (read_date("2019-06-15 12:30:00") or NOON).tzinfo is None


def test_a_year_ahead_is_not_believed() -> None:
    now = datetime.now()
    assert believed(now + timedelta(days=2)) is None
    assert believed(now + timedelta(hours=3)) is not None


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("IMG-20190615-WA0001.jpg", DAY),
        ("VID-20190615-WA0001.mp4", DAY),
        ("20190615.jpg", DAY),
        ("2019-06-15.jpg", DAY),
        ("2019_06_15 holiday 3.jpg", DAY),
        ("Scan 15.6.2019", DAY),
        ("PXL_20190615_123000123.jpg", NOON),
        ("PXL_20190615_123000123.MP.jpg", NOON),
        ("IMG_20190615_123000_1.jpg", NOON),
        ("IMG20190615123000.jpg", NOON),
        ("VID_20190615_123000.mp4", NOON),
        ("20190615_123000.jpg", NOON),
        ("20190615_123000(0).jpg", NOON),
        ("20190615T123000Z.jpg", NOON),
        ("WIN_20190615_12_30_00_Pro.jpg", NOON),
        ("Screenshot_2019-06-15-12-30-00.png", NOON),
        ("Screenshot_2019-06-15-12-30-00-123_com.android.chrome.png", NOON),
        ("Screenshot_20190615-123000_Chrome.jpg", NOON),
        ("Screenshot 2019-06-15 at 12.30.00.png", NOON),
        ("Screenshot from 2019-06-15 12-30-00.png", NOON),
        ("Screen Shot 2019-06-15 at 12.30.00\u202fPM.png", NOON),
        ("Bildschirmfoto 2019-06-15 um 12.30.00.png", NOON),
        ("Capture d’écran 2019-06-15 à 12.30.00.png", NOON),
        ("Captura de pantalla 2019-06-15 a las 12.30.00.png", NOON),
        ("Skärmavbild 2019-06-15 kl. 12.30.00.png", NOON),
        ("signal-2019-06-15-123000.jpg", NOON),
        ("signal-2019-06-15-123000_001.jpg", NOON),
        ("signal-2019-06-15-12-30-00-123.jpg", NOON),
        ("WhatsApp Image 2019-06-15 at 12.30.00.jpeg", NOON),
        ("WhatsApp Image 2019-06-15 at 12.30.00 (1).jpeg", NOON),
        ("photo_2019-06-15_12-30-00.jpg", NOON),
        ("1955-07-12 grandmother.jpg", datetime(1955, 7, 12)),
        ("12.07.1955 grandmother.jpg", datetime(1955, 7, 12)),
        ("截屏2019-06-15 下午12.30.00.png", NOON),
        ("屏幕快照 2019-06-15 上午12.30.00.png", NOON - timedelta(hours=12)),
        ("スクリーンショット 2019-06-15 午後0.30.00.png", NOON),
        ("스크린샷 2019-06-15 오후 12.30.00.png", NOON),
        ("2019年6月15日 12時30分00秒.jpg", NOON),
        ("2019年06月15日.jpg", DAY),
        ("2019년 6월 15일.jpg", DAY),
        ("Captura de pantalla 2019-06-15 a la(s) 12.30.00 p. m..png", NOON),
        ("Näyttökuva 2019-06-15 kello 12.30.00.png", NOON),
        ("Screencast from 15.06.2019 12:30:00.webm", NOON),
        ("Game 15_06_2019 12_30_00.mp4", NOON),
        ("Forza 6_15_2019 12_30_00 PM.png", NOON),
        ("Photo 15-06-2019 12 30 00.jpg", NOON),
        ("Facetune_15-06-2019-12-30-00.jpg", NOON),
        ("CamScanner 06-15-2019 12.30.jpg", NOON),
        ("15-06-2019.jpg", DAY),
        ("photo_2@15-06-2019_12-30-00.jpg", NOON),
        ("photo_123@05-06-2019_12-30-00_thumb.jpg", NOON - timedelta(days=10)),
        ("00100lPORTRAIT_00100_BURST20190615123000123_COVER.jpg", NOON),
        ("BeautyPlus_20190615123000123_save.jpg", NOON),
        ("lv_0_20190615123000.mp4", NOON),
        ("R0010001_20190615123000.JPG", NOON),
        ("DJI_20190615123000_0001_D.JPG", NOON),
        ("dji_fly_20190615_123000_12_1560601800000_photo.jpg", NOON),
        ("VID_20190615_123000_00_001.insv", NOON),
        ("2019_0615_123000_001A.MP4", NOON),
    ],
)
def test_names(name: str, moment: datetime) -> None:
    assert date_in_name(name) == moment


@pytest.mark.parametrize(
    "name",
    [
        "DSC_0001.JPG",
        "DSC01234.JPG",
        "P1010234.JPG",
        "IMG_1234.JPG",
        "+20190615123.jpg",
        "+201906151230.jpg",
        "0151-20190615.jpg",
        "0151 20190615.jpg",
        "+49 (151) 20190615.jpg",
        "201906151230.jpg",
        "20190615123.jpg",
        "20190615-5551234.jpg",
        "12345678_20190615012345678_n.jpg",
        "deadbe20190615ef.jpg",
        "a1b20190615.jpg",
        "550e8400-e29b-41d4-a716-446655440000.jpg",
        "20191315_123000.jpg",
        "20190615_129900.jpg",
        "20190231.jpg",
        "18990615.jpg",
        "20990615_123000.jpg",
        "19700101_000000.jpg",
        "19800101_000000.jpg",
        "00000000.jpg",
        "v1.5.2019.3.png",
        "2019-06-15-99999999.jpg",
        "Photo 05-06-2019.jpg",
        "05-06-2019_12-30-00.jpg",
        "1-22-2019-555123.jpg",
        "0171-22-2019.jpg",
        "10-11-12-2019-06-15.jpg",
        "GX010123.MP4",
        "received_1234567890123456.jpeg",
        "",
    ],
)
def test_numbers_that_are_no_date(name: str) -> None:
    assert date_in_name(name) is None


@pytest.mark.parametrize(
    "name",
    [
        *("FB_IMG_{}123.jpg", "FB_VID_{}123.mp4", "mmexport{}123.jpg", "line_{}123.jpg"),
        *("wx_camera_{}123.jpg", "RPReplay_Final{}.MP4"),
    ],
)
def test_names_that_count_the_time_since_1970(name: str) -> None:
    assert date_in_name(name.format(int(NOON.timestamp()))) == NOON


@given(st.text() | st.from_regex(r"[\d :./T_-]{0,40}[+-]?\d*"))
def test_no_words_are_too_odd(words: str) -> None:
    for read in (local_date, date_in_name):
        moment = read(words)
        assert moment is None or (moment.tzinfo is None and moment.year >= 1826)


@given(st.datetimes(datetime(1990, 1, 1, 1), datetime(2025, 1, 1)))
def test_every_moment_is_read_again(moment: datetime) -> None:
    moment = moment.replace(microsecond=0)
    forms = ("%Y:%m:%d %H:%M:%S", "%Y%m%dT%H%M%S", "%Y-%m-%dT%H:%M:%SZ", "%a %b %d %H:%M:%S %Y")
    assert all(local_date(moment.strftime(form)) == moment for form in forms)
    names = ("IMG_%Y%m%d_%H%M%S.jpg", "Screenshot %Y-%m-%d at %H.%M.%S.png", "a-%Y-%m-%d-%H%M%S")
    assert all(date_in_name(moment.strftime(name)) == moment for name in names)
