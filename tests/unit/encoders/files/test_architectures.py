import open_clip
import pytest
from open_clip.pretrained import get_pretrained_cfg, list_pretrained

from photosearch.encoders.files.architectures import architecture, names
from photosearch.errors import KnownError

SEVERAL = ("ViT-L-14", "ViT-H-14", "ViT-H-14-quickgelu")
"""Architectures with published weights that differ; the commonest preprocessing is taken."""


def test_the_same_architectures_as_open_clip() -> None:
    assert sorted(open_clip.list_models()) == sorted(names())


@pytest.mark.parametrize(("name", "tag"), list_pretrained())
def test_preprocessing_is_the_published_weights(name: str, tag: str) -> None:
    if name in SEVERAL:
        return
    published = get_pretrained_cfg(name, tag)
    found = architecture(name).preprocessing
    assert found.mean == tuple(published["mean"])
    assert found.std == tuple(published["std"])
    assert found.interpolation == published["interpolation"]
    assert found.resize_mode == published["resize_mode"]


def test_facts_are_known_without_a_tower() -> None:
    found = architecture("ViT-B-32-SigLIP2-256")
    assert found.dimension == 768
    assert (found.preprocessing.height, found.preprocessing.width) == (256, 256)


def test_an_unknown_name_gets_a_hint() -> None:
    with pytest.raises(KnownError, match="Did you mean ViT-B-32"):
        architecture("ViT-B32")
