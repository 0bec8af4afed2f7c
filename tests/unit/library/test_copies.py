"""Of a photo with several files a hit is the one that is seen, and deleting takes what it names."""

import os
import random
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from photosearch import links
from photosearch.gui.services import trash
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.types import Filters, Hit, PhotoTerm, PictureTerm, Query, Sort, TextTerm
from support.models.fakes import FakeEncoder
from support.photos.raw_files import dng, jpeg

SIZE = (96, 64)
COLOURS = ("red", "green", "blue", "yellow", "white")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the folders a and b are."""
    for name in "ab":
        (tmp_path / name).mkdir()
    return tmp_path


@pytest.fixture
def library(encoder: FakeEncoder, place: Path) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(place / "library") as opened:
        opened.folders.add(place / "a")
        opened.folders.add(place / "b")
        yield opened


def picture(path: Path, colour: str = "red") -> Path:
    path.parent.mkdir(exist_ok=True)
    Image.new("RGB", SIZE, colour).save(path, "JPEG")
    return path


def raw(path: Path, colour: str = "green") -> Path:
    scene = Image.new("RGB", SIZE, colour)
    path.write_bytes(dng(scene, jpeg(scene)))
    return path


def paths_in_order(library: Library, query: Query) -> list[Path]:
    return [hit.path for hit in library.search.arranged(library.search.ask(query).hits, query)]


def everywhere(library: Library, filters: Filters = Filters()) -> list[list[Hit]]:  # noqa: B008
    """The same photos in every way they can be asked for."""
    plain = Query((TextTerm("dog"),), filters=filters)
    found = library.search.ask(plain).hits
    asked = [
        list(found),
        list(library.search.arranged(found, replace(plain, stacked=True))),
        list(library.search.ask(plain, once=True).hits),
        list(library.search.arranged(found, replace(plain, sort=Sort.FOLDER))),
    ]
    for sort in (Sort.DATE, Sort.FOLDER):
        asked.append(list(library.search.ask(Query(filters=filters, sort=sort)).hits))
    if filters == Filters():
        asked.append(list(library.photos.browse()))
    return asked


@pytest.mark.parametrize("folder", ["a", "b", "b/sub"])
def test_a_hit_is_the_file_in_the_folder_that_is_asked_for(
    library: Library, place: Path, folder: str
) -> None:
    for name in ("a", "b", "b/sub"):
        picture(place / name / "a.jpg")
    library.index.run(Job())
    wanted = place / folder / "a.jpg"
    for hits in everywhere(library, Filters(folders=(place / folder,))):
        assert [hit.path for hit in hits] == [wanted]
    (hit,) = library.search.ask(Query(filters=Filters(folders=(place / folder,)))).hits
    assert library.photos.get(hit.photo_id, hit.path).paths[0] == wanted
    for term in (PictureTerm(place / "a" / "a.jpg"), PhotoTerm(hit.photo_id)):
        (hit,) = library.search.ask(Query((term,), filters=Filters(folders=(place / folder,)))).hits
        assert hit.path == wanted


def test_what_can_be_reached_is_shown_unless_the_filter_asks_for_the_other(
    library: Library, place: Path
) -> None:
    for name in "ab":
        picture(place / name / "x.jpg")
    library.index.run(Job())
    (place / "a").rename(place / "unplugged")
    library.index.run(Job())
    for hits in everywhere(library):
        assert [(hit.path, hit.reachable) for hit in hits] == [(place / "b" / "x.jpg", True)]
    for hits in everywhere(library, Filters(folders=(place / "a",))):
        assert [(hit.path, hit.reachable) for hit in hits] == [(place / "a" / "x.jpg", False)]
    away = library.search.ask(Query(filters=Filters(folders=(place / "a",)))).hits[0]
    seen = library.photos.picture(away.photo_id, file=away.path)
    assert np.asarray(seen)[9, 9, 0] > 200, "the copy is as good"


def test_of_a_pair_the_hit_is_the_file_that_passes(library: Library, place: Path) -> None:
    beside = raw(place / "a" / "x.dng")
    shown = picture(place / "a" / "x.jpg")
    library.index.run(Job())
    sizes = sorted((path.stat().st_size, path) for path in (beside, shown))
    between = sizes[0][0] + 1
    for filters, wanted in (
        (Filters(), shown),
        (Filters(kinds=("RAW",)), beside),
        (Filters(kinds=("raw", "jpeg")), shown),
        (Filters(kinds=("JPEG",)), shown),
        (Filters(min_bytes=between), sizes[1][1]),
        (Filters(max_bytes=between), sizes[0][1]),
    ):
        for hits in everywhere(library, filters):
            assert [hit.path for hit in hits] == [wanted], filters
    assert everywhere(library, Filters(kinds=("RAW",), max_bytes=10))[0] == []


def test_one_file_has_to_pass_all_that_is_asked_of_files(library: Library, place: Path) -> None:
    """Not one the folder, and another one the kind."""
    raw(place / "a" / "x.dng")
    shutil.copy(picture(place / "a" / "x.jpg"), place / "b" / "x.jpg")
    library.index.run(Job())
    for hits in everywhere(library, Filters(folders=(place / "b",), kinds=("RAW",))):
        assert hits == []


def test_ties_within_a_second_follow_the_name_downwards(library: Library, place: Path) -> None:
    names = ["IMG_544.jpg", "IMG_545.jpg", "IMG_550.jpg"]
    for number, name in enumerate(names):
        os.utime(picture(place / "a" / name, COLOURS[number]), (10**9, 10**9 + number / 10))
    library.index.run(Job())
    wanted = names[::-1]
    for query in (
        Query(sort=Sort.DATE),
        Query((TextTerm("dog"),), sort=Sort.DATE),
        Query(filters=Filters(folders=(place / "a",))),
    ):
        assert [path.name for path in paths_in_order(library, query)] == wanted
    assert [hit.path.name for hit in library.photos.browse()] == wanted


def test_ties_of_folders_that_begin_alike_have_one_order(library: Library, place: Path) -> None:
    for number, name in enumerate(("a", "a-b", "a b")):
        (place / name).mkdir(exist_ok=True)
        os.utime(picture(place / name / "x.jpg", COLOURS[number]), (10**9, 10**9))
        library.folders.add(place / name)
    library.index.run(Job())
    wanted = [place / name / "x.jpg" for name in ("a", "a-b", "a b")]
    found = [hit.path for hit in library.photos.browse()]
    assert sorted(found) == sorted(wanted)
    assert found == sorted(wanted, key=os.fsencode, reverse=True)
    for terms in ((), (TextTerm("dog"),)):
        by_date, by_folder = Query(terms, sort=Sort.DATE), Query(terms, sort=Sort.FOLDER)
        assert paths_in_order(library, by_date) == found
        assert paths_in_order(library, by_folder) == sorted(wanted), "folder by folder"


def test_the_file_that_was_asked_with_has_the_place_of_its_folder(
    library: Library, place: Path
) -> None:
    """Not of the photo's first file."""
    picture(place / "a" / "x.jpg")
    copy = place / "b" / "y.jpg"
    shutil.copy(place / "a" / "x.jpg", copy)
    picture(place / "b" / "a.jpg", "blue")
    library.index.run(Job())
    query = Query((PictureTerm(copy),), sort=Sort.FOLDER)
    assert paths_in_order(library, query) == [place / "b" / "a.jpg", copy]


