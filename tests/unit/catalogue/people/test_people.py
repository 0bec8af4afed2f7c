"""What people say of faces is never lost: not by new faces, folders that go and come, or restarts.

Photos and faces are made up: each face has a place of its own in one of a few photos.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from photosearch.catalogue import Catalogue, FileRow, FoundFace, Indexed, Noted, Sought
from photosearch.errors import KnownError
from photosearch.people import group_faces
from photosearch.types import FaceInPhoto, Facts, Filters, Region, Said
from support.photos.made_up import UNKNOWN

PHOTOS = 4
PLACES = 3
PEOPLE = 4
Spot = tuple[int, int]
"""The number of a photo, and the place of a face in it."""


def digest(photo: int) -> bytes:
    return bytes([photo + 1]) * 32


def whose(spot: Spot) -> int:
    """Neither each photo nor each place is one person's."""
    return (spot[0] + 2 * spot[1]) % PEOPLE


def vector_of(spot: Spot, rng: np.random.Generator) -> np.ndarray:
    middle = np.random.default_rng(whose(spot)).standard_normal(128)
    noise = rng.standard_normal(128)
    return (1.4 * middle / np.linalg.norm(middle) + 0.2 * noise / np.linalg.norm(noise)).astype(
        np.float32
    )


def region_of(spot: Spot, rng: np.random.Generator) -> Region:
    """About the same each time."""
    left, top = 0.1 + 0.3 * spot[1] + rng.uniform(0, 0.02), 0.3 + rng.uniform(0, 0.02)
    return Region(left, top, left + 0.15, top + 0.2)


