"""Where good hits end: made-up scores, and real photographs with the starter model."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import skimage
from made_up import rows_of, unit

from photosearch.encoders import registry
from photosearch.encoders.starter import StarterEncoder
from photosearch.jobs import Job
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.search.background import FEWEST, Background, matches
from photosearch.types import STRONG, PhotoIds, PictureTerm, Query, Region, Vector, Vectors
from photosearch.vectors import VectorIndex

DIMENSION = 256
QUERY = unit(np.eye(1, DIMENSION))[0]


class Photos:
    """A source whose photos have given cosines with the query."""

    def __init__(self, cosines: np.ndarray) -> None:
        others = rows_of(len(cosines), DIMENSION)
        others[:, 0] = 0
        side = np.sqrt(1 - cosines**2)[:, None] * unit(others)
        self._rows: Vectors = unit(cosines[:, None] * QUERY + side)

    def __len__(self) -> int:
        return len(self._rows)

    def search(self, vector: Vector, k: int, allowed: object = None) -> tuple[PhotoIds, Vector]:
        raise NotImplementedError

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        raise NotImplementedError

    def sample(self, count: int) -> Vectors:
        return self._rows[:count]


def bell(count: int, middle: float, spread: float) -> np.ndarray:
    return np.random.default_rng(5).normal(middle, spread, count)


def levels(cosines: np.ndarray, asked: list[float]) -> list[float]:
    deviations = Background(Photos(cosines)).deviations(QUERY, np.array(asked, np.float32))
    assert deviations is not None
    return matches(deviations).tolist()


def test_the_cut_off_is_three_deviations_above_the_middle():
    low, cut, high = levels(bell(1000, 0.2, 0.02), [0.2, 0.26, 0.32])
    assert low == pytest.approx(0.05, abs=0.03)
    assert cut == pytest.approx(STRONG, abs=0.1)
    assert high == pytest.approx(0.95, abs=0.03)


def test_a_match_means_the_same_whatever_a_models_cosines_look_like():
    one = levels(bell(1000, 0.2, 0.02), [0.2, 0.24, 0.26, 0.3])
    other = levels(bell(1000, 0.6, 0.05), [0.6, 0.7, 0.75, 0.85])
    assert other == pytest.approx(one, abs=0.05)


def test_many_good_hits_do_not_hide_each_other():
    noise = bell(800, 0.2, 0.02)
    dogs = np.full(200, 0.32)
    (alone,) = levels(noise, [0.32])
    (among_many,) = levels(np.concatenate([noise, dogs]), [0.32])
    assert among_many > 0.85
    assert alone - among_many < 0.1


def test_a_tiny_library_is_too_small_to_tell():
    few = Background(Photos(bell(FEWEST - 1, 0.2, 0.02)))
    assert few.deviations(QUERY, np.array([0.9], np.float32)) is None


def test_the_largest_of_many_has_to_stand_out_more():
    library = Background(Photos(bell(100, 0.2, 0.02)))
    huge = Background(Photos(bell(100_000, 0.2, 0.02)))
    assert library.by_chance(2.9)
    assert not library.by_chance(3.5)
    assert huge.by_chance(3.5)
    assert not huge.by_chance(5.0)


def test_a_sample_is_taken_again_once_the_library_has_grown():
    index = VectorIndex(DIMENSION)
    index.add(np.arange(100), Photos(bell(100, 0.2, 0.02)).sample(100))
    background = Background(index)
    score = np.array([0.3], np.float32)
    (before,) = background.deviations(QUERY, score)
    index.add(np.arange(100, 1000), Photos(bell(900, 0.3, 0.02)).sample(900))
    (after,) = background.deviations(QUERY, score)
    assert before > 4
    assert after < 1


# real photographs


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, starter: StarterEncoder) -> Iterator[Library]:
    """Scikit-image's pictures: a cat, a horse, motorcycles, a rocket, coffee, textures ..."""
    place = tmp_path_factory.mktemp("real")
    bundled = Path(skimage.__file__).parent / "data"
    (place / "photos").mkdir()
    for path in [*bundled.glob("*.png"), *bundled.glob("*.jpg")]:
        shutil.copy(path, place / "photos")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(registry, "make_encoder", lambda *_, **__: starter)
        with Library.open(place / "library", "starter") as library:
            library.add_folder(place / "photos")
            library.index(Job())
            yield library