def test_deleting_names_the_copies_that_stay(library: Library, place: Path) -> None:
    pair = [picture(place / "a" / "x.jpg"), raw(place / "a" / "x.dng")]
    same = shutil.copy(pair[0], place / "a" / "x.jpeg")
    copy = shutil.copy(pair[0], place / "b" / "other.jpg")
    library.index.run(Job())
    known = library.photos.removal([pair[0]])
    assert known.goes[0] == pair[0]
    assert known.size == sum(path.stat().st_size for path in known.goes)
    assert {*known.goes, *known.stays} == {*pair, same, copy}
    assert copy in known.stays
    assert library.photos.removal([copy]).goes == (copy,)
    assert set(library.photos.removal([copy]).stays) == {*pair, same}
    assert library.photos.removal([pair[1]]).goes[0] == pair[1]


def test_what_leads_to_a_file_is_no_copy_of_it(library: Library, place: Path) -> None:
    """A link would lead nowhere; a second name of the file's own stays."""
    file = picture(place / "a" / "x.jpg")
    link, second = place / "b" / "link.jpg", place / "b" / "second.jpg"
    link.symlink_to(file)
    library.index.run(Job())
    of_file, of_link = library.photos.removal([file]), library.photos.removal([link])
    assert (of_file.goes, of_file.stays) == ((file,), ())
    assert (of_link.goes, of_link.stays) == ((link,), (file,))
    second.hardlink_to(file)
    library.index.run(Job())
    assert library.photos.removal([file]).stays == (second,)
    assert set(library.photos.removal([link]).stays) == {file, second}


