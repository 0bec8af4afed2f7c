"""Adding a family is a row in FAMILIES, a module, and a row in EXAMPLES."""

import inspect
from dataclasses import asdict, replace
from pathlib import Path
from types import ModuleType

import pytest
import torch
from safetensors.torch import save_file

from photosearch.encoders import families, registry
from photosearch.encoders.families import FAMILIES, family_named, family_of
from photosearch.encoders.families.family import Family, Implementation
from photosearch.encoders.files import descriptions, manifests
from photosearch.encoders.files.offers import OFFERS, Offer
from photosearch.encoders.image.precision import REFERENCE
from photosearch.encoders.runtime.towers import IN_PROCESS
from photosearch.errors import KnownError

EXAMPLES = {"open_clip": "ViT-B-32", "timm": "timm/mobilenetv3_small_050"}
"""An architecture of each family."""
FUNCTIONS = ["source", "describe", "check", "make"]

each_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.kind)


def test_each_family_has_an_example() -> None:
    assert sorted(EXAMPLES) == sorted(family.kind for family in FAMILIES)


@each_family
@pytest.mark.parametrize("function", FUNCTIONS)
def test_each_module_has_the_functions(family: Family, function: str) -> None:
    wanted = list(inspect.signature(getattr(Implementation, function)).parameters)[1:]
    found = inspect.signature(getattr(family.implementation(), function)).parameters
    assert list(found) == wanted


@each_family
def test_its_models_are_its_own(family: Family, tmp_path: Path) -> None:
    architecture = EXAMPLES[family.kind]
    assert family_of(architecture) == family
    manifest = families.describe(architecture)
    assert manifest.kind == family.kind
    descriptions.check_manifest(asdict(manifest))
    encoder = family.implementation().make(
        replace(manifest, id="mine"), tmp_path / "weights", None, REFERENCE, IN_PROCESS
    )
    assert encoder.model_id == "mine"
    assert encoder.dimension == manifest.dimension
    assert encoder.understands_text == family.understands_text


@each_family
def test_weights_that_do_not_fit_are_refused(family: Family, tmp_path: Path) -> None:
    save_file({"one": torch.ones(3)}, tmp_path / "weights.safetensors")
    with pytest.raises(KnownError, match=r"weights\.safetensors doesn't fit"):
        families.check(families.describe(EXAMPLES[family.kind]), tmp_path / "weights.safetensors")


@pytest.mark.parametrize("offer", OFFERS, ids=lambda offer: offer.id)
def test_what_is_on_offer_agrees_with_its_family(offer: Offer) -> None:
    assert family_of(offer.id).understands_text == offer.info.understands_text


def a_new_family() -> ModuleType:
    """A family whose module looks at nothing but the file's being there."""
    of_timm = family_named("timm")
    assert of_timm is not None
    timm, new = of_timm.implementation(), ModuleType("new")
    described = replace(timm.describe(EXAMPLES["timm"]), kind="new")
    vars(new).update(
        source=lambda model_id: timm.source(model_id),
        describe=lambda architecture: replace(described, architecture=architecture),
        check=lambda *_: None,
        make=timm.make,
    )
    return new


def test_a_row_makes_a_family(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    new = a_new_family()
    row = Family("new", "new/", understands_text=False, implementation=lambda: new)
    monkeypatch.setattr(families, "FAMILIES", (row, *FAMILIES))
    save_file({"one": torch.ones(3)}, tmp_path / "weights.safetensors")
    model_id = registry.add(tmp_path / "models", "new/network", tmp_path / "weights.safetensors")
    assert model_id.startswith("new/network/")
    assert registry.models(tmp_path / "models")[-1].id == model_id
    assert registry.make_encoder(model_id, tmp_path / "models").model_id == model_id


def test_a_family_of_a_newer_version_is_as_good_as_absent(tmp_path: Path) -> None:
    described = families.describe("ViT-B-32")
    manifest = replace(described, id="newer/one", kind="newer")
    manifests.save(tmp_path, manifest)
    assert "newer/one" not in [info.id for info in registry.models(tmp_path)]
    with pytest.raises(KnownError, match="no model called “newer/one”"):
        registry.make_encoder("newer/one", tmp_path)


def test_a_path_is_no_network_of_timm(tmp_path: Path) -> None:
    save_file({"one": torch.ones(3)}, tmp_path / "weights.safetensors")
    manifest = replace(families.describe(EXAMPLES["timm"]), architecture="x/../../etc")
    with pytest.raises(KnownError, match="timm has no network"):
        families.check(manifest, tmp_path / "weights.safetensors")
