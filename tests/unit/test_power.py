from types import SimpleNamespace

import psutil
import pytest

from photosearch.system import battery


@pytest.mark.parametrize(
    ("sensed", "expected"),
    [
        (None, False),
        (SimpleNamespace(power_plugged=False), True),
        (SimpleNamespace(power_plugged=True), False),
        (SimpleNamespace(power_plugged=None), False),
    ],
)
def test_only_a_battery_without_its_plug_counts(
    monkeypatch: pytest.MonkeyPatch, sensed: object, expected: bool
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: sensed)
    assert battery.on_battery() is expected


def test_a_sensor_that_fails_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise FileNotFoundError

    monkeypatch.setattr(psutil, "sensors_battery", fails)
    assert battery.on_battery() is False


def test_this_computer_answers() -> None:
    assert battery.on_battery() in (True, False)


def test_the_answer_is_kept_for_a_while() -> None:
    asked: list[int] = []
    asked_of = battery.Battery(lambda: not asked.append(1))
    assert asked_of.in_use()
    assert asked_of.in_use()
    assert len(asked) == 1
