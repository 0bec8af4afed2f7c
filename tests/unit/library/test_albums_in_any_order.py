"""Albums after whatever a person does in whatever order: as plain Python has them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from photosearch.encoders import registry
from photosearch.errors import KnownError
from photosearch.jobs import Job
from photosearch.library import Library
from support.models.fakes import FakeEncoder
from unit.library.test_albums import NAMES, commented, draw

some = st.lists(st.sampled_from(range(len(NAMES))), min_size=1, max_size=3, unique=True)
titles = st.sampled_from(["one", "ONE", "Été", "three", " two  words "])
picked = st.integers(0, 5)


class Albums(RuleBasedStateMachine):
    """Photos are told apart by number; where their files lie, and what is in them, may change."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._patch = pytest.MonkeyPatch()
        fake = FakeEncoder()
        self._patch.setattr(registry, "make_encoder", lambda *_, **__: fake)
        self.place, self.folder = place, place / "pictures"
        self.folder.mkdir()
        for lot, name in enumerate(NAMES):
            draw(self.folder / name, lot)
        self.files = dict(enumerate(NAMES))
        self.moved = 0
        self.model: dict[str, list[int]] = {}
        """Names and photos, in the order of the list."""
        self.undos: list[tuple[Callable[[], object], dict[str, list[int]]]] = []
        self.library = Library.open(self.place / "library")
        self.library.folders.add(self.folder)
        self.index()

    def teardown(self) -> None:
        self.library.close()
        self._patch.undo()
        shutil.rmtree(self.place)

    def index(self) -> None:
        self.library.index.run(Job())

    def ids(self, photos: list[int]) -> list[int]:
        known = {hit.path.name: hit.photo_id for hit in self.library.photos.browse()}
        return [known[self.files[photo]] for photo in photos]

    def change(self, undo: Callable[[], object]) -> None:
        """Before the model changes."""
        self.undos.append((undo, {name: list(photos) for name, photos in self.model.items()}))

    def pick(self, which: int) -> tuple[int, str]:
        album = self.library.albums.all()[which % len(self.model)]
        return album.id, album.name

    def is_free(self, title: str, but: str = "") -> bool:
        plain = " ".join(title.split())
        return plain.casefold() not in {name.casefold() for name in self.model if name != but}

    @rule(title=titles, photos=some)
    def create(self, title: str, photos: list[int]) -> None:
        albums = self.library.albums
        if not self.is_free(title):
            with pytest.raises(KnownError):
                albums.create(title, self.ids(photos))
            return
        album = albums.create(title, self.ids(photos))
        self.change(lambda: self.library.albums.delete(album.id))
        self.model[" ".join(title.split())] = list(photos)

    @precondition(lambda self: self.model)
    @rule(which=picked, photos=some)
    def add(self, which: int, photos: list[int]) -> None:
        album, name = self.pick(which)
        rows = self.library.albums.add(album, self.ids(photos))
        self.change(lambda: self.library.albums.take_out(album, rows))
        self.model[name] += [photo for photo in photos if photo not in self.model[name]]

    @precondition(lambda self: self.model)
    @rule(which=picked, photos=some)
    def remove(self, which: int, photos: list[int]) -> None:
        album, name = self.pick(which)
        rows = self.library.albums.remove(album, self.ids(photos))
        self.change(lambda: self.library.albums.put_back(album, rows))
        self.model[name] = [photo for photo in self.model[name] if photo not in photos]

    @precondition(lambda self: self.model)
    @rule(which=picked, photos=some, before=st.none() | st.sampled_from(range(len(NAMES))))
    def move(self, which: int, photos: list[int], before: int | None) -> None:
        album, name = self.pick(which)
        there, target = self.model[name], None if before is None else self.ids([before])[0]
        rows = self.library.albums.move(album, self.ids(photos), target)
        self.change(lambda: self.library.albums.place(album, rows))
        place = there.index(before) if before in there else len(there)
        self.model[name] = [
            *(photo for photo in there[:place] if photo not in photos),
            *(photo for photo in photos if photo in there),
            *(photo for photo in there[place:] if photo not in photos),
        ]

    @precondition(lambda self: self.model)
    @rule(which=picked, title=titles)
    def rename(self, which: int, title: str) -> None:
        album, name = self.pick(which)
        if not self.is_free(title, name):
            with pytest.raises(KnownError):
                self.library.albums.rename(album, title)
            return
        self.library.albums.rename(album, title)
        self.change(lambda: self.library.albums.rename(album, name))
        plain = " ".join(title.split())
        self.model = {plain if old == name else old: kept for old, kept in self.model.items()}

    @precondition(lambda self: self.model)
    @rule(which=picked)
    def delete(self, which: int) -> None:
        album, name = self.pick(which)
        kept = self.library.albums.delete(album)
        self.change(lambda: self.library.albums.restore(kept))
        del self.model[name]

    @precondition(lambda self: len(self.model) > 1)
    @rule(which=picked)
    def reorder(self, which: int) -> None:
        ids = [album.id for album in self.library.albums.all()]
        turned = which % len(ids)
        self.library.albums.reorder([*ids[turned:], *ids[:turned]])
        self.change(lambda: self.library.albums.reorder(ids))
        names = list(self.model)
        self.model = {name: self.model[name] for name in [*names[turned:], *names[:turned]]}

    @precondition(lambda self: self.undos)
    @rule()
    def undo(self) -> None:
        act, before = self.undos.pop()
        act()
        self.model = before

    @rule(photo=st.sampled_from(range(len(NAMES))))
    def move_file(self, photo: int) -> None:
        self.moved += 1
        new = f"moved-{self.moved}.jpg"
        (self.folder / self.files[photo]).rename(self.folder / new)
        self.files[photo] = new
        self.index()

    @rule(photo=st.sampled_from(range(len(NAMES))))
    def edit(self, photo: int) -> None:
        path = self.folder / self.files[photo]
        path.write_bytes(commented(path.read_bytes()))
        self.index()

    @rule()
    def unplug_and_plug_in(self) -> None:
        away = self.folder.rename(self.place / "away")
        self.index()
        self.agree()
        away.rename(self.folder)
        self.index()

    @rule()
    def forget_the_folder_and_add_it_again(self) -> None:
        self.library.folders.remove(self.library.folders.all()[0].id)
        self.library.folders.add(self.folder)
        self.index()

    @rule()
    def restart(self) -> None:
        self.library.close()
        self.library = Library.open(self.place / "library")

    @invariant()
    def agree(self) -> None:
        numbers = {name: photo for photo, name in self.files.items()}
        found = {
            album.name: [numbers[hit.path.name] for hit in self.library.albums.photos(album)]
            for album in self.library.albums.all()
        }
        assert list(found.items()) == list(self.model.items())
        counts = [album.photos for album in self.library.albums.all()]
        assert counts == [len(photos) for photos in self.model.values()]


@pytest.mark.parametrize(
    "examples", [15, pytest.param(300, marks=pytest.mark.nightly)], ids=["few", "many"]
)
def test_albums_are_what_plain_python_says(
    tmp_path_factory: pytest.TempPathFactory, examples: int
) -> None:
    run_state_machine_as_test(
        lambda: Albums(tmp_path_factory.mktemp("albums")),  # type: ignore[arg-type]
        settings=settings(max_examples=examples, stateful_step_count=25, deadline=None),
    )
