"""Videos in a library: found at their best moment, counted and listed once, followed."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.errors import Damaged, KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.rescue import Rescue
from photosearch.settings import EXCLUDES
from photosearch.types import Filters, Hit, PhotoTerm, PictureTerm, Query, Region, TextTerm
from support.command import CommandOf
from support.models.fakes import FakeEncoder
from support.photos.samples import difference
from support.photos.video_samples import make_sound, make_video, scene

CAT, COFFEE, SPACE = "chelsea.png", "coffee.png", "astronaut.png"


@pytest.fixture(scope="module")
def made_films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cat, then coffee; and an astronaut."""
    folder = tmp_path_factory.mktemp("films")
    make_video(folder / "home.mp4", [(CAT, 3.0), (COFFEE, 3.0)])
    make_video(folder / "space.mkv", [(SPACE, 2.0)])
    return folder


@pytest.fixture
def films(made_films: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made_films, tmp_path / "films")


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The scenes as pictures, outside of any folder of the library. Only to be read."""
    folder = tmp_path_factory.mktemp("pictures")
    for name in (CAT, COFFEE, SPACE):
        scene(name, (96, 64)).save(folder / name)
    return folder


@pytest.fixture
def library(library: Library, films: Path) -> Library:
    library.folders.add(films)
    library.index.run(Job())
    return library


def like(library: Library, path: Path, **more: Any) -> list[Hit]:
    return list(library.search.ask(Query((PictureTerm(path),), **more)).hits)


def moment(library: Library, pictures: Path, name: str = COFFEE) -> Hit:
    return like(library, pictures / name)[0]


def test_words_find_the_video_at_the_time_of_what_they_say(
    starter: StarterEncoder, films: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: starter)
    with Library.open(tmp_path / "library") as library:
        library.folders.add(films)
        library.index.run(Job())
        for word, low, high in (("cat", 0.0, 3.0), ("coffee", 3.0, 6.0)):
            first = library.search.ask(Query((TextTerm(word),))).hits[0]
            assert first.path.name == "home.mp4"
            assert first.at is not None
            assert low <= first.at < high


def test_a_video_is_one_hit_at_its_best_moment(library: Library, pictures: Path) -> None:
    for name, low in ((CAT, 0.0), (COFFEE, 3.0)):
        hits = like(library, pictures / name)
        assert [hit.path.name for hit in hits] == ["home.mp4", "space.mkv"]
        assert [hit.rank for hit in hits] == [1, 2]
        assert low <= (hits[0].at or 0.0) < low + 3.0


def test_a_limit_counts_videos_not_moments(
    library: Library, films: Path, pictures: Path, photos: Path
) -> None:
    for path in photos.iterdir():
        shutil.copy(path, films)
    library.index.run(Job())
    everything = like(library, pictures / CAT)
    assert len(everything) == 7
    for limit in range(1, 8):
        assert like(library, pictures / CAT, limit=limit) == everything[:limit]


def test_it_counts_and_is_listed_once(library: Library) -> None:
    assert library.photos.counts() == (2, 2)
    assert library.maintenance.status().videos == 2
    assert sorted(hit.path.name for hit in library.photos.browse()) == ["home.mp4", "space.mkv"]
    assert all(hit.at is not None for hit in library.photos.browse())
    assert library.photos.listing.kinds() == [("VIDEO", 2)]
    assert library.models.all()[0].covered == library.models.all()[0].photos == 2
    assert [folder.photos for folder in library.folders.all()] == [2]


def test_its_facts_and_the_moment_are_told(library: Library, pictures: Path, films: Path) -> None:
    hit = moment(library, pictures)
    photo = library.photos.get(hit.photo_id)
    assert (photo.paths, photo.at, photo.facts.kind) == ((films / "home.mp4",), hit.at, "VIDEO")
    assert photo.facts.duration == pytest.approx(6.0, abs=0.2)
    assert photo.size == (films / "home.mp4").stat().st_size


def test_its_pictures_are_those_of_the_moment(library: Library, pictures: Path) -> None:
    hit, coffee = moment(library, pictures), scene(COFFEE, (96, 64))
    library.maintenance.clear_thumbnails()
    for shown in (library.photos.picture(hit.photo_id), library.photos.thumbnail(hit.photo_id)):
        assert shown is not None
        assert difference(shown, coffee) < 12.0


def test_filters_hold_for_its_moments(library: Library, films: Path, pictures: Path) -> None:
    shutil.copy(pictures / COFFEE, films)
    library.index.run(Job())
    (films / "inner").mkdir()
    shutil.move(films / "home.mp4", films / "inner")
    library.index.run(Job())
    asked = {
        Filters(kinds=("video",)): ["home.mp4", "space.mkv"],
        Filters(kinds=("png",)): [COFFEE],
        Filters(folders=(films / "inner",)): ["home.mp4"],
        Filters(max_bytes=1): [],
        Filters(favourite=True): [],
    }
    for filters, expected in asked.items():
        found = [hit.path.name for hit in like(library, pictures / COFFEE, filters=filters)]
        assert found == expected


def test_a_mark_on_a_moment_is_one_on_the_video(library: Library, pictures: Path) -> None:
    coffee, cat = moment(library, pictures), moment(library, pictures, CAT)
    assert coffee.photo_id != cat.photo_id
    library.photos.favourites.mark([coffee.photo_id], True)
    only = Filters(favourite=True)
    assert [hit.at for hit in like(library, pictures / CAT, filters=only)] == [cat.at]
    assert moment(library, pictures, CAT).favourite
    assert [hit.favourite for hit in library.photos.browse() if hit.path.name == "home.mp4"] == [
        True
    ]
    library.photos.favourites.mark([cat.photo_id], False)
    assert not moment(library, pictures).favourite


def test_more_like_a_moment(library: Library, pictures: Path) -> None:
    hit = moment(library, pictures)
    similar = library.search.ask(Query((PhotoTerm(hit.photo_id),))).hits
    assert (similar[0].photo_id, similar[0].at, similar[0].score) == (hit.photo_id, hit.at, 1.0)
    assert [other.path.name for other in similar] == ["home.mp4", "space.mkv"]
    part = PhotoTerm(hit.photo_id, region=Region(0.0, 0.0, 1.0, 1.0))
    assert library.search.ask(Query((part,))).hits[0].photo_id == hit.photo_id


def test_a_video_is_the_query(library: Library, films: Path, tmp_path: Path) -> None:
    """By the moment it begins with; of a video that is known, that is a hit itself."""
    own = library.search.ask(Query((PictureTerm(films / "home.mp4"),))).hits
    assert (own[0].path, own[0].score) == (films / "home.mp4", 1.0)
    stranger = make_video(tmp_path / "other.mov", [(SPACE, 1.0), (COFFEE, 1.0)])
    found = library.search.ask(Query((PictureTerm(stranger),))).hits
    assert [hit.path.name for hit in found] == ["space.mkv", "home.mp4"]
    part = PictureTerm(stranger, region=Region(0.1, 0.1, 0.9, 0.9))
    assert library.search.ask(Query((part,))).hits[0].path.name == "space.mkv"
    sound = make_sound(tmp_path / "song.mp4")
    with pytest.raises(KnownError, match=r"can't search with “song\.mp4”\. There are no pictures"):
        library.search.ask(Query((PictureTerm(sound),)))


# following changes


def test_a_moved_or_copied_video_is_not_encoded_again(
    library: Library, encoder: FakeEncoder, films: Path, pictures: Path
) -> None:
    before, encoded = moment(library, pictures), encoder.encoded
    (films / "home.mp4").rename(films / "moved.mov")
    shutil.copy(films / "moved.mov", films / "copy.mp4")
    report = library.index.run(Job())
    assert (encoder.encoded, report.indexed) == (encoded, 0)
    after = moment(library, pictures)
    assert (after.photo_id, after.at, after.path.name) == (before.photo_id, before.at, "copy.mp4")
    assert library.photos.counts() == (2, 3)


def test_a_video_that_goes_takes_its_moments_and_brings_them_back(
    library: Library, encoder: FakeEncoder, films: Path, pictures: Path, tmp_path: Path
) -> None:
    shutil.move(films / "home.mp4", tmp_path)
    library.index.run(Job())
    assert [hit.path.name for hit in like(library, pictures / COFFEE)] == ["space.mkv"]
    shutil.move(tmp_path / "home.mp4", films)
    encoded = encoder.encoded
    library.index.run(Job())
    assert encoder.encoded == encoded
    assert moment(library, pictures).path.name == "home.mp4"


def test_a_changed_video_has_new_moments(library: Library, films: Path, pictures: Path) -> None:
    make_video(films / "home.mp4", [(SPACE, 1.0)], size=(120, 80))
    library.index.run(Job())
    hits = like(library, pictures / COFFEE)
    assert sorted(hit.path.name for hit in hits) == ["home.mp4", "space.mkv"]
    assert library.photos.get(hits[0].photo_id).facts.duration == pytest.approx(
        {"home.mp4": 1.0, "space.mkv": 2.0}[hits[0].path.name], abs=0.3
    )


def test_a_folder_that_is_removed_takes_every_moment(library: Library, pictures: Path) -> None:
    hit = moment(library, pictures)
    library.folders.remove(library.folders.all()[0].id)
    assert like(library, pictures / COFFEE) == []
    assert library.photos.counts() == (0, 0)
    assert [use.vectors for use in library.maintenance.status().models] == [0]
    assert library.photos.thumbnail(hit.photo_id) is None


def test_a_rebuilt_index_finds_the_same(library: Library, pictures: Path) -> None:
    query = Query((PictureTerm(pictures / COFFEE),))
    before = [(hit.path, hit.at) for hit in library.search.ask(query).hits]
    library.maintenance.clear_index()
    library.close()
    with Library.open(library.directory) as again:
        assert [(hit.path, hit.at) for hit in again.search.ask(query).hits] == before
        assert [(hit.path, hit.at) for hit in again.search.ask(query, once=True).hits] == before


def test_a_salvaged_library_has_every_moment_again(
    library: Library, encoder: FakeEncoder, pictures: Path
) -> None:
    query = Query((PictureTerm(pictures / COFFEE),))
    before = [(hit.path, hit.at) for hit in library.search.ask(query).hits]
    library.close()
    catalogue = library.directory / "catalogue.sqlite"
    content = bytearray(catalogue.read_bytes())
    content[content.index(b"home.mp4")] ^= 1
    catalogue.write_bytes(content)
    with pytest.raises(Damaged), Library.open(library.directory) as refused:
        refused.photos.browse()
    encoded = encoder.encoded
    with Library.open(library.directory) as again:
        again.index.run(Job())
        assert encoder.encoded == encoded
        assert [(hit.path, hit.at) for hit in again.search.ask(query).hits] == before
        assert again.photos.counts() == (2, 2)


def test_another_model_gets_every_moment(
    library: Library, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = [(hit.path, hit.at) for hit in like(library, pictures / COFFEE)]
    other = FakeEncoder("other")
    library.close()
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: other)
    with Library.open(library.directory) as again:
        again.index.run(Job())
        assert [(hit.path, hit.at) for hit in like(again, pictures / COFFEE)] == before
        assert {use.vectors for use in again.maintenance.status().models} == {3}
        assert again.photos.counts() == (2, 2)


def test_videos_can_be_left_out(library: Library, films: Path, pictures: Path) -> None:
    shutil.copy(pictures / CAT, films)
    library.settings.set_excludes(EXCLUDES, hidden=False, videos=False)
    library.index.run(Job())
    assert [hit.path.name for hit in library.photos.browse()] == [CAT]
    library.settings.set_excludes(EXCLUDES, hidden=False, videos=True)
    library.index.run(Job())
    assert library.photos.counts() == (3, 3)


# what can't be read


def test_unreadable_videos_are_listed_with_a_reason(library: Library, films: Path) -> None:
    make_sound(films / "song.mp4")
    data = (films / "home.mp4").read_bytes()
    (films / "cut.mp4").write_bytes(data[: len(data) // 2])
    assert library.index.run(Job()).unreadable == 2
    reasons = {file.path.name: file.reason for file in library.index.unreadable()}
    assert set(reasons) == {"song.mp4", "cut.mp4"}
    assert "only sound" in reasons["song.mp4"]
    assert "damaged" in reasons["cut.mp4"]


def test_a_suspicious_video_is_read_in_another_process(films: Path) -> None:
    rescue = Rescue()
    try:
        found = rescue.read(films / "home.mp4", 64)
    finally:
        rescue.close()
    assert [
        difference(m.picture, scene(name, (96, 64))) < 12.0
        for m, name in zip(found.moments, (CAT, COFFEE), strict=True)
    ] == [True, True]
    assert found.facts.kind == "VIDEO"


# the command


def test_the_command_says_when(command: CommandOf, films: Path, tmp_path: Path) -> None:
    photosearch = command(tmp_path / "library")
    done = photosearch("index", films)
    assert done.sentences[-1] == "2 photos indexed; 2 in the library."
    plain = photosearch("search", "coffee", "--kind", "video", "--limit", "1")
    assert re.search(r"home\.mp4 \(video at 0:0[3-5]\)$", plain.out.rstrip()), plain.out
    assert "Photos    2 in 2 files, 2 of them videos" in photosearch("status").out
    hits = photosearch("search", "coffee", "--json").objects
    keys = {"query", "rank", "score", "path", "reachable", "at", "date", "date_source", "why"}
    keys |= {"rating", "flag"}
    assert [set(hit) for hit in hits] == [keys] * 2
    assert 3.0 <= hits[0]["at"] < 6.0


def test_what_was_given_to_a_video_follows_an_edit_of_its_file(
    library: Library, films: Path, pictures: Path
) -> None:
    late = moment(library, pictures)
    library.photos.favourites.mark([late.photo_id], True)
    with (films / "home.mp4").open("ab") as file:
        file.write(b"\0\0\0\x10freerated 5.")
    library.index.run(Job())
    edited = moment(library, pictures)
    assert edited.photo_id != late.photo_id
    assert edited.favourite
    assert library.photos.get(late.photo_id).at == pytest.approx(late.at, abs=0.1)
    (hit, *_) = library.search.ask(Query((PhotoTerm(late.photo_id),))).hits
    assert (hit.path, hit.at) == (edited.path, edited.at)
