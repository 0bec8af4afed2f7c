"""Videos of each kind become a few upright pictures, with their times and facts."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from fractions import Fraction
from itertools import islice
from pathlib import Path

import pytest
from PIL import Image

from photosearch import video
from photosearch.images import UnreadablePicture, unreadable
from photosearch.video import frame_selection, stream_selection, video_file
from support.photos.samples import difference
from support.photos.video_samples import (
    BLACK,
    WHITE,
    make_sound,
    make_uneven,
    make_video,
    scene,
)

CAT, COFFEE = "chelsea.png", "coffee.png"
TWO_SCENES = [(CAT, 3.0), (COFFEE, 3.0)]
KINDS = {
    "mp4": ("libx264", None),
    "mov": ("mjpeg", None),
    "m4v": ("libx264", "mp4"),
    "mkv": ("libvpx-vp9", None),
    "webm": ("libvpx", None),
    "avi": ("mpeg4", None),
    "3gp": ("mpeg4", None),
    "m2ts": ("libx264", "mpegts"),
    "mts": ("libx264", "mpegts"),
    "mpg": ("mpeg2video", None),
    "wmv": ("wmv2", None),
    "asf": ("wmv2", None),
    "divx": ("mpeg4", "avi"),
    "f4v": ("libx264", "mp4"),
    "flv": ("flv", "flv"),
    "ogv": ("libvpx", "ogg"),
    "mod": ("mpeg2video", "mpeg"),
    "tod": ("mpeg2video", "mpegts"),
    "vob": ("mpeg2video", "vob"),
    "m2t": ("mpeg2video", "mpegts"),
    "mxf": ("mpeg2video", "mxf"),
    "lrv": ("libx264", "mp4"),
    "insv": ("libx265", "mp4"),
    "360": ("libx265", "mp4"),
    "mp": ("libx264", "mp4"),
    "3g2": ("mpeg4", None),
}


TRUE_NAMES = dict.fromkeys(("m4v", "3gp", "3g2", "f4v", "lrv", "insv", "360", "mp"), "MP4")
TRUE_NAMES |= dict.fromkeys(("m2ts", "mts", "m2t", "tod"), "MPEG-TS")
TRUE_NAMES |= dict.fromkeys(("mpg", "mod", "vob"), "MPEG")
TRUE_NAMES |= {"asf": "WMV", "divx": "AVI", "ogv": "OGG"}


def film(folder: Path, suffix: str) -> Path:
    """Of two scenes."""
    codec, container = KINDS[suffix]
    fps = 25 if codec == "mpeg2video" else 5
    path = folder / f"film.{suffix}"
    return make_video(path, TWO_SCENES, codec=codec, container=container, fps=fps)


def named(picture: Image.Image, size: tuple[int, int] = (96, 64)) -> str:
    """Which scene it shows."""
    return min((CAT, COFFEE, BLACK), key=lambda name: difference(picture, scene(name, size)))


def reason(path: Path, **more: float) -> str:
    with pytest.raises(UnreadablePicture) as refused:
        video.read_video(path, 64, **more)
    return str(refused.value)


@pytest.mark.parametrize("suffix", KINDS)
def test_each_kind_shows_its_scenes_when_they_come(tmp_path: Path, suffix: str) -> None:
    path = film(tmp_path, suffix)
    found = video.read_video(path, 64)
    assert video.read_unless_video(path) is None
    assert video.looks_like_video(path.read_bytes()[: video.HEAD])
    assert [named(moment.picture) for moment in found.moments] == [CAT, COFFEE]
    assert found.moments[0].at < 3.0 <= found.moments[1].at < 6.0
    assert (found.facts.width, found.facts.height, found.facts.kind) == (96, 64, "VIDEO")
    assert found.facts.duration == pytest.approx(6.0, abs=0.3)
    assert video.container(path) == suffix.upper()
    for name in ("film.jpg", "film", "film.1", "film.dv"):
        path = path.rename(tmp_path / name)
        assert video.container(path) == TRUE_NAMES.get(suffix, suffix.upper()), name


def test_the_container_of_what_is_no_film_is_what_its_name_says(tmp_path: Path) -> None:
    path = tmp_path / "film.dv"
    assert video.container(path) == "DV"
    path.write_text("nothing of a film")
    assert video.container(path) == "DV"


def test_video_as_it_comes_from_an_encoder_or_a_tape(tmp_path: Path) -> None:
    for suffix, codec, size, pixels in (
        ("m2v", "mpeg2video", (96, 64), "yuv420p"),
        ("dv", "dvvideo", (720, 576), "yuv420p"),
    ):
        path = make_video(
            tmp_path / f"film.{suffix}",
            TWO_SCENES,
            codec=codec,
            container={"m2v": "mpeg2video"}.get(suffix),
            fps=25,
            size=size,
            pixels=pixels,
        )
        assert video.looks_like_video(path.read_bytes()[: video.HEAD])
        found = video.read_video(path, 64).moments
        assert [named(m.picture, m.picture.size) for m in found] == [CAT, COFFEE]


def test_what_is_no_video_by_its_bytes() -> None:
    others = [b"", b"module example.org/x\n", b"GIF89a", b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftypheic"]
    others += [b"\0\0\0\x20ftypM4A "]
    assert not any(video.looks_like_video(head.ljust(video.HEAD, b" ")) for head in others)


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "m2ts", "avi", "mpg"])
def test_the_picture_at_a_moments_time_is_the_same_again(tmp_path: Path, suffix: str) -> None:
    path = film(tmp_path, suffix)
    for moment in video.read_video(path, 64).moments:
        again = video.picture_at(path, moment.at, 64)
        assert difference(again, moment.picture) < 1.0


def test_pixels_that_are_not_square_are_widened(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mkv", [(CAT, 1.0)], pixel=Fraction(16, 11))
    found = video.read_video(path, 64)
    assert found.facts.width == round(96 * 16 / 11)
    assert found.moments[0].picture.size == (round(96 * 16 / 11), 64)


def test_pictures_are_shrunk_to_what_is_wanted(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)], size=(480, 320))
    assert video.read_video(path, 32).moments[0].picture.size == (48, 32)
    assert video.picture_at(path, 0.0).size == (480, 320)


def test_black_is_left_out_and_what_stays_the_same_is_there_once(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", [(BLACK, 4.0), (CAT, 4.0), (BLACK, 2.0)])
    assert [named(m.picture) for m in video.read_video(path, 64).moments] == [CAT]


def test_a_black_video_has_one_moment_all_the_same(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", [(BLACK, 4.0)])
    assert [named(m.picture) for m in video.read_video(path, 64).moments] == [BLACK]


@pytest.mark.parametrize("blank", [BLACK, WHITE])
def test_a_film_that_begins_blank_shows_something(tmp_path: Path, blank: str) -> None:
    """Even if that comes between all places where one looks first."""
    scenes = [(blank, 9.0), (CAT, 0.4), (blank, 20.0)]
    path = make_video(tmp_path / "film.mp4", scenes, keys_every=10_000)
    (moment,) = video.read_video(path, 64).moments
    assert named(moment.picture) == CAT
    assert 9.0 <= moment.at < 9.4
    assert named(video.picture_at(path, moment.at, 64)) == CAT


def test_a_large_film_that_fades_in_shows_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One key frame, and too many pixels to decode them all."""
    monkeypatch.setattr(frame_selection, "_CHEAP", 1)
    scenes = [(BLACK, 2.0), (CAT, 3.0)]
    path = make_video(tmp_path / "film.mp4", scenes, keys_every=10_000)
    assert [named(moment.picture) for moment in video.read_video(path, 64).moments] == [CAT]


