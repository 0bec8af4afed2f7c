from pathlib import Path

import pytest

from photosearch.system import battery


def supply(directory: Path, name: str, **facts: str) -> None:
    (directory / name).mkdir()
    for fact, value in facts.items():
        (directory / name / fact).write_text(f"{value}\n")


@pytest.mark.parametrize(
    ("status", "online", "expected"),
    [("Discharging", "0", True), ("Discharging", "1", False), ("Charging", "0", False)],
)
def test_a_notebook(tmp_path: Path, status: str, online: str, expected: bool) -> None:
    supply(tmp_path, "BAT0", type="Battery", status=status)
    supply(tmp_path, "AC", type="Mains", online=online)
    assert battery.discharging(tmp_path) is expected


def test_the_battery_of_a_mouse_is_none_of_ours(tmp_path: Path) -> None:
    supply(tmp_path, "mouse", type="Battery", status="Discharging", scope="Device")
    assert not battery.discharging(tmp_path)


def test_a_computer_without_supplies(tmp_path: Path) -> None:
    assert not battery.discharging(tmp_path)
    assert not battery.discharging(tmp_path / "missing")


def test_this_computer_answers() -> None:
    assert battery.on_battery() in (True, False)


def test_the_answer_is_kept_for_a_while() -> None:
    asked: list[int] = []
    asked_of = battery.Battery(lambda: not asked.append(1))
    assert asked_of.in_use()
    assert asked_of.in_use()
    assert len(asked) == 1
