"""Where good hits end: made-up scores, and real photographs with the starter model."""

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import skimage

from photosearch.catalogue import Indexed
from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.encoders.files.offers import STARTER
from photosearch.library import Library
from photosearch.query_text import parse
from photosearch.search.calibration import FEWEST, Calibration, Form
from photosearch.search.reference_texts import REFERENCE_TEXTS as EVERYDAY_TEXTS
from photosearch.search.reference_texts import ReferenceTexts
from photosearch.types import (
    CLEAR,
    ENGLISH,
    MAYBE,
    STRONG,
    PhotoIds,
    PictureTerm,
    Query,
    Region,
    Vector,
    Vectors,
)
from photosearch.vectors import VectorIndex
from support.models.fakes import FakeEncoder
from support.opening import indexed_by
from support.photos.made_up import rows_of, unit

DIMENSION = 256
QUERY = unit(np.eye(1, DIMENSION))[0]


OWN = rows_of(48, DIMENSION, seed=6)
OWN[:, 0] = 0
EVERYDAY = unit(OWN)
"""Unrelated queries, at right angles to the query."""
TEXT = Form(texts=(1.0,))


class Photos:
    """A source whose photos have given cosines with the query.

    With the unrelated queries they have cosines of the same spread, around `middle`.
    """

    def __init__(self, cosines: np.ndarray, middle: float, spread: float) -> None:
        count = len(cosines)
        wanted = np.random.default_rng(7).normal(middle, spread, (count, len(EVERYDAY)))
        side = wanted @ np.linalg.pinv(EVERYDAY).T
        side[:, 0] = 0
        rest = rows_of(count, DIMENSION, seed=8)
        rest[:, 0] = 0
        rest -= rest @ np.linalg.pinv(EVERYDAY) @ EVERYDAY
        rest[:, 0] = 0
        rows = cosines[:, None] * QUERY + side
        room = np.sqrt(np.maximum(0.0, 1 - (rows**2).sum(axis=1)))
        self._rows: Vectors = unit(rows + room[:, None] * unit(rest))

    def __len__(self) -> int:
        return len(self._rows)

    def search(self, vector: Vector, k: int, allowed: object = None) -> tuple[PhotoIds, Vector]:
        raise NotImplementedError

    def vectors(self, photo_ids: PhotoIds) -> tuple[PhotoIds, Vectors]:
        raise NotImplementedError

    def sample(self, count: int) -> Vectors:
        return self._rows[:count]


def library(cosines: np.ndarray, middle: float = 0.05, spread: float = 0.03) -> Calibration:
    return Calibration(Photos(cosines, middle, spread), lambda: EVERYDAY)


def bell(count: int, middle: float = 0.05, spread: float = 0.03) -> np.ndarray:
    return np.random.default_rng(5).normal(middle, spread, count)


def levels(background: Calibration, asked: list[float], form: Form = TEXT) -> list[float]:
    matches = background.matches(QUERY, np.array(asked, np.float32), form)
    assert matches is not None
    return matches.tolist()


def test_what_one_in_a_hundred_gets_by_chance_is_no_good_hit() -> None:
    by_chance = 0.05 + 2.33 * 0.03  # the 99th percentile of the bell
    below, at, above = levels(library(bell(1000)), [0.05, by_chance, 0.3])
    assert below < MAYBE
    assert at < STRONG
    assert above > CLEAR


def test_the_same_score_is_surer_in_a_smaller_library_and_a_burst_counts_once() -> None:
    few, many = bell(150), bell(1500)
    bursts = VectorIndex(DIMENSION)
    bursts.add(np.arange(1500), np.repeat(Photos(few, 0.05, 0.03).sample(150), 10, axis=0))
    (small,) = levels(library(few), [0.15])
    (large,) = levels(library(many), [0.15])
    (burst,) = levels(Calibration(bursts, lambda: EVERYDAY), [0.15])
    assert small > 2 * large
    assert burst == pytest.approx(small, rel=0.2)


def test_a_match_means_the_same_whatever_a_models_cosines_look_like() -> None:
    one = levels(library(bell(1000)), [0.05, 0.1, 0.15, 0.2])
    wider = library(bell(1000, 0.1, 0.06), 0.1, 0.06)
    assert levels(wider, [0.1, 0.2, 0.3, 0.4]) == pytest.approx(one, abs=0.06)