def test_of_a_long_video_only_key_frames_are_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 100.0), (COFFEE, 100.0)])
    decoded = []
    seen = video_file.Opened.frames
    monkeypatch.setattr(
        video_file.Opened,
        "frames",
        lambda self, **more: (decoded.append(frame) or frame for frame in seen(self, **more)),
    )
    moments = video.read_video(path, 64).moments
    assert len(decoded) == frame_selection.MOST
    assert [named(moment.picture) for moment in moments] == [CAT, COFFEE]


def test_more_moments_of_a_longer_video_up_to_a_limit() -> None:
    assert [len(frame_selection.middles(seconds)) for seconds in (1, 40, 75, 7200)] == [4, 4, 8, 12]
    assert frame_selection.middles(4.0) == [0.5, 1.5, 2.5, 3.5]


def test_times_are_right_where_frames_come_unevenly(tmp_path: Path) -> None:
    path = make_uneven(tmp_path / "film.mkv", [(CAT, 0.0), (CAT, 0.1), (COFFEE, 7.3), (CAT, 9.9)])
    found = video.read_video(path, 64).moments
    assert [named(moment.picture) for moment in found][:2] == [CAT, COFFEE]
    assert found[1].at == pytest.approx(7.3, abs=0.01)


def test_a_video_that_does_not_say_how_long_it_is(tmp_path: Path) -> None:
    """As browsers write them."""
    path = make_video(tmp_path / "film.mkv", [(CAT, 20.0), (COFFEE, 20.0)])
    data = path.read_bytes()
    says = data.index(b"\x44\x89")  # Matroska's Duration
    path.write_bytes(data[:says] + b"\xec\x89" + data[says + 2 :])  # Void
    found = video.read_video(path, 64)
    assert found.facts.duration is None
    assert [named(moment.picture) for moment in found.moments] == [CAT, COFFEE]


