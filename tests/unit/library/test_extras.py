"""Other networks for faces: got from a hub on this machine, used, damaged, removed."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import Mock, patch

import pytest
from PIL import Image, ImageDraw, ImageOps
from skimage import data

from photosearch.errors import KnownError
from photosearch.extras import offer_of, offers_for
from photosearch.faces import FaceFinder
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import DownloadProgress, ExtraKind, FaceInPhoto, Filters, Query, Said
from support.models import onnx_files
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.models.small_extras import path_on_hub, put_extras_on_offer

ID = "yunet-sface"
OFFERED = tuple(offer.extra for offer in offers_for())
NOSE = (225, 118)


@pytest.fixture
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    put_extras_on_offer(model_hub, monkeypatch)
    return model_hub


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A face that both pairs of networks find: the other one goes by a magenta spot."""
    folder = tmp_path / "pictures"
    folder.mkdir()
    portrait = Image.fromarray(data.astronaut())
    x, y = NOSE
    ImageDraw.Draw(portrait).rectangle((x - 6, y - 6, x + 6, y + 6), "#f0f")
    portrait.save(folder / "portrait.png")
    ImageOps.mirror(portrait).save(folder / "mirrored.png")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    return folder


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path, pictures: Path) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(pictures)
        yield opened


def get(library: Library) -> list[DownloadProgress]:
    told: list[DownloadProgress] = []
    library.extras.download(ID, Job(), told.append)
    return told


def state(library: Library) -> tuple[bool, bool, str]:
    extra = library.extras.get(ID)
    return extra.installed, extra.in_use, extra.warning


def recipes(library: Library) -> set[int]:
    rows = library._catalogue._database.read("SELECT recipe FROM faces_sought")
    return {recipe for (recipe,) in rows}


def faces_of(library: Library, name: str) -> list[FaceInPhoto]:
    hits = library.search.ask(Query(filters=Filters(people=(name,)), limit=None)).hits
    return [face for hit in hits for face in library.people.in_photo(hit.photo_id)]


def test_nothing_is_fetched_until_somebody_asks(library: Library, hub: Hub) -> None:
    built_in, other = library.extras.all(ExtraKind.FACES)
    assert (built_in.installed, built_in.in_use, built_in.removable) == (True, True, False)
    assert (other.installed, other.in_use, other.licence) == (False, False, "MIT, Apache-2.0")
    library.people.switch(True)
    library.index.run(Job())
    assert hub.asked == []
    with pytest.raises(KnownError, match="isn't here yet"):
        library.extras.use(ID)
    with pytest.raises(KnownError, match="no extra called"):
        library.extras.download("nonsense", Job(), lambda _: None)


def test_what_is_on_offer_is_pinned_and_comes_by_https() -> None:
    for offer in (offer_of(extra.id) for extra in OFFERED):
        assert offer.extra.licence
        assert offer.extra.source
        for part in offer.parts:
            assert re.fullmatch("[0-9a-f]{64}", part.sha256)
            assert bool(part.repository) != part.url.startswith("https://")
    assert len({extra.id for extra in OFFERED}) == len(OFFERED) > 9


def test_names_survive_a_change_to_other_networks_and_back(
    library: Library,
    hub: Hub,  # noqa: ARG001
) -> None:
    library.people.switch(True)
    library.index.run(Job())
    (person,) = library.people.all()
    library.people.name(person.id, "Eileen")
    told = get(library)
    assert told[-1].done == told[-1].total
    library.extras.use(ID)
    assert library.people.counts().waiting == 3
    assert len(faces_of(library, "Eileen")) == 2
    library.index.run(Job())
    assert recipes(library) == {2}
    others = faces_of(library, "Eileen")
    assert [face.said for face in others] == [Said.IS, Said.IS]
    side = onnx_files.FACE_SIDE / 512
    assert all(f.region.right - f.region.left == pytest.approx(side, abs=0.01) for f in others)
    library.extras.use("built-in")
    library.index.run(Job())
    assert recipes(library) == {1}
    assert [face.said for face in faces_of(library, "Eileen")] == [Said.IS, Said.IS]
    assert [p.name for p in library.people.all()] == ["Eileen"]


def test_vectors_of_two_networks_are_never_compared(
    library: Library,
    hub: Hub,  # noqa: ARG001
    pictures: Path,
) -> None:
    """One photo can't be looked at again, as its folder isn't there."""
    library.people.switch(True)
    library.index.run(Job())
    (person,) = library.people.all()
    get(library)
    library.extras.use(ID)
    pictures.rename(pictures.with_name("away"))
    library.index.run(Job())
    assert not library.folders.all()[0].reachable
    library.people.regroup(Job())
    assert recipes(library) == {1}
    assert [p.id for p in library.people.all()] == [person.id]
    assert len(library._catalogue.faces.vectors(1).ids) == 2
    assert len(library._catalogue.faces.vectors(2).ids) == 0