def test_what_is_not_there_has_a_small_spread_which_does_not_make_its_noise_a_hit() -> None:
    flat = library(bell(1000, 0.05, 0.005))
    (noise,) = levels(flat, [0.05 + 4 * 0.005])
    assert noise < 0.2


def test_many_good_hits_do_not_hide_each_other() -> None:
    noise = bell(700)
    (alone,) = levels(library(noise), [0.25])
    (among_many,) = levels(library(np.concatenate([noise, np.full(300, 0.25)])), [0.25])
    assert among_many > 0.75
    assert alone - among_many < 0.15
    (among_most,) = levels(library(np.concatenate([noise, np.full(1500, 0.25)])), [0.25])
    assert among_most > CLEAR


def test_a_tiny_library_is_too_small_to_tell() -> None:
    few = library(bell(FEWEST - 1))
    assert few.matches(QUERY, np.array([0.9], np.float32), TEXT) is None


def test_a_score_that_is_far_off_matches_as_little_without_a_warning() -> None:
    far, very_far = levels(library(bell(1000)), [-0.9, -1.0])
    assert 0 <= very_far <= far < 1e-6


def test_the_largest_of_many_has_to_stand_out_more() -> None:
    class Many(Photos):
        def __len__(self) -> int:
            return 100_000

    (few,) = levels(library(bell(1000)), [0.14])
    (many,) = levels(Calibration(Many(bell(1000), 0.05, 0.03), lambda: EVERYDAY), [0.14])
    assert many < few - 0.02


def test_a_query_of_another_form_has_another_scale() -> None:
    """Photos are nearer to each other than to texts, sums of terms nearer than one."""
    background = library(bell(1000), 0.1)
    alike = [0.15]
    (text,) = levels(background, alike)
    (photo,) = levels(background, alike, Form(pictures=(1.0,)))
    (minus,) = levels(background, alike, Form(texts=(-1.0, 1.0)))
    assert photo < text
    assert minus > text


def test_a_sample_is_taken_again_once_the_library_has_grown() -> None:
    index = VectorIndex(DIMENSION)
    index.add(np.arange(100), Photos(bell(100), 0.05, 0.03).sample(100))
    background = Calibration(index, lambda: EVERYDAY)
    (before,) = levels(background, [0.2])
    index.add(np.arange(100, 1000), Photos(bell(900, 0.2), 0.1, 0.03).sample(900))
    (after,) = levels(background, [0.2])
    assert before > STRONG > after


def test_everyday_texts_are_encoded_once_and_kept(tmp_path: Path) -> None:
    encoder, kept = FakeEncoder(), tmp_path / "model.everyday"
    first = ReferenceTexts(encoder, kept).vectors()
    assert first.shape == (len(EVERYDAY_TEXTS), encoder.dimension)
    again = CountingEncoder()
    np.testing.assert_array_equal(ReferenceTexts(again, kept).vectors(), first)
    assert again.texts == 1, "only to see whether the model still says the same"


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x93NUMPY"])
def test_a_damaged_file_of_everyday_texts_is_made_anew(tmp_path: Path, content: bytes) -> None:
    kept = tmp_path / "model.everyday"
    kept.write_bytes(content)
    vectors = ReferenceTexts(FakeEncoder(), kept).vectors()
    np.testing.assert_array_equal(np.load(kept)["vectors"], vectors)


@pytest.mark.parametrize("changed", ["texts", "vectors"])
def test_everyday_texts_of_another_model_or_version_are_not_believed(
    tmp_path: Path, changed: str
) -> None:
    kept = tmp_path / "model.everyday"
    ReferenceTexts(FakeEncoder(), kept).vectors()
    with np.load(kept) as stored:
        content = dict(stored)
    others = {
        "texts": content["texts"][::-1],
        "vectors": unit(rows_of(len(EVERYDAY_TEXTS), FakeEncoder.dimension)),
    }
    with kept.open("wb") as file:
        np.savez(file, **(content | {changed: others[changed]}))
    encoder = CountingEncoder()
    vectors = ReferenceTexts(encoder, kept).vectors()
    np.testing.assert_array_equal(vectors, FakeEncoder().encode_texts(EVERYDAY_TEXTS))
    assert encoder.texts >= len(EVERYDAY_TEXTS)


