"""People in real photos: the astronaut of scikit-image in several pictures, and a cup of coffee."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from skimage import data

from photosearch.errors import KnownError
from photosearch.faces import face_weights
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import (
    FaceInPhoto,
    Filters,
    Origin,
    Person,
    Progress,
    Query,
    Said,
    Stage,
    TextTerm,
    Verdict,
)
from support.models.fakes import FakeEncoder
from support.photos.named_people import digikam
from support.photos.video_samples import make_video

PLACE = (0.44, 0.23, 0.17, 0.23)
"""Of her face: middle and size."""


def astronaut() -> Image.Image:
    return Image.fromarray(data.astronaut())


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    astronaut().save(folder / "portrait.jpg")
    ImageOps.mirror(astronaut()).save(folder / "mirrored.jpg")
    ImageOps.expand(astronaut(), 200, "navy").save(folder / "framed.png")
    Image.fromarray(data.coffee()).save(folder / "coffee.jpg")
    return folder


@pytest.fixture
def library(encoder: FakeEncoder, tmp_path: Path, pictures: Path) -> Iterator[Library]:  # noqa: ARG001
    with Library.open(tmp_path / "library") as opened:
        opened.folders.add(pictures)
        yield opened


def index(library: Library) -> list[Progress]:
    told: list[Progress] = []
    library.index.run(Job(), told.append)
    return told


def find_people(library: Library) -> Person:
    """The only one there is."""
    library.people.switch(True)
    index(library)
    (person,) = library.people.all()
    return person


def shown(library: Library, *names: str) -> set[str]:
    hits = library.search.ask(Query(filters=Filters(people=names), limit=None)).hits
    return {hit.path.name for hit in hits}


def vectors(library: Library) -> list[bytes]:
    file = library.directory / "catalogue.sqlite"
    rows = sqlite3.connect(file).execute("SELECT vector FROM faces WHERE vector IS NOT NULL")
    return [blob for (blob,) in rows.fetchall()]


def test_nothing_is_computed_of_faces_until_somebody_wants_it(library: Library) -> None:
    told = index(library)
    assert Stage.FACES not in {now.stage for now in told}
    assert library.people.counts().sought == 0
    assert vectors(library) == []


def test_faces_are_found_after_the_photos_can_be_searched(library: Library) -> None:
    library.people.switch(True)
    told = index(library)
    stages = [now.stage for now in told]
    assert Stage.INDEXING not in stages[stages.index(Stage.FACES) :]
    assert stages[-1] is Stage.DONE
    assert stages.count(Stage.DONE) == 1
    assert library.people.counts().sought == 4
    (person,) = library.people.all()
    assert (person.name, person.photos) == ("", 3)
    assert shown(library, f"#{person.id}") == {"portrait.jpg", "mirrored.jpg", "framed.png"}


def test_a_name_is_a_filter_and_outlives_everything(library: Library, pictures: Path) -> None:
    library.people.name(find_people(library).id, "Eileen Collins")
    assert shown(library, "eileen") == {"portrait.jpg", "mirrored.jpg", "framed.png"}
    (pictures / "sub").mkdir()
    (pictures / "portrait.jpg").rename(pictures / "sub" / "moved.jpg")
    index(library)
    assert shown(library, "Eileen") == {"moved.jpg", "mirrored.jpg", "framed.png"}
    (folder,) = library.folders.all()
    library.folders.remove(folder.id)
    assert shown(library, "Eileen") == set()
    library.folders.add(pictures)
    index(library)
    assert shown(library, "Eileen") == {"moved.jpg", "mirrored.jpg", "framed.png"}
    directory = library.directory
    library.close()
    with Library.open(directory) as again:
        assert shown(again, "Eileen") == {"moved.jpg", "mirrored.jpg", "framed.png"}


def test_a_new_photo_of_her_is_hers(library: Library, pictures: Path) -> None:
    library.people.name(find_people(library).id, "Eileen")
    astronaut().resize((300, 300)).save(pictures / "small.png")
    index(library)
    assert "small.png" in shown(library, "Eileen")


def test_a_name_stays_with_a_photo_that_is_edited(library: Library, pictures: Path) -> None:
    library.people.name(find_people(library).id, "Eileen")
    edited = Image.open(pictures / "portrait.jpg").convert("L").point(lambda level: level // 6)
    edited.save(pictures / "portrait.jpg")
    index(library)
    assert "portrait.jpg" in shown(library, "Eileen")


def test_a_name_goes_along_with_a_face_when_the_photo_is_cropped(
    library: Library, pictures: Path
) -> None:
    library.people.name(find_people(library).id, "Eileen")
    whole = Image.open(pictures / "portrait.jpg")
    whole.crop((60, 0, 512, 300)).save(pictures / "portrait.jpg")
    index(library)
    (face,) = faces_in(library, "portrait.jpg")
    assert (face.name, face.said) == ("Eileen", Said.IS)
    assert (face.region.left + face.region.right) / 2 == pytest.approx(0.36, abs=0.05)
    whole.crop((0, 250, 512, 512)).save(pictures / "portrait.jpg")
    index(library)
    assert faces_in(library, "portrait.jpg") == []
    assert "portrait.jpg" not in shown(library, "Eileen")
    whole.save(pictures / "portrait.jpg", quality=90)
    index(library)
    (face,) = faces_in(library, "portrait.jpg")
    assert face.name == "Eileen"


def faces_in(library: Library, name: str) -> list[FaceInPhoto]:
    (hit,) = [hit for hit in library.photos.browse() if hit.path.name == name]
    return library.people.in_photo(hit.photo_id)


def test_names_that_other_programs_wrote_are_taken_over(library: Library, pictures: Path) -> None:
    (pictures / "portrait.jpg.xmp").write_bytes(digikam([("Eileen", PLACE)]))
    astronaut().save(pictures / "inside.jpg", xmp=digikam([("Eileen", PLACE)]), quality=70)
    person = find_people(library)
    assert person.name == "Eileen"
    assert shown(library, "Eileen") == {
        "portrait.jpg",
        "mirrored.jpg",
        "framed.png",
        "inside.jpg",
    }


def test_a_sidecar_that_comes_later_is_heeded(library: Library, pictures: Path) -> None:
    find_people(library)
    (pictures / "coffee.jpg.xmp").write_bytes(digikam([("Barista", (0.5, 0.5, 0.2, 0.2))]))
    index(library)
    assert shown(library, "barista") == {"coffee.jpg"}


@pytest.mark.parametrize("orientation", [3, 6, 8])
@pytest.mark.parametrize("is_upright", [False, True])
def test_a_region_of_a_turned_picture_means_the_same_face(
    library: Library, pictures: Path, orientation: int, is_upright: bool
) -> None:
    """Some programs give it as the picture is stored, some as it is seen."""
    turns = {3: 180, 6: 90, 8: -90}  # what EXIF's orientation undoes
    x, y, width, height = PLACE
    stored = {3: (1 - x, 1 - y, width, height), 6: (y, 1 - x, height, width)}
    stored |= {8: (1 - y, x, height, width)}
    exif = Image.Exif()
    exif[0x0112] = orientation
    place = PLACE if is_upright else stored[orientation]
    picture = astronaut().rotate(turns[orientation], expand=True)
    picture.save(pictures / "turned.jpg", exif=exif, xmp=digikam([("Eileen", place)]))
    find_people(library)
    (hit,) = [h for h in library.photos.browse() if h.path.name == "turned.jpg"]
    (face,) = library.people.in_photo(hit.photo_id)
    assert face.name == "Eileen"
    assert face.region.left == pytest.approx(0.355, abs=0.04)


def test_finding_can_be_cancelled_and_goes_on(library: Library) -> None:
    library.people.switch(True)
    job = Job()

    def stop(now: Progress) -> None:
        if now.stage is Stage.FACES:
            job.cancel()

    with pytest.raises(Cancelled):
        library.index.run(job, stop)
    index(library)
    assert library.people.counts().waiting == 0
    assert len(library.people.all()) == 1


def test_all_of_it_is_erased_by_one_call(library: Library) -> None:
    library.people.name(find_people(library).id, "Eileen Unmistakable")
    parts = [blob[i : i + 16] for blob in vectors(library) for i in range(0, 240, 16)]
    damaged = library.directory / "catalogue.sqlite.damaged"
    damaged.write_bytes(b"".join(parts))

    def left() -> set[str]:
        return {
            file.name
            for file in library.directory.rglob("*")
            if file.is_file()
            for content in [file.read_bytes()]
            if b"Unmistakable" in content or any(part in content for part in parts)
        }

    library.evaluation.draw(1, origins=(Origin.PERSON,))
    query = library.evaluation.add("a woman")
    shown = library.evaluation.pool(query.id).hits[0].photo_id
    library.evaluation.judge(query.id, {shown: Verdict.RIGHT})
    assert left() != set()
    assert len(library.evaluation.queries()) == 2
    library.people.erase()
    assert left() == set()
    assert [(q.text, q.right) for q in library.evaluation.queries()] == [("a woman", 1)]
    assert not library.people.wanted
    index(library)
    assert (library.people.counts().faces, library.people.all()) == (0, [])
    assert library.search.ask(Query(filters=Filters(people=("Eileen",)))).unknown is not None


def test_a_video_is_shown_at_the_moment_in_which_somebody_is_seen(
    library: Library, pictures: Path
) -> None:
    scenes = [("coffee.png", 6.0), ("astronaut.png", 6.0)]
    make_video(pictures / "video.mp4", scenes, size=(512, 512))
    person = find_people(library)
    only_her = Filters(people=(f"#{person.id}",))
    for terms in ((), (TextTerm("coffee"),)):
        hits = library.search.ask(Query(terms, filters=only_her, limit=None)).hits
        (video,) = [hit for hit in hits if hit.path.name == "video.mp4"]
        assert video.at is not None
        assert video.at >= 6.0
        assert [face.person_id for face in library.people.in_photo(video.photo_id)] == [person.id]
    (first,) = [hit for hit in library.photos.browse() if hit.path.name == "video.mp4"]
    assert first.at == 0.0
    library.photos.favourites.mark([first.photo_id], True)
    (video,) = [h for h in library.search.ask(Query(filters=only_her)).hits if h.at is not None]
    assert video.favourite


def test_photos_that_are_gone_do_not_count(library: Library, pictures: Path) -> None:
    find_people(library)
    (pictures / "portrait.jpg").unlink()
    index(library)
    (person,) = library.people.all()
    assert person.photos == 2


def test_damaged_weights_are_said_once_and_photos_can_be_searched(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(face_weights._SHA256, face_weights.DETECTOR, "0" * 64)
    library.people.switch(True)
    with pytest.raises(KnownError, match="Install Photosearch again"):
        index(library)
    assert len(library.photos.browse()) == 4
    assert library.people.counts().sought == 0


def test_who_is_meant_must_be_known(library: Library) -> None:
    with pytest.raises(KnownError, match="Nobody called"):
        library.people.find("Eileen")