def test_a_link_to_a_link_that_goes_is_no_copy(library: Library, place: Path) -> None:
    """Though what both lead to stays, outside of the folders."""
    first, second = place / "a" / "first.jpg", place / "b" / "second.jpg"
    first.symlink_to(picture(place / "elsewhere.jpg"))
    second.symlink_to(first)
    library.index.run(Job())
    assert library.photos.removal([first]).stays == ()
    assert library.photos.removal([second]).stays == (first,)


def test_a_copy_that_has_gone_or_changed_since_the_last_scan_is_not_named(
    library: Library, place: Path
) -> None:
    file = picture(place / "a" / "x.jpg")
    copies = [Path(shutil.copy(file, place / "b" / f"{i}.jpg")) for i in range(3)]
    library.index.run(Job())
    copies[0].unlink()
    picture(copies[1], "blue")
    known = library.photos.removal([file])
    assert (known.stays, known.unsure) == ((copies[2],), ())


@pytest.mark.parametrize("noticed", [False, True])
def test_a_copy_on_an_unplugged_drive_is_named_apart(
    library: Library, place: Path, noticed: bool
) -> None:
    file = picture(place / "a" / "x.jpg")
    copy = Path(shutil.copy(file, place / "b" / "x.jpg"))
    library.index.run(Job())
    (place / "b").rename(place / "unplugged")
    if noticed:
        library.index.run(Job())
        (place / "b").mkdir()  # where it is mounted
    known = library.photos.removal([file])
    assert (known.goes, known.stays, known.unsure) == ((file,), (), (copy,))


@pytest.fixture
def mounted(place: Path) -> Iterator[Path]:
    """The folder a by a second way, which is no link."""
    way = place / "way"
    way.mkdir()
    mount = ["mount", "--bind", str(place / "a"), str(way)]
    if not hasattr(os, "geteuid") or os.geteuid() or subprocess.run(mount).returncode:
        pytest.skip("only root may mount")
    yield way
    subprocess.run(["umount", str(way)], check=True)


def test_the_same_file_by_a_second_mount_is_no_copy_though_it_has_two_names(
    library: Library, place: Path, mounted: Path
) -> None:
    file = picture(place / "a" / "x.jpg")
    backup = place / "backup.jpg"  # outside of the folders
    backup.hardlink_to(file)
    library.folders.add(mounted)
    library.index.run(Job())
    assert library.photos.removal([file]).stays == ()
    assert library.photos.removal([mounted / "x.jpg"]).stays == ()