# facts


def test_a_phones_facts_are_read(tmp_path: Path) -> None:
    said = {
        "com.apple.quicktime.creationdate": "2021-07-04T15:16:17+0200",
        "com.apple.quicktime.make": "Apple",
        "com.apple.quicktime.model": "iPhone 12",
        "com.apple.quicktime.location.ISO6709": "+48.1374-011.5755+519.000/",
    }
    path = make_video(tmp_path / "film.mov", [(CAT, 1.0)], said=said)
    facts = video.video_facts(path)
    assert facts == video.read_video(path, 64).facts
    assert facts.taken_at == datetime(2021, 7, 4, 15, 16, 17)
    assert facts.camera == "Apple iPhone 12"
    assert (facts.latitude, facts.longitude) == (48.1374, -11.5755)


# what can't be read


def test_sound_alone_is_refused(tmp_path: Path) -> None:
    assert reason(make_sound(tmp_path / "song.mp4")) == stream_selection.NO_PICTURES


def test_a_video_without_frames_is_refused(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mkv", [(CAT, 0.0)])
    assert reason(path) in (video_file.NOTHING_DECODES, video_file.DAMAGED)


def test_an_empty_file_and_a_text_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "text.mp4").write_text("not a video " * 1000)
    assert reason(tmp_path / "empty.mp4") == unreadable.EMPTY
    assert reason(tmp_path / "text.mp4") == video_file.DAMAGED
    assert reason(tmp_path / "none.mp4") == "The file is gone."


def test_a_video_without_its_end(tmp_path: Path) -> None:
    """MP4 keeps its index there; Matroska can be read as far as it goes."""
    for suffix, codec in (("mp4", "mpeg4"), ("mkv", "mpeg4")):
        path = make_video(tmp_path / f"film.{suffix}", TWO_SCENES, codec=codec, size=(320, 240))
        data = path.read_bytes()
        path.write_bytes(data[: len(data) // 3])
    assert reason(tmp_path / "film.mp4") == video_file.DAMAGED
    moments = video.read_video(tmp_path / "film.mkv", 240).moments
    assert [named(moment.picture, (320, 240)) for moment in moments] == [CAT]


def test_giant_frames_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)], size=(1920, 1080))
    monkeypatch.setattr(stream_selection, "MAX_PIXELS", 1_000_000)
    assert reason(path).startswith("The video claims 2 megapixels")


def test_what_takes_too_long_is_refused(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 1.0)])
    assert reason(path, seconds=0.0) == video_file.TOO_SLOW


def test_what_was_found_in_time_has_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = make_video(tmp_path / "film.mp4", [(CAT, 100.0), (COFFEE, 100.0)])
    keys = frame_selection._keys

    def slow(opened: video_file.Opened, at: Iterable[float]) -> Iterator[frame_selection.Timed]:
        yield from islice(keys(opened, at), 3)
        raise video_file.OutOfTime

    monkeypatch.setattr(frame_selection, "_keys", slow)
    assert [named(m.picture) for m in video.read_video(path, 64).moments] == [CAT]


def test_nothing_but_reading_happens_to_the_file(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", TWO_SCENES)
    before = path.stat()
    content = path.read_bytes()
    video.read_video(path, 64)
    after = path.stat()
    assert path.read_bytes() == content
    assert (before.st_mtime_ns, before.st_size) == (after.st_mtime_ns, after.st_size)
    assert sorted(tmp_path.iterdir()) == [path]


# playing


@pytest.mark.parametrize("suffix", ["mp4", "mkv", "m2ts", "mpg"])
def test_it_plays_from_a_time_to_the_end(tmp_path: Path, suffix: str) -> None:
    fps = 25 if suffix == "mpg" else 5
    path = film(tmp_path, suffix)
    stills = [still for still in video.play(path, 2.5) if still.at >= 2.4999]
    assert len(stills) == pytest.approx(3.5 * fps, abs=2)
    times = [still.at for still in stills]
    assert times == sorted(times)
    assert times[0] == pytest.approx(2.5, abs=1 / fps)
    assert [named(still.picture(64)) for still in (stills[0], stills[-1])] == [CAT, COFFEE]


def test_playing_is_given_up_in_the_middle(tmp_path: Path) -> None:
    path = make_video(tmp_path / "film.mp4", TWO_SCENES)
    playing = video.play(path, 0.0)
    assert next(playing).at == 0.0
    playing.close()
    path.unlink()  # fails on Windows if the file is still open
