"""Which stream is the film, what decodes it, and how it is turned."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch import video
from photosearch.images import UnreadablePicture
from photosearch.video import stream_selection, video_file, video_formats
from support.photos.samples import difference
from support.photos.video_samples import make_streams, make_video, mark_all, scene, turn_by

CAT, COFFEE, ROCKET = "chelsea.png", "coffee.png", "rocket.jpg"
SIZE = (96, 64)
SMALL = (48, 32)
LARGE = (192, 128)
DIAGONAL = 0.7071


def shown(path: Path) -> Image.Image:
    return video.read_video(path, 64).moments[0].picture


def reason(path: Path) -> str:
    with pytest.raises(UnreadablePicture) as refused:
        video.read_video(path, 64)
    return str(refused.value)


def moved(picture: Image.Image, a: int, b: int, c: int, d: int) -> Image.Image:
    """Each pixel to x' = ax + cy, y' = bx + dy, by the definition."""
    pixels = np.asarray(picture)
    y, x = np.mgrid[: pixels.shape[0], : pixels.shape[1]]
    across, down = a * x + c * y, b * x + d * y
    across, down = across - across.min(), down - down.min()
    result = np.zeros((int(down.max()) + 1, int(across.max()) + 1, 3), np.uint8)
    result[down, across] = pixels
    return Image.fromarray(result)


MATRICES = [
    *((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)),
    *((-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, 1, 0), (0, -1, -1, 0)),
]


@pytest.mark.parametrize("matrix", MATRICES)
def test_a_video_is_turned_and_mirrored_as_it_says(
    tmp_path: Path, matrix: tuple[int, int, int, int]
) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)])
    turn_by(path, *matrix)
    found = video.read_video(path, 64)
    upright = moved(scene(CAT, SIZE), *matrix)
    assert (found.facts.width, found.facts.height) == upright.size
    assert difference(found.moments[0].picture, upright) < 10.0
    assert difference(next(video.play(path, 0.0)).picture(64), upright) < 10.0


@pytest.mark.parametrize(
    ("matrix", "nearest"),
    [((0.9, 0.3, -0.3, 0.9), (1, 0, 0, 1)), ((0, 1.5, -1.5, 0), (0, 1, -1, 0)), ((0,) * 4, None)],
)
def test_an_odd_matrix_counts_as_the_nearest(
    tmp_path: Path, matrix: tuple[float, ...], nearest: tuple[int, ...] | None
) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)])
    turn_by(path, *matrix)
    upright = moved(scene(CAT, SIZE), *(nearest or (1, 0, 0, 1)))
    assert difference(shown(path), upright) < 10.0


@pytest.mark.parametrize("suffix", ["mov", "mkv"])
@pytest.mark.parametrize(
    "others",
    [
        [("mjpeg", CAT, SMALL, 1, False)],
        [("mjpeg", CAT, LARGE, 1, False)],
        [("mjpeg", CAT, LARGE, 1, True)],
        [("mjpeg", CAT, SMALL, 20, False)],
        [("mpeg4", CAT, SMALL, 20, False)],
        [("mpeg4", CAT, LARGE, 20, False)],
        [("mpeg4", CAT, SMALL, 20, True)],
        [("mjpeg", CAT, SMALL, 1, False), ("mpeg4", ROCKET, SMALL, 20, True)],
    ],
)
def test_the_film_is_the_default_and_largest_stream(
    tmp_path: Path, suffix: str, others: list[tuple[str, str, tuple[int, int], int, bool]]
) -> None:
    film = ("mpeg4", COFFEE, SIZE, 20, True)
    for place, given in enumerate(([*others, film], [film, *others])):
        path = make_streams(tmp_path / f"{place}.{suffix}", given)
        assert difference(shown(path), scene(COFFEE, SIZE)) < 10.0
        assert (video.video_facts(path).width, video.video_facts(path).height) == SIZE


def test_a_codec_that_is_not_on_the_list_is_not_decoded(tmp_path: Path) -> None:
    """FFmpeg has decoders of these, but nobody's camera writes them."""
    for codec, suffix in (("utvideo", "avi"), ("jpeg2000", "mov"), ("snow", "mkv")):
        path = make_streams(tmp_path / f"{codec}.{suffix}", [(codec, CAT, SIZE, 5, True)])
        assert codec not in video_formats.DECODERS.split(",")
        assert reason(path) == stream_selection.UNKNOWN_CODEC