class Rig:
    """A catalogue with a few photos."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.rng = np.random.default_rng(0)
        self.catalogue = Catalogue(path)

    def read(self, model: str = "m") -> None:
        """What indexing does: files, photos, faces."""
        self.catalogue.folders.add(Path("/p"))
        self.read_at(Path("/p"), model)

    def read_at(self, place: Path, model: str = "m") -> None:
        folder = self.catalogue.folders.place_id(place)
        assert folder is not None
        rows = [FileRow(f"{n}.jpg".encode(), 1, 1, n + 1, None) for n in range(PHOTOS)]
        self.catalogue.folders.reconcile(folder, 1, rows, [])
        for pending in list(self.catalogue.pending(model)):
            item = Indexed(
                pending.file_id,
                digest(int(pending.path.stem)),
                Facts(10, 10, "JPEG"),
                UNKNOWN,
                np.eye(1, 8, dtype=np.float32)[0],
            )
            self.catalogue.store(model, 8, [item], {})
        self.seek(1)

    def seek(self, recipe: int) -> None:
        sought = [
            Sought(photo_id, known, [self._face((known[0] - 1, place)) for place in range(PLACES)])
            for photo_id, known in self.catalogue.faces.pending(recipe)
        ]
        self.catalogue.faces.store(sought, recipe)
        self.recipe = recipe

    def _face(self, spot: Spot) -> FoundFace:
        return FoundFace(region_of(spot, self.rng), 0.9, vector_of(spot, self.rng))

    def group(self) -> None:
        known = self.catalogue.faces.vectors(self.recipe)
        found = group_faces(known, self.catalogue.people.negatives())
        self.catalogue.people.regroup(found.members, found.maybe, found.groups, self.recipe)

    def faces(self) -> dict[Spot, FaceInPhoto]:
        found = [
            *self.catalogue.people.ignored(),
            *(f for n in range(PHOTOS) for f in self.catalogue.faces.of_photo(self.photo_id(n))),
        ]
        numbers = {self.photo_id(n): n for n in range(PHOTOS)}
        return {(numbers[f.photo_id], round((f.region.left - 0.1) / 0.3)): f for f in found}

    def photo_id(self, number: int) -> int:
        (found,) = self.catalogue._database.read(
            "SELECT id FROM photos WHERE hash = ?", (digest(number),)
        )
        return int(found[0])


@dataclass
class Words:
    """What was said of a face last."""

    name: str | None = None
    """Of whom it is; None: of nobody."""
    ignored: bool = False
    said: bool = False


class PeopleMachine(RuleBasedStateMachine):
    """Names are unique here: `self.words` says for each face who it was said to be."""

    @initialize()
    def begin(self) -> None:
        self.directory = tempfile.TemporaryDirectory()
        self.rig = Rig(Path(self.directory.name) / "catalogue.sqlite")
        self.rig.read()
        self.rig.group()
        self.words: dict[Spot, Words] = {}
        self.denied: set[tuple[Spot, str]] = set()
        self.recipe = 1
        self.noted: list[tuple[Noted, dict[Spot, Words], set[tuple[Spot, str]]]] = []

    @property
    def people(self) -> Any:
        return self.rig.catalogue.people

    def spots_of(self, person_id: int) -> list[Spot]:
        return [spot for spot, face in self.rig.faces().items() if face.person_id == person_id]

    @contextmanager
    def saying(self) -> Iterator[None]:
        """What is said in the block can be taken back, and what was true before is true again."""
        words, denied = dict(self.words), set(self.denied)
        with self.people.noting() as noted:
            yield
        self.noted.append((noted, words, denied))

    @rule()
    def take_back(self) -> None:
        if self.noted:
            noted, self.words, self.denied = self.noted.pop()
            self.people.take_back(noted)

    def say(self, spots: list[Spot], name: str) -> None:
        for spot in spots:
            self.words[spot] = Words(name, said=True)
            self.denied.discard((spot, name))

    def pick(self, data: st.DataObject) -> Any:
        return data.draw(st.sampled_from([p for p in self.people.all() if p.photos] or [None]))

    @rule(data=st.data(), name=st.sampled_from(["Anna", "Ben", "Cleo", "  anna "]))
    def name(self, data: st.DataObject, name: str) -> None:
        person = self.pick(data)
        if person is None:
            return
        plain = {"  anna ": "Anna"}.get(name, name)
        spots = self.spots_of(person.id)
        renamed = [s for s, w in self.words.items() if person.name and w.name == person.name]
        with self.saying():
            self.people.name(person.id, plain)
        if person.name:
            self.denied = {(s, plain if n == person.name else n) for s, n in self.denied}
        self.say([*spots, *renamed], plain)

    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        one, other = self.pick(data), self.pick(data)
        if one is None or one.id == other.id or not one.name:
            return
        spots = self.spots_of(other.id)
        renamed = [s for s, w in self.words.items() if other.name and w.name == other.name]
        with self.saying():
            self.people.merge(one.id, [other.id])
        if other.name:
            self.denied = {(s, one.name if n == other.name else n) for s, n in self.denied}
        self.say([*spots, *renamed], one.name)

    @rule(data=st.data(), name=st.sampled_from(["Dora", "Anna"]))
    def split(self, data: st.DataObject, name: str) -> None:
        spots = data.draw(
            st.lists(st.sampled_from(sorted(self.rig.faces())), min_size=1, max_size=2)
        )
        faces = self.rig.faces()
        for spot in spots:
            if faces[spot].name and faces[spot].name.casefold() != name.casefold():
                self.denied.add((spot, faces[spot].name))
        with self.saying():
            self.people.split([faces[spot].id for spot in spots], name)
        self.say(spots, name)

    @rule(data=st.data())
    def reject(self, data: st.DataObject) -> None:
        spot = data.draw(st.sampled_from(sorted(self.rig.faces())))
        face = self.rig.faces()[spot]
        if face.person_id is None:
            return
        with self.saying():
            self.people.reject([face.id], face.person_id)
        self.words.pop(spot, None)
        if face.name:
            self.denied.add((spot, face.name))

    @rule(data=st.data(), ignored=st.booleans())
    def ignore(self, data: st.DataObject, ignored: bool) -> None:
        spot = data.draw(st.sampled_from(sorted(self.rig.faces())))
        with self.saying():
            self.people.ignore([self.rig.faces()[spot].id], ignored)
        self.words[spot] = Words(ignored=ignored)

    @rule(data=st.data())
    def cover(self, data: st.DataObject) -> None:
        spot = data.draw(st.sampled_from(sorted(self.rig.faces())))
        face = self.rig.faces()[spot]
        if face.name:
            with self.saying():
                self.people.set_cover(face.id)
            self.say([spot], face.name)
            assert self.people.get(face.person_id).cover.id == face.id

    @rule()
    def find_faces_anew(self) -> None:
        self.recipe += 1
        self.rig.seek(self.recipe)

    @rule()
    def group(self) -> None:
        self.rig.group()

    @rule()
    def folder_goes_and_comes(self) -> None:
        folder = self.rig.catalogue.folders.place_id(Path("/p"))
        assert folder is not None
        self.rig.catalogue.folders.remove(folder)
        self.rig.read()

    @rule()
    def files_move(self) -> None:
        folder = self.rig.catalogue.folders.place_id(Path("/p"))
        rows = [FileRow(f"new/{n}.jpg".encode(), 1, 1, n + 1, None) for n in range(PHOTOS)]
        assert folder is not None
        self.rig.catalogue.folders.reconcile(folder, 1, rows, [])

    @rule()
    def folder_moves(self) -> None:
        """The person says that the folder lies elsewhere now, and it is read there."""
        folders = self.rig.catalogue.folders
        here, there = Path("/p"), Path("/elsewhere")
        for old, new in ((here, there), (there, here)):
            folders.move(old, new, None, "")
            self.rig.read_at(new)

    @rule()
    def another_model_reads(self) -> None:
        self.rig.read("another")

    @rule()
    def restart(self) -> None:
        self.rig.catalogue.close()
        self.rig.catalogue = Catalogue(self.rig.path)

    @precondition(lambda self: hasattr(self, "words"))
    @invariant()
    def what_was_said_holds(self) -> None:
        faces = self.rig.faces()
        assert len(faces) == PHOTOS * PLACES
        for spot, words in self.words.items():
            if words.said:
                assert (faces[spot].name, faces[spot].said) == (words.name, Said.IS)
            elif words.ignored:
                assert faces[spot].said is Said.IGNORED
        for spot, name in self.denied:
            assert faces[spot].name != name or self.words.get(spot, Words()).name == name

    @precondition(lambda self: hasattr(self, "words"))
    @invariant()
    def names_are_unique(self) -> None:
        names = [person.name.casefold() for person in self.people.all() if person.name]
        assert len(names) == len(set(names))

    def teardown(self) -> None:
        self.rig.catalogue.close()
        self.directory.cleanup()


TestPeople = PeopleMachine.TestCase
TestPeople.settings = settings(max_examples=40, stateful_step_count=25)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path / "catalogue.sqlite")
    made.read()
    made.group()
    yield made
    made.catalogue.close()


def named(rig: Rig, number: int, name: str) -> int:
    """The group of a made-up person gets a name."""
    spot = next(spot for spot in rig.faces() if whose(spot) == number)
    person_id = rig.faces()[spot].person_id
    assert person_id is not None
    return rig.catalogue.people.name(person_id, name)


def test_groups_are_the_people_there_are(rig: Rig) -> None:
    groups: dict[int | None, set[int]] = {}
    for spot, face in rig.faces().items():
        groups.setdefault(face.person_id, set()).add(whose(spot))
    assert sorted(groups.values(), key=min) == [{0}, {1}, {2}, {3}]


def test_groups_keep_their_ids(rig: Rig) -> None:
    before = {spot: face.person_id for spot, face in rig.faces().items()}
    rig.group()
    assert {spot: face.person_id for spot, face in rig.faces().items()} == before


def test_a_new_face_joins_whom_it_looks_like(rig: Rig) -> None:
    anna = named(rig, 1, "Anna")
    rig.catalogue.people.reject([f.id for f in rig.catalogue.people.faces(anna)[:1]], anna)
    rig.group()
    assert len(rig.catalogue.people.faces(anna)) == 2  # not the one that isn't hers


def test_two_people_mean_both(rig: Rig) -> None:
    named(rig, 0, "Anna")
    named(rig, 1, "Ben")
    both = {spot[0] for spot in rig.faces() if whose(spot) == 0} & {
        spot[0] for spot in rig.faces() if whose(spot) == 1
    }
    passing = rig.catalogue.listing.passing(Filters(people=("anna", "BEN")))
    assert {n for n in range(PHOTOS) if passing[rig.photo_id(n)]} == both
    not_anna = rig.catalogue.listing.passing(Filters(excluded=(Filters(people=("Anna",)),)))
    assert not any(not_anna[rig.photo_id(spot[0])] for spot in rig.faces() if whose(spot) == 0)


def test_a_name_is_found_by_its_words_unless_somebody_has_just_that(rig: Rig) -> None:
    smith, anna = named(rig, 0, "Anna Smith"), named(rig, 1, "Hannah")
    called = rig.catalogue.people.called
    assert called("anna") == called("SMITH anna") == called(f"#{smith}") == [smith]
    assert called("ann") == called("") == called("#") == called("#x") == []
    rig.catalogue.people.name(anna, "Anna")
    assert called("anna") == [anna]


def test_what_is_taken_back_ignores_a_face_again_where_nobody_is_left(rig: Rig) -> None:
    (face, *_) = rig.catalogue.faces.of_photo(rig.photo_id(0))
    for person in rig.catalogue.people.all():
        rig.catalogue.people.ignore([f.id for f in rig.catalogue.people.faces(person.id)], True)
    rig.catalogue.people.regroup({}, {}, [], rig.recipe)
    with rig.catalogue.people.noting() as noted:
        rig.catalogue.people.split([face.id], "Dora")
    rig.seek(2)
    rig.catalogue.people.take_back(noted)
    assert (0, 0) in {spot for spot, f in rig.faces().items() if f.said is Said.IGNORED}


def test_names_are_told_by_how_they_begin(rig: Rig) -> None:
    named(rig, 0, "Anna Smith")
    named(rig, 1, "Hannah")
    names = rig.catalogue.people.names
    assert names() == [("Anna Smith", 2), ("Hannah", 2)]
    assert names("SM") == names("anna s") == [("Anna Smith", 2)]
    assert names("nn") == []


def test_names_that_cannot_be_kept_are_refused(rig: Rig) -> None:
    with pytest.raises(KnownError):
        named(rig, 0, "\udce4")
    with pytest.raises(KnownError, match="isn't in the library any more"):
        rig.catalogue.people.name(999, "Anna")


@pytest.mark.parametrize(
    "act",
    [
        lambda people, one, other: people.merge(one, [other]),
        lambda people, _, other: people.name(other, "ANNA"),
    ],
)
def test_two_of_one_name_are_one(rig: Rig, act: Callable[[Any, int, int], None]) -> None:
    anna, other = named(rig, 0, "Anna"), named(rig, 1, "Ben")
    act(rig.catalogue.people, anna, other)
    assert {p.name for p in rig.catalogue.people.all(0) if p.name} == {"Anna"}
    assert {f.name for spot, f in rig.faces().items() if whose(spot) in (0, 1)} == {"Anna"}


def test_a_name_in_a_file_counts_until_the_person_says_otherwise(rig: Rig) -> None:
    (spot, face), *_ = rig.faces().items()
    seen = Sought(face.photo_id, digest(spot[0]), [rig._face(spot)], [("Zoe", face.region)])
    rig.catalogue.faces.store([seen], 2)
    (zoe,) = rig.catalogue.faces.of_photo(face.photo_id)
    assert (zoe.name, zoe.said) == ("Zoe", Said.IS)
    assert zoe.person_id is not None
    rig.catalogue.people.reject([zoe.id], zoe.person_id)
    rig.catalogue.faces.store([seen], 3)
    assert [f.name for f in rig.catalogue.faces.of_photo(face.photo_id)] == [""]
    nowhere = Region(0.9, 0.9, 1.0, 1.0)
    rig.catalogue.faces.store([Sought(face.photo_id, digest(spot[0]), [], [("Zoe", nowhere)])], 4)
    assert ("Zoe", nowhere) in [
        (f.name, f.region) for f in rig.catalogue.faces.of_photo(face.photo_id)
    ]


@pytest.mark.parametrize(("recipe", "follows"), [(1, True), (2, False)])
def test_a_name_follows_a_face_by_vectors_of_one_kind_only(
    rig: Rig, recipe: int, follows: bool
) -> None:
    """Into a cropped photo, in which a face of the same vector is elsewhere."""
    person = named(rig, 0, "Anna")
    former = next(f for f in rig.catalogue.people.faces(person) if f.photo_id == rig.photo_id(0))
    known = rig.catalogue.faces.vectors(1)
    vector = known.vectors[known.ids.tolist().index(former.id)]
    with rig.catalogue._database.write() as connection:
        connection.execute("DELETE FROM people_said WHERE hash = ?", (digest(1),))
        connection.execute("UPDATE photos SET width = 20 WHERE hash = ?", (digest(1),))
        connection.execute(
            "INSERT INTO people_said"
            " (hash, left, top, right, bottom, verdict, person_id, from_photo)"
            " SELECT ?, left, top, right, bottom, verdict, person_id, ? FROM people_said"
            " WHERE hash = ? AND person_id = ?",
            (digest(1), rig.photo_id(0), digest(0), person),
        )
    elsewhere = FoundFace(Region(0.8, 0.8, 0.95, 0.95), 0.9, vector)
    rig.catalogue.faces.store([Sought(rig.photo_id(1), digest(1), [elsewhere])], recipe)
    names = [f.name for f in rig.catalogue.faces.of_photo(rig.photo_id(1))]
    assert names == (["Anna"] if follows else [""])


def test_what_is_taken_back_stays_so_for_faces_found_anew(rig: Rig) -> None:
    anna = named(rig, 0, "Anna")
    with rig.catalogue.people.noting() as noted:
        rig.catalogue.people.name(anna, "Ben")
        rig.catalogue.people.ignore([f.id for spot, f in rig.faces().items() if whose(spot) == 1])
    rig.seek(2)
    rig.group()
    rig.catalogue.people.take_back(noted)
    assert {f.name for spot, f in rig.faces().items() if whose(spot) == 0} == {"Anna"}
    assert rig.catalogue.people.ignored() == []


def test_what_was_erased_is_not_brought_back(rig: Rig) -> None:
    with rig.catalogue.people.noting() as noted:
        named(rig, 0, "Anna")
    rig.catalogue.people.erase()
    with pytest.raises(KnownError, match="can't be taken back"):
        rig.catalogue.people.take_back(noted)
    assert rig.catalogue.people.all(0) == []


def test_nothing_is_left_of_what_was_erased(rig: Rig) -> None:
    named(rig, 0, "Anna Unmistakable")
    rows = rig.catalogue._database.read("SELECT vector FROM faces")
    parts = [blob[i : i + 16] for (blob,) in rows for i in range(0, 240, 16)]
    rig.seek(2)  # the former ones were deleted, and are no longer in the table
    rows = rig.catalogue._database.read("SELECT vector FROM faces")
    parts += [blob[i : i + 16] for (blob,) in rows for i in range(0, 240, 16)]
    files = list(rig.path.parent.glob("catalogue.sqlite*"))
    assert any(part in file.read_bytes() for part in parts for file in files)
    schema = rig.catalogue._database.read("SELECT name, sql FROM sqlite_master ORDER BY name")
    rig.catalogue.people.erase()
    for file in rig.path.parent.glob("catalogue.sqlite*"):
        content = file.read_bytes()
        assert not any(part in content for part in parts), file
        assert b"Unmistakable" not in content
    assert (
        rig.catalogue._database.read("SELECT name, sql FROM sqlite_master ORDER BY name") == schema
    )
    assert rig.catalogue.people.all(0) == []
    rig.seek(1)
    assert len(rig.faces()) == PHOTOS * PLACES