def test_a_name_of_other_letters_is_no_copy_where_letters_are_alike(
    library: Library, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on vfat and NTFS, if the folder was added twice."""
    file = picture(place / "a" / "x.jpg")
    other = place / "a" / "X.jpg"
    other.hardlink_to(file)
    library.index.run(Job())
    assert library.photos.removal([file]).stays == (other,), "two names"
    monkeypatch.setattr(links.os, "listdir", lambda _: ["x.jpg"])  # type: ignore[attr-defined]
    assert library.photos.removal([file]).stays == ()


def test_a_second_way_to_a_folder_has_no_copies(library: Library, place: Path) -> None:
    file = picture(place / "a" / "x.jpg")
    (place / "way").symlink_to(place / "a")
    library.folders.add(place / "way")
    library.index.run(Job())
    known = {hit.path for hit in library.photos.browse()}
    for path in known:
        assert library.photos.removal([path]).stays == ()
    assert known == {file}


def test_a_raw_file_beside_a_damaged_jpeg_goes_alone(library: Library, place: Path) -> None:
    behind = raw(place / "a" / "x.dng")
    (place / "a" / "x.jpg").write_bytes(b"\xff\xd8\xff no picture")
    library.index.run(Job())
    known = library.photos.removal([behind])
    assert (known.goes, known.stays, known.away) == ((behind,), (), ())


FILES = st.lists(
    st.tuples(
        st.sampled_from(["a", "a/sub", "b", "b/sub", "c"]),
        st.sampled_from("xyz"),
        st.sampled_from([".jpg", ".JPG", ".jpeg", ".dng"]),
        st.sampled_from(COLOURS[:3]),
    ),
    min_size=1,
    max_size=10,
    unique_by=lambda file: file[:3],
)
FILTERS = st.builds(
    lambda folders, kinds, least: (folders, kinds, least),
    st.lists(st.sampled_from(["a", "a/sub", "b", "c", "."]), max_size=2, unique=True),
    st.lists(st.sampled_from(["JPEG", "RAW"]), max_size=2, unique=True),
    st.none() | st.sampled_from([1000, 5000, 20000]),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    files=FILES,
    asked=FILTERS,
    unplugged=st.sets(st.sampled_from("abc"), max_size=2),
    lot=st.randoms(use_true_random=False),
)
def test_what_delete_names_is_exactly_what_goes(
    encoder: FakeEncoder,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    files: list[tuple[str, str, str, str]],
    asked: tuple[list[str], list[str], int | None],
    unplugged: set[str],
    lot: random.Random,
) -> None:
    place = tmp_path_factory.mktemp("photos")
    for folder in "abc":
        (place / folder / "sub").mkdir(parents=True)
    for below, stem, suffix, colour in files:
        (raw if suffix == ".dng" else picture)(place / below / f"{stem}{suffix}", colour)
    with Library.open(place / "library") as library:
        for folder in "abc":
            library.folders.add(place / folder)
        library.index.run(Job())
        for folder in unplugged:
            (place / folder).rename(place / f"away-{folder}")
        library.index.run(Job())
        check_deleting(library, place, filters_of(place, *asked), lot)


def filters_of(place: Path, folders: list[str], kinds: list[str], least: int | None) -> Filters:
    return Filters(
        folders=tuple(place / folder for folder in folders), kinds=tuple(kinds), min_bytes=least
    )


def check_deleting(library: Library, place: Path, filters: Filters, lot: random.Random) -> None:
    listed = library.search.ask(Query(filters=filters, sort=Sort.DATE, limit=100)).hits
    found = library.search.ask(Query((TextTerm("dog"),), filters=filters, limit=100)).hits
    assert {hit.path for hit in listed} == {hit.path for hit in found}, "the same files both ways"
    assert all(is_asked_for(hit, filters) for hit in listed)
    chosen = [hit for hit in listed if lot.random() < 0.6]
    known, before = library.photos.removal([hit.path for hit in chosen]), contents(place)
    assert {hit.path for hit in chosen} == {*known.away} | {
        hit.path for hit in chosen if hit.path in known.goes
    }
    assert all(hit.reachable == (hit.path in known.goes) for hit in chosen)
    outcome = trash.delete(known.goes)
    assert outcome.by_reason() == {}
    after = contents(place)
    assert before.keys() - after.keys() == set(known.goes), "what was named went, and nothing else"
    assert not {*known.goes} & {*known.stays}
    check_named(known.goes, chosen)
    assert all(after[path] == before[path] for path in known.stays)
    assert not {*known.unsure} & after.keys()
    check_copies(chosen, known.stays, before, after)


def is_asked_for(hit: Hit, filters: Filters) -> bool:
    """The very file that the hit names."""
    kind = "RAW" if hit.path.suffix == ".dng" else "JPEG"
    there = [Path(f"/away-{c}/".join(str(hit.path).rsplit(f"/{c}/", 1))) for c in "abc"]
    size = next(path.stat().st_size for path in (hit.path, *there) if path.exists())
    return (
        (not filters.folders or any(hit.path.is_relative_to(f) for f in filters.folders))
        and (not filters.kinds or kind in filters.kinds)
        and (filters.min_bytes is None or size >= filters.min_bytes)
    )


def check_named(goes: tuple[Path, ...], chosen: list[Hit]) -> None:
    """A file that goes is one that was chosen, or a RAW file or JPEG of the same name beside it."""
    own = {hit.path for hit in chosen}
    for path in set(goes) - own:
        beside = [p for p in own if p.parent == path.parent and p.stem == path.stem]
        assert any((p.suffix == ".dng") != (path.suffix == ".dng") for p in beside) or any(
            p.suffix == ".dng" and path.suffix == ".dng" for p in beside
        )


def check_copies(
    chosen: list[Hit], stays: tuple[Path, ...], before: dict[Path, bytes], after: dict[Path, bytes]
) -> None:
    """Whatever is still there of the photos that were chosen has been named."""
    gone = {before[hit.path] for hit in chosen if hit.path in before and hit.path not in after}
    for path, content in after.items():
        if content in gone and path.suffix != ".dng":
            assert path in stays


def contents(place: Path) -> dict[Path, bytes]:
    return {
        path: path.read_bytes()
        for folder in "abc"
        for path in (place / folder).rglob("*")
        if path.is_file()
    }