class CountingEncoder(FakeEncoder):
    texts = 0

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        self.texts += len(texts)
        return super().encode_texts(texts)


# real photographs


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, starter: StarterEncoder) -> Iterator[Library]:
    """Scikit-image's pictures: a cat, a horse, motorcycles, a rocket, coffee, textures ..."""
    place = tmp_path_factory.mktemp("real")
    bundled = Path(skimage.__file__).parent / "data"
    (place / "photos").mkdir()
    for path in [*bundled.glob("*.png"), *bundled.glob("*.jpg")]:
        shutil.copy(path, place / "photos")
    with indexed_by(starter, place / "library", place / "photos") as library:
        yield library


def names(library: Library, text: str) -> list[str]:
    return [hit.path.stem for hit in library.search.ask(parse(text)).hits]


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
def test_what_is_there_stands_out(real: Library, text: str, name: str) -> None:
    answer = real.search.ask(parse(f"{text} strong:yes"))
    assert name in [hit.path.stem for hit in answer.good]
    assert not answer.nothing_alike
    assert answer.cut <= 5
    assert len(answer.hits) > 20, "weaker ones are there, too"


@pytest.mark.parametrize("text", ["pizza", "wedding", "violin", "penguin", "giraffe"])
def test_what_is_not_there_does_not(real: Library, text: str) -> None:
    answer = real.search.ask(parse(f"{text} strong:yes"))
    assert not answer.good
    assert len(answer.hits) > 20, "weaker hits are there if one wants them"


def test_of_what_is_not_there_little_is_taken_for_a_hit(real: Library) -> None:
    """Some relatives are: a lion is taken for the horse, a truck for the motorcycle."""
    absent = """penguin elephant giraffe snake spider shark whale cow sheep frog owl turtle pizza
        hamburger sushi sandwich airplane train violin guitar piano umbrella kitchen scissors tent
        waterfall volcano windmill wedding fireworks typewriter mushroom lion truck"""
    found = [text for text in absent.split() if real.search.ask(parse(f"{text} strong:yes")).good]
    assert len(found) <= 0.15 * len(absent.split())


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
def test_a_minus_word_puts_what_it_names_below_the_rest(
    real: Library, text: str, minus: str, falls: str, above: str
) -> None:
    before, after = names(real, text), names(real, f"{text} -{minus}")
    assert after.index(falls) > before.index(falls) or before.index(falls) == len(before) - 1
    assert after.index(falls) > after.index(above)


def test_a_plus_word_raises_what_it_names(real: Library) -> None:
    before, after = names(real, "vehicle"), names(real, "vehicle 2:rocket")
    assert after.index("rocket") < before.index("rocket")


def test_feedback_moves_the_hits_and_is_undone_by_taking_it_away(real: Library) -> None:
    plain = real.search.ask(parse("vehicle")).hits
    ids = {hit.path.stem: hit.photo_id for hit in plain}
    liked = names(real, f"vehicle like:{ids['rocket']}")
    before = [hit.path.stem for hit in plain]
    assert liked.index("rocket") < before.index("rocket")
    animals, without = names(real, "animal"), names(real, f"animal unlike:{ids['horse']}")
    assert animals[0] == "horse"
    assert without[0] != "horse"
    assert real.search.ask(parse("vehicle")).hits == plain


def test_a_part_of_a_picture_is_a_query_of_its_own(real: Library) -> None:
    folder = real.folders.all()[0].path
    whole = PictureTerm(folder / "astronaut.png")
    face = PictureTerm(folder / "astronaut.png", region=Region(0.3, 0.0, 0.6, 0.45))
    suit = PictureTerm(folder / "astronaut.png", region=Region(0.6, 0.45, 0.3, 0.0))
    assert real.search.ask(Query((whole,))).hits[0].path.stem == "astronaut"
    assert not np.allclose(real.search.vector(face), real.search.vector(whole), atol=0.01)
    np.testing.assert_array_equal(
        real.search.vector(face), real.search.vector(suit), "drawn the other way round"
    )


