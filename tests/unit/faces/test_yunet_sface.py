"""YuNet and SFace by OpenCV's classes, with networks that have the same interface: the published
weights can't be part of the repository."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from photosearch.errors import KnownError
from photosearch.faces import Face, FaceFinder, FaceWeights
from support.models import onnx_files
from support.models.onnx_files import FACE_SIDE, POINTS


@pytest.fixture(scope="module")
def finder() -> FaceFinder:
    return FaceFinder(FaceWeights(onnx_files.yunet(), onnx_files.sface()))


def spotted(size: tuple[int, int], *spots: tuple[int, int], side: int = 12) -> Image.Image:
    rng = np.random.default_rng(1)
    noise = rng.integers(0, 200, (size[1] // 8 + 1, size[0] // 8 + 1, 3)).astype(np.uint8)
    picture = Image.fromarray(noise).resize(size, Image.Resampling.BILINEAR)
    draw = ImageDraw.Draw(picture)
    for x, y in spots:
        draw.rectangle((x - side // 2, y - side // 2, x + side // 2, y + side // 2), "#f0f")
    return picture


def boxes(faces: list[Face], size: tuple[int, int]) -> list[tuple[float, ...]]:
    found = [(f.region.left, f.region.top, f.region.right, f.region.bottom) for f in faces]
    return sorted(tuple(np.array(box) * (*size, *size)) for box in found)


@pytest.mark.parametrize("size", [(640, 480), (300, 500), (640, 640)])
def test_boxes_and_points_are_those_of_the_picture(
    finder: FaceFinder, size: tuple[int, int]
) -> None:
    faces = finder.find(spotted(size, (100, 120), (220, 320)))
    half = FACE_SIDE / 2
    for box, (x, y) in zip(boxes(faces, size), [(100, 120), (220, 320)], strict=True):
        assert box == pytest.approx((x - half, y - half, x + half, y + half), abs=8)
    first = min(faces, key=lambda face: face.region.left)
    expected = np.add(POINTS, (100, 120))
    assert first.points * size == pytest.approx(expected, abs=8)


def test_a_large_picture_is_looked_at_in_small(finder: FaceFinder) -> None:
    size = (2560, 1920)
    (box,) = boxes(finder.find(spotted(size, (1000, 800), side=48)), size)
    assert box == pytest.approx((824, 624, 1176, 976), abs=32)


@pytest.mark.parametrize("size", [(1, 1), (3, 2000), (31, 33)])
def test_pictures_of_any_size_can_be_looked_at(finder: FaceFinder, size: tuple[int, int]) -> None:
    assert finder.find(Image.new("RGB", size)) == []


def test_a_vector_is_that_of_the_face_wherever_it_lies(finder: FaceFinder) -> None:
    """Turned and scaled by its points, from a larger version of the picture, too."""
    picture = spotted((400, 400), (200, 200))
    (face,) = finder.find(picture)
    vector = finder.vector(picture, face)
    assert vector.shape == (128,)
    assert vector.dtype == np.float32
    assert np.linalg.norm(vector) == pytest.approx(1)
    turned = Face(face.region, (1 - face.points).astype(np.float32), 1.0)
    for other, found in (
        (picture.resize((1600, 1600), Image.Resampling.BICUBIC), face),
        (picture.rotate(180), turned),
    ):
        assert np.linalg.norm(finder.vector(other, found) - vector) < 0.1
    assert np.linalg.norm(finder.vector(picture, turned) - vector) > 0.3


def test_what_is_no_network_is_said_in_one_sentence(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(KnownError, match="can't be run here"):
        FaceFinder(FaceWeights(b"no network", onnx_files.sface()))
    with pytest.raises(KnownError, match="can't be run here"):
        FaceFinder(FaceWeights(onnx_files.yunet(), b"")).try_out(Image.new("RGB", (9, 9)))
    assert capfd.readouterr() == ("", "")
