"""What a model runs fastest with is measured, remembered and overridden."""

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photosearch.encoders.encoder import Preprocessed
from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import Choice, Measurement, PrecisionCache, best, measure
from photosearch.jobs import Cancelled, Job
from photosearch.types import Vectors

FLOAT, BRAIN, HALF = Choice("float32"), Choice("bfloat16"), Choice("float16", "cuda")


class Timed:
    """An encoder of pictures whose vectors turn away from float32's by a given angle."""

    model_id = "timed"
    dimension = 2
    input_size = 32
    understands_text = False

    def __init__(self, choice: Choice, log: list[Choice], broken: bool = False) -> None:
        self._choice, self._log, self._broken = choice, log, broken

    def preprocess(self, picture: Image.Image) -> Preprocessed:
        return np.asarray(picture)

    def encode_pictures(self, prepared: Sequence[Preprocessed]) -> Vectors:
        if self._broken and self._choice == BRAIN:
            raise RuntimeError("no bfloat16 here")
        self._log.append(self._choice)
        angle = 0.0 if self._choice == FLOAT else 0.01
        return np.tile(np.array([[np.cos(angle), np.sin(angle)]], np.float32), (len(prepared), 1))

    def encode_texts(self, texts: Sequence[str]) -> Vectors:
        raise NotImplementedError

    def load_text(self) -> None:
        raise NotImplementedError

    text_loaded = False

    def release_unused(self, seconds: float) -> None:
        raise NotImplementedError

    def release(self) -> None:
        pass


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(precision, "_SECONDS", 0.01)


def test_every_choice_is_measured_against_float32() -> None:
    found = measure(lambda choice: Timed(choice, []), Job())
    assert [each.choice for each in found][:2] == [FLOAT, BRAIN]
    assert found[0].cosine == pytest.approx(1.0)
    assert found[1].cosine == pytest.approx(np.cos(0.01), abs=1e-6)
    assert all(each.rate > 0 for each in found)


def test_what_doesn_t_work_here_is_passed_over() -> None:
    found = measure(lambda choice: Timed(choice, [], broken=True), Job())
    assert BRAIN not in [each.choice for each in found]


def test_measuring_can_be_cancelled() -> None:
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        measure(lambda choice: Timed(choice, []), job)


@pytest.mark.parametrize(
    ("rates", "cosines", "expected"),
    [
        ((18.6, 42.4, 40.0), (1.0, 0.9999, 0.9999), BRAIN),
        ((18.6, 9.5, 12.0), (1.0, 0.9999, 0.9999), FLOAT),
        ((18.6, 19.0, 19.0), (1.0, 0.9999, 0.9999), FLOAT),
        ((18.6, 42.4, 200.0), (1.0, 0.99, 0.9995), HALF),
        ((18.6, 42.4, 200.0), (1.0, 0.99, 0.99), FLOAT),
    ],
)
def test_the_fastest_that_is_true_wins(
    rates: tuple[float, ...], cosines: tuple[float, ...], expected: Choice
) -> None:
    measured = [
        Measurement(choice, rate, cosine)
        for choice, rate, cosine in zip((FLOAT, BRAIN, HALF), rates, cosines, strict=True)
    ]
    assert best(measured) == expected


def test_it_is_remembered_by_model_and_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "precision.json"
    PrecisionCache(path).put("one", BRAIN)
    PrecisionCache(path).put("two", HALF)
    assert (PrecisionCache(path).get("one"), PrecisionCache(path).get("two")) == (BRAIN, HALF)
    assert PrecisionCache(path).get("three") is None
    monkeypatch.setattr(precision, "machine", lambda: "another one")
    assert PrecisionCache(path).get("one") is None
    PrecisionCache(path).put("one", FLOAT)
    assert len(json.loads(path.read_text())) == 2


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"m": 3}', '{"m": {"one": {"colour": "red"}}}', '{"m": {"one": 1}}']
)
def test_a_damaged_memory_is_no_memory(
    tmp_path: Path, content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(precision, "machine", lambda: "m")
    path = tmp_path / "precision.json"
    path.write_text(content)
    assert PrecisionCache(path).get("one") is None
    PrecisionCache(path).put("one", BRAIN)
    assert PrecisionCache(path).get("one") == BRAIN


def test_a_folder_that_can_t_be_written_costs_only_the_memory(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").touch()
    PrecisionCache(tmp_path / "file" / "precision.json").put("one", BRAIN)
    assert "can't be kept" in caplog.text