def names(library: Library, text: str) -> list[str]:
    return [hit.path.stem for hit in library.search(parse(text))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("cat", "chelsea"),
        ("motorcycle", "motorcycle_left"),
        ("rocket", "rocket"),
        ("coffee", "coffee"),
        ("horse", "horse"),
    ],
)
def test_what_is_there_stands_out(real, text, name):
    answer = real.ask(parse(f"{text} strong:yes"))
    assert name in [hit.path.stem for hit in answer.hits]
    assert not answer.nothing_alike
    assert len(answer.hits) <= 5
    assert answer.weaker > 15


@pytest.mark.parametrize("text", ["pizza", "wedding", "violin", "penguin"])
def test_what_is_not_there_does_not(real, text):
    answer = real.ask(parse(f"{text} strong:yes"))
    assert answer.nothing_alike
    assert answer.hits == ()
    assert len(real.ask(parse(text)).hits) > 20, "weaker hits are there if one wants them"


@pytest.mark.parametrize(
    ("text", "minus", "falls", "above"),
    [
        ("vehicle", "motorcycle", "motorcycle_left", "rocket"),
        ("vehicle", "motorcycle", "motorcycle_right", "rocket"),
        ("animal", "horse", "horse", "chelsea"),
        ("animal", "cat", "chelsea", "horse"),
        ("pet", "cat", "chelsea", "horse"),
    ],
)
def test_a_minus_word_puts_what_it_names_below_the_rest(real, text, minus, falls, above):
    before, after = names(real, text), names(real, f"{text} -{minus}")
    assert after.index(falls) > before.index(falls) or before.index(falls) == len(before) - 1
    assert after.index(falls) > after.index(above)


def test_a_plus_word_raises_what_it_names(real):
    before, after = names(real, "vehicle"), names(real, "vehicle 2:rocket")
    assert after.index("rocket") < before.index("rocket")


def test_feedback_moves_the_hits_and_is_undone_by_taking_it_away(real):
    plain = real.search(parse("vehicle"))
    ids = {hit.path.stem: hit.photo_id for hit in plain}
    liked = names(real, f"vehicle like:{ids['rocket']}")
    before = [hit.path.stem for hit in plain]
    assert liked.index("rocket") < before.index("rocket")
    animals, without = names(real, "animal"), names(real, f"animal unlike:{ids['horse']}")
    assert animals[0] == "horse"
    assert without[0] != "horse"
    assert real.search(parse("vehicle")) == plain


def test_a_part_of_a_picture_is_a_query_of_its_own(real):
    folder = real.folders()[0].path
    whole = PictureTerm(folder / "astronaut.png")
    face = PictureTerm(folder / "astronaut.png", region=Region(0.3, 0.0, 0.6, 0.45))
    suit = PictureTerm(folder / "astronaut.png", region=Region(0.6, 0.45, 0.3, 0.0))
    assert real.search(Query((whole,)))[0].path.stem == "astronaut"
    assert not np.allclose(real.vector(face), real.vector(whole), atol=0.01)
    np.testing.assert_array_equal(real.vector(face), real.vector(suit), "drawn the other way round")


def test_a_picture_pasted_of_two_finds_each_by_its_region(real, tmp_path):
    from PIL import Image

    folder = real.folders()[0].path
    both = Image.new("RGB", (800, 400))
    for x, name in ((0, "chelsea.png"), (400, "coffee.png")):
        with Image.open(folder / name) as picture:
            both.paste(picture.convert("RGB").resize((400, 400)), (x, 0))
    both.save(tmp_path / "both.png")
    for region, name in ((Region(0, 0, 0.5, 1), "chelsea"), (Region(0.5, 0, 1, 1), "coffee")):
        hits = real.search(Query((PictureTerm(tmp_path / "both.png", region=region),)))
        assert hits[0].path.stem == name


def test_a_surprise_is_new_and_near_what_one_likes(real):
    ids = {hit.path.stem: hit.photo_id for hit in real.browse()}
    real.favourites.mark([ids["chelsea"]], True)
    seen: set[int] = set()
    while hit := real.surprise(seen):
        assert hit.photo_id not in seen
        assert hit.photo_id != ids["chelsea"]
        seen.add(hit.photo_id)
    assert len(seen) == len(ids) - 1
    real.favourites.mark([ids["chelsea"]], False)


@pytest.mark.parametrize("text", ["ein Hund mit Ball", "собака", "猫", "una playa"])
def test_a_query_in_a_language_the_model_does_not_know_is_told(real, text):
    assert "only English" in real.ask(parse(text)).note


@pytest.mark.parametrize("text", ["a dog with a ball", "café", "naïve art", "les paul guitar"])
def test_english_is_not(real, text):
    assert real.ask(parse(text)).note is None
