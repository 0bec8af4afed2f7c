"""What every test may use: real photographs."""

import os

if "PYTEST_XDIST_WORKER" in os.environ:  # each has one core; torch reads it when it is imported
    os.environ["OMP_NUM_THREADS"] = "1"

import gc
import shutil
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import huggingface_hub
import pytest
import skimage
from huggingface_hub import constants as hub_constants
from hypothesis import HealthCheck, settings
from PIL import Image

from photosearch import jobs
from photosearch.encoders import registry
from photosearch.encoders.families.starter.starter import StarterEncoder
from photosearch.library import Library
from support.command import Command, CommandOf
from support.models import starter_weights
from support.models.fakes import FakeEncoder
from support.models.model_hub import Hub
from support.opening import Open, indexed_by
from support.processes.unprivileged_user import held_back_by_permissions

settings.register_profile(  # no test judges how fast the machine is
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")

SOURCES = {
    "astronaut.jpg": "astronaut.png",
    "cat.jpg": "chelsea.png",
    "coffee.png": "coffee.png",
    "moon.png": "moon.png",
    "rocket.jpg": "rocket.jpg",
}
"""Our name -> the picture inside scikit-image."""


def pytest_configure(config: pytest.Config) -> None:
    """In the order of their names, files with few but long tests come first; xdist would hand
    them out last."""
    config.option.loadscopereorder = False


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """What tests and modules are made of never goes: looking through it again and again would take
    a tenth of their time."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect()
        gc.freeze()
        gc.enable()


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    """Names of files that are no UTF-8 stand in logs; workers can't tell them to pytest-xdist."""
    return _in_utf8((yield))


def _in_utf8(data: object) -> object:
    if isinstance(data, str):
        return data.encode("utf-8", "backslashreplace").decode()
    if isinstance(data, dict):
        return {_in_utf8(key): _in_utf8(value) for key, value in data.items()}
    return type(data)(map(_in_utf8, data)) if isinstance(data, list | tuple) else data


@pytest.fixture(scope="session", autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test, nor a command it starts, notes anything in the state of whoever runs the tests.

    Commands find the helpers, too.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(Path(__file__).parent), prepend=os.pathsep)
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def original_photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Five real photographs, at most 480 pixels wide. Tests only read them."""
    directory = tmp_path_factory.mktemp("originals")
    bundled = Path(skimage.__file__).parent / "data"
    for name, source in SOURCES.items():
        with Image.open(bundled / source) as picture:
            picture.thumbnail((480, 480))
            picture.save(directory / name)
    return directory


@pytest.fixture
def photos(original_photos: Path, tmp_path: Path) -> Path:
    """A folder of the test's own with the five photographs."""
    return shutil.copytree(original_photos, tmp_path / "photos")


@pytest.fixture(scope="session")
def starter() -> StarterEncoder:
    """The built-in model; its weights load once for all tests."""
    with starter_weights.shared():
        return StarterEncoder()


@pytest.fixture(scope="session")
def starter_library(
    original_photos: Path, starter: StarterEncoder, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Of the five photographs, by the built-in model. Only to be copied, which is quicker."""
    directory = tmp_path_factory.mktemp("starter") / "library"
    with indexed_by(starter, directory, original_photos):
        return directory


@pytest.fixture
def _each_step_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else a quick machine may be done before it tells of its progress again."""
    monkeypatch.setattr(jobs, "_INTERVAL", 0.0)


@pytest.fixture
def _held_back_by_permissions() -> Iterator[None]:
    with held_back_by_permissions():
        yield


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch) -> FakeEncoder:
    """In the place of every model: the libraries opened from now on load no weights."""
    fake = FakeEncoder()
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: fake)
    return fake


@pytest.fixture
def quick_library(encoder: FakeEncoder, tmp_path: Path) -> Iterator[Library]:  # noqa: ARG001
    """An empty library that loads no weights."""
    with Library.open(tmp_path / "library") as opened:
        yield opened


@pytest.fixture
def open_library(starter: StarterEncoder, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens libraries that share the starter's loaded weights, and closes them in the end."""
    make = registry.make_encoder

    def shared(model_id: str, *rest: Any, **more: Any) -> Any:
        return starter if model_id == starter.model_id else make(model_id, *rest, **more)

    monkeypatch.setattr(registry, "make_encoder", shared)
    with ExitStack() as opened:
        yield lambda directory: opened.enter_context(Library.open(directory, "starter"))


@pytest.fixture
def library(open_library: Open, tmp_path: Path) -> Library:
    """An empty library."""
    return open_library(tmp_path / "library")


@pytest.fixture
def command(
    starter: StarterEncoder, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> CommandOf:
    """Of any library, with the built-in model's loaded weights."""
    monkeypatch.setattr(registry, "make_encoder", lambda *_, **__: starter)
    return lambda library: Command(library, capsys)


@pytest.fixture
def model_hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Hub]:
    """A model hub on this machine; the caches of other programs seem empty."""
    hub = Hub()
    monkeypatch.setenv("HF_ENDPOINT", hub.endpoint)
    monkeypatch.setattr(hub_constants, "HF_HUB_CACHE", str(tmp_path / "no-cache"))
    huggingface_hub.close_session()
    yield hub
    huggingface_hub.close_session()
    hub.close()