def test_a_download_is_cancelled_and_goes_on(library: Library, hub: Hub) -> None:
    hub.faults.pause, job = 0.02, Job()

    def stop(progress: DownloadProgress) -> None:
        if progress.done > 60_000:
            job.cancel()

    with pytest.raises(Cancelled):
        library.extras.download(ID, job, stop)
    extra = library.extras.get(ID)
    assert not extra.installed
    assert 0 < extra.downloaded_bytes < extra.download_bytes
    hub.faults.pause = 0.0
    get(library)
    large = path_on_hub(offer_of(ID).parts[1])
    assert hub.ranges(large)[-1].startswith("bytes=")
    assert state(library) == (True, False, "")


@pytest.mark.parametrize("fault", ["damaged", "another"])
def test_wrong_files_are_one_sentence_and_what_is_there_goes_on(
    library: Library, hub: Hub, fault: str
) -> None:
    if fault == "damaged":
        hub.faults.damaged = True
    else:
        hub.put(path_on_hub(offer_of(ID).parts[0]), os.urandom(len(onnx_files.yunet())))
    with pytest.raises(KnownError, match=r"came damaged|another .* by now"):
        get(library)
    assert state(library) == (False, False, "")
    library.people.switch(True)
    library.index.run(Job())
    assert recipes(library) == {1}


def test_networks_that_cannot_be_run_are_not_kept(
    library: Library, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(onnx_files, "sface", lambda: b"no network at all")
    put_extras_on_offer(hub, monkeypatch)
    with pytest.raises(KnownError, match="can't be run here"):
        get(library)
    assert state(library) == (False, False, "")


def test_files_that_were_damaged_later_are_said_and_the_built_in_ones_go_on(
    library: Library,
    hub: Hub,  # noqa: ARG001
) -> None:
    get(library)
    library.extras.use(ID)
    library.people.switch(True)
    path = library.directory / "extras" / ID / offer_of(ID).parts[1].name
    path.write_bytes(bytes(path.stat().st_size))
    library.index.run(Job())
    assert recipes(library) == {1}
    assert library.people.counts().waiting == 0
    installed, in_use, warning = state(library)
    assert (installed, in_use) == (False, False)
    assert "download it again" in warning
    get(library)
    assert state(library) == (True, True, "")
    library.index.run(Job())
    assert recipes(library) == {2}


def test_networks_that_no_longer_run_are_said_and_the_built_in_ones_go_on(
    library: Library,
    hub: Hub,  # noqa: ARG001
) -> None:
    """As after an update that brings another OpenCV."""
    get(library)
    library.extras.use(ID)
    library.people.switch(True)
    directory = library.directory
    library.close()
    refuse = Mock(side_effect=KnownError("It can't be run here."))
    with Library.open(directory) as again:
        with patch.object(FaceFinder, "try_out", refuse):
            again.index.run(Job())
        assert recipes(again) == {1}
        assert state(again) == (True, False, "It can't be run here.")
        assert again.people.counts().waiting == 0
        again.index.run(Job())
        assert recipes(again) == {2}
        assert state(again) == (True, True, "")


def test_files_of_ones_own_are_taken_and_removed(
    library: Library, hub: Hub, tmp_path: Path
) -> None:
    paths = [tmp_path / f"{number}.onnx" for number in range(2)]
    for path, content in zip(paths, (onnx_files.yunet(), onnx_files.sface()), strict=True):
        path.write_bytes(content)
    wrong = tmp_path / "wrong.onnx"
    wrong.write_bytes(b"x")
    with pytest.raises(KnownError, match=r"wrong\.onnx is none of the files"):
        library.extras.add([paths[0], wrong])
    assert not library.extras.get(ID).installed
    with pytest.raises(KnownError, match="can't be read"):
        library.extras.add([tmp_path / "missing.onnx"])
    assert [extra.installed for extra in library.extras.add(paths[:1])] == [False]
    assert [extra.installed for extra in library.extras.add(paths[1:])] == [True]
    library.extras.use(ID)
    library.extras.remove(ID)
    assert state(library) == (False, False, "")
    assert library.settings.load().faces == "built-in"
    assert not (library.directory / "extras" / ID).exists()
    library.extras.remove(ID)
    assert hub.asked == []