def test_beside_a_codec_that_is_not_on_the_list_the_film_is_found(tmp_path: Path) -> None:
    path = make_streams(
        tmp_path / "film.mov",
        [("jpeg2000", CAT, LARGE, 20, True), ("mpeg4", COFFEE, SIZE, 20, False)],
    )
    assert difference(shown(path), scene(COFFEE, SIZE)) < 10.0


def test_the_decoder_itself_keeps_to_the_list(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a stream be taken that isn't on it."""
    path = make_streams(tmp_path / "film.avi", [("utvideo", CAT, SIZE, 5, True)])
    monkeypatch.setattr(stream_selection, "_ALLOWED", frozenset(("utvideo",)))
    assert reason(path) in (video_file.DAMAGED, video_file.NOTHING_DECODES)


LISTS = {
    "ffconcat": "ffconcat version 1.0\nfile film.ts\n",
    "m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nfilm.ts\n#EXT-X-ENDLIST\n",
    "web": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n",
    "sdp": "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 9 RTP/AVP 96\n",
    "mpd": '<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><BaseURL>'
    "film.ts</BaseURL></Period></MPD>",
    "smil": "<smil><body><video src='film.ts'/></body></smil>",
}


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize(
    "formats_allowed", [video_formats.DEMUXERS, "hls,concat,dash,sdp,rtp,mpegts"]
)
def test_no_list_leads_to_other_files_or_servers(
    tmp_path: Path, name: str, formats_allowed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even if its format were on the list: nothing but this file is opened."""
    make_video(tmp_path / "film.ts", [(CAT, 1.0)], codec="libx264", container="mpegts")
    path = tmp_path / "list.mp4"
    path.write_text(LISTS[name])
    monkeypatch.setattr(video_file, "DEMUXERS", formats_allowed)
    monkeypatch.chdir(tmp_path)  # where a list without a path of its own would look
    assert reason(path).endswith(".")


def test_a_format_that_is_not_on_the_list_is_refused(tmp_path: Path) -> None:
    made = make_video(tmp_path / "film.nut", [(CAT, 1.0)])
    path = made.rename(tmp_path / "film.mp4")
    assert reason(path) == video_file.DAMAGED


MARKED = [
    *(("rpza", "mov"), ("qtrle", "mov"), ("svq1", "mov"), ("mpeg4", "mov"), ("mpeg4", "avi")),
    *(("mpeg4", "mkv"), ("libx264", "mp4"), ("mpeg2video", "mkv"), ("wmv2", "asf")),
]
PIXELS = {"rpza": "rgb555le", "qtrle": "rgb24", "svq1": "yuv410p"}


@pytest.mark.parametrize(("codec", "suffix"), MARKED)
def test_where_every_packet_is_marked_as_a_key_frame(
    tmp_path: Path, codec: str, suffix: str
) -> None:
    made = make_video(
        tmp_path / f"made.{suffix}",
        [(CAT, 2.0), (COFFEE, 2.0)],
        codec=codec,
        fps=10,
        keys_every=100,
        pixels=PIXELS.get(codec, "yuv420p"),
    )
    path = mark_all(tmp_path / f"film.{suffix}", made)
    found = video.read_video(path, 64).moments
    assert len(found) == 2
    for moment, name in zip(found, (CAT, COFFEE), strict=True):
        assert difference(moment.picture, scene(name, SIZE)) < 12.0
        again = video.picture_at(path, moment.at, 64)
        assert difference(again, moment.picture) < 1.0
    still = next(still for still in video.play(path, 3.5) if still.at >= 3.499)
    assert difference(still.picture(64), scene(COFFEE, SIZE)) < 12.0
