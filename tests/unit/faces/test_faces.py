"""The two networks, on the one photo of a person that scikit-image brings."""

import numpy as np
import pytest
from PIL import Image, ImageOps
from skimage import data

from photosearch.errors import KnownError
from photosearch.faces import DLIB, FaceFinder, face_weights
from photosearch.types import Region


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder()


@pytest.fixture(scope="module")
def astronaut() -> Image.Image:
    return Image.fromarray(data.astronaut())


def middle(region: Region) -> tuple[float, float]:
    return (region.left + region.right) / 2, (region.top + region.bottom) / 2


def test_a_face_is_found_where_it_is(finder: FaceFinder, astronaut: Image.Image) -> None:
    (face,) = finder.find(astronaut)
    assert middle(face.region) == pytest.approx((0.44, 0.23), abs=0.03)
    left_eye, right_eye, nose, *mouth = face.points.tolist()
    assert left_eye[0] < nose[0] < right_eye[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(corner[1] for corner in mouth)
    assert face.score > 0.9


@pytest.mark.parametrize("name", ["coffee", "rocket", "chelsea", "colorwheel"])
def test_no_face_is_found_where_there_is_none(finder: FaceFinder, name: str) -> None:
    assert finder.find(Image.fromarray(getattr(data, name)()[..., :3])) == []


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (5000, 20), (31, 33)])
def test_pictures_of_any_size_can_be_looked_at(finder: FaceFinder, size: tuple[int, int]) -> None:
    assert finder.find(Image.new("RGB", size)) == []


def changed(picture: Image.Image) -> dict[str, Image.Image]:
    framed = ImageOps.expand(picture, 300, "gray")
    return {
        "mirrored": ImageOps.mirror(picture),
        "half the size": picture.resize((256, 256)),
        "four times the size": picture.resize((2048, 2048)),
        "tilted": picture.rotate(20, Image.Resampling.BICUBIC, expand=True),
        "in a wide frame": framed,
        "darker": picture.point([int(level * 0.6) for level in range(256)] * 3),
    }


def test_a_face_is_known_again_however_the_picture_changed(
    finder: FaceFinder, astronaut: Image.Image
) -> None:
    vector = finder.vector(astronaut, finder.find(astronaut)[0])
    assert vector.shape == (128,)
    assert vector.dtype == np.float32
    for how, picture in changed(astronaut).items():
        (face,) = finder.find(picture)
        assert np.linalg.norm(finder.vector(picture, face) - vector) < DLIB.sure, how


def test_a_larger_picture_may_be_cut_than_was_looked_at(
    finder: FaceFinder, astronaut: Image.Image
) -> None:
    (face,) = finder.find(astronaut)
    small, large = (astronaut.resize((side, side)) for side in (512, 1024))
    far = np.linalg.norm(finder.vector(small, face) - finder.vector(large, face))
    assert far < 0.2


def test_weights_that_changed_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(face_weights._SHA256, face_weights.DETECTOR, "0" * 64)
    with pytest.raises(KnownError, match="Install Photosearch again"):
        FaceFinder()