def test_a_picture_pasted_of_two_finds_each_by_its_region(real: Library, tmp_path: Path) -> None:
    from PIL import Image

    folder = real.folders.all()[0].path
    both = Image.new("RGB", (800, 400))
    for x, name in ((0, "chelsea.png"), (400, "coffee.png")):
        with Image.open(folder / name) as picture:
            both.paste(picture.convert("RGB").resize((400, 400)), (x, 0))
    both.save(tmp_path / "both.png")
    for region, name in ((Region(0, 0, 0.5, 1), "chelsea"), (Region(0.5, 0, 1, 1), "coffee")):
        hits = real.search.ask(Query((PictureTerm(tmp_path / "both.png", region=region),))).hits
        assert hits[0].path.stem == name


def test_a_surprise_is_new_and_near_what_one_likes(real: Library) -> None:
    ids = {hit.path.stem: hit.photo_id for hit in real.photos.browse()}
    real.photos.favourites.mark([ids["chelsea"]], True)
    seen: set[int] = set()
    while hit := real.search.surprise(seen):
        assert hit.photo_id not in seen
        assert hit.photo_id != ids["chelsea"]
        seen.add(hit.photo_id)
    assert len(seen) == len(ids) - 1
    real.photos.favourites.mark([ids["chelsea"]], False)


def test_without_any_liked_each_photo_comes_up_once(real: Library) -> None:
    for _ in range(5):  # it is drawn by lot
        seen: list[int] = []
        while hit := real.search.surprise(seen):
            seen.append(hit.photo_id)
        assert sorted(seen) == sorted(hit.photo_id for hit in real.photos.browse())


@pytest.mark.parametrize(
    "text", ["ein Hund mit Ball", "собака", "猫", "una playa", "Strand", "forêt", "grüße"]
)
def test_a_query_in_a_language_the_model_does_not_know_is_told(
    real: Library, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(registry, "models", lambda _: [replace(STARTER, languages=ENGLISH)])
    assert "only English" in str(real.search.ask(parse(text)).note)


def test_such_a_query_goes_to_a_model_that_knows_the_language(
    real: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = replace(STARTER, languages=ENGLISH)
    other = replace(STARTER, id="polyglot", name="Polyglot", languages="English and others")
    encoder = FakeEncoder("polyglot")
    monkeypatch.setattr(registry, "models", lambda _: [ours, other])
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: encoder)
    assert "only English" in str(real.search.ask(parse("собака")).note), "it covers no photo yet"
    for hit in real.photos.browse():
        vector = unit(np.random.default_rng(hit.photo_id).standard_normal((1, encoder.dimension)))
        path = hit.path
        pending = next(p for p in real._catalogue.pending("polyglot") if p.path == path)
        item = Indexed(
            pending.file_id,
            real._catalogue.photo_hash(hit.photo_id) or b"",
            real.photos.get(hit.photo_id).facts,
            pending.modified,
            vector[0],
        )
        real._catalogue.store("polyglot", encoder.dimension, [item], {})
    answer = real.search.ask(parse("собака"))
    assert answer.note == "Answered by Polyglot, which knows this language."
    assert answer.hits[0].score == pytest.approx(best_of(real, encoder, "собака"), abs=1e-3)
    assert real.search.ask(parse("dog")).note is None
    real._catalogue.vectors.remove_model("polyglot")


def best_of(library: Library, encoder: FakeEncoder, text: str) -> float:
    (vector,) = encoder.encode_texts([text])
    return max(
        float((rows @ vector).max()) for _, rows in library._catalogue.vectors.every("polyglot")
    )


@pytest.mark.skipif(STARTER.languages == ENGLISH, reason="the package of E5 isn't here")
def test_the_starter_says_nothing_of_a_language_it_knows(real: Library) -> None:
    answer = real.search.ask(parse("eine Katze"))
    assert answer.note is None
    assert answer.hits[0].path.stem == "chelsea"


@pytest.mark.parametrize("text", ["a dog with a ball", "café", "naïve art", "les paul guitar"])
def test_english_is_not(real: Library, text: str) -> None:
    assert real.search.ask(parse(text)).note is None
