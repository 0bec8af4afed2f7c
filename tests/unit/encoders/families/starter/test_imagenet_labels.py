import numpy as np
import pytest

from photosearch.encoders.families.starter import imagenet_labels
from photosearch.encoders.families.starter.bundled_weights import e5_file, minilm_folder
from photosearch.encoders.families.starter.e5 import E5
from photosearch.encoders.families.starter.minilm import MiniLM

SAMPLE = (0, 301, 323, 372, 682, 948, 999)


@pytest.mark.slow
def test_the_stored_vectors_are_what_the_recipe_makes() -> None:
    file = e5_file()
    assert file
    e5 = E5(file)
    made = imagenet_labels.make(MiniLM(minilm_folder()).encode, SAMPLE)
    stored = imagenet_labels.load()[0][list(SAMPLE)]
    assert (made * stored).sum(axis=1).min() > 0.99999
    with np.load(imagenet_labels.FILE) as kept:
        raw = kept["e5"][list(SAMPLE)].astype(np.float32)
    assert (imagenet_labels.make(e5.encode, SAMPLE) * raw).sum(axis=1).min() > 0.9999
    np.testing.assert_allclose(
        imagenet_labels.load_usual(), imagenet_labels.make_usual(e5.encode), atol=1e-4
    )


def test_one_unit_vector_a_label_and_encoder() -> None:
    for vectors in imagenet_labels.load():
        assert vectors.shape == (1000, 384)
        np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_the_stored_names_are_what_the_recipe_makes() -> None:
    names, labels = imagenet_labels.make_names()
    stored = imagenet_labels.load_names()
    assert {(name, label) for name in stored for label in stored[name]} == set(
        zip(names, labels, strict=True)
    )


def test_every_label_has_a_scene() -> None:
    scenes = imagenet_labels.scenes()
    assert len(scenes) == 1000
    assert all(scenes)
