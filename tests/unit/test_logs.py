import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from photosearch import logs

log = logging.getLogger("photosearch.somewhere")


@pytest.fixture
def handler(tmp_path: Path) -> Iterator[logging.Handler]:
    made = logs.to_file(tmp_path / "photosearch.log")
    yield made
    logs.stop(made)


def written(tmp_path: Path) -> str:
    return (tmp_path / "photosearch.log").read_text(encoding="utf-8")


def test_what_happens_is_written_with_its_traceback(handler: object, tmp_path: Path) -> None:  # noqa: ARG001
    try:
        raise ValueError("the reason")
    except ValueError:
        log.exception("It failed")
    log.info("an aside")
    text = written(tmp_path)
    assert "It failed" in text
    assert "ValueError: the reason" in text
    assert "an aside" in text


def test_any_file_name_can_be_logged(handler: object, tmp_path: Path) -> None:  # noqa: ARG001
    log.warning("Could not read %s", os.fsdecode(b"caf\xe9 \xf0\x9f\x90\x88\n.jpg"))
    assert "Could not read caf" in written(tmp_path)


def test_nothing_is_written_after_it_is_stopped(tmp_path: Path) -> None:
    handler = logs.to_file(tmp_path / "photosearch.log")
    log.info("before")
    logs.stop(handler)
    log.info("after")
    assert "before" in written(tmp_path)
    assert "after" not in written(tmp_path)


def test_other_loggers_get_our_words_again_once_it_is_stopped(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logs.stop(logs.to_file(tmp_path / "photosearch.log"))
    log.warning("to everyone")
    assert "to everyone" in caplog.text


def test_a_log_that_cannot_be_written_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "photosearch.log").mkdir()
    handler = logs.to_file(tmp_path / "photosearch.log")
    log.error("to nowhere")
    logs.stop(handler)
    assert capsys.readouterr().err == ""


def test_the_log_stays_small(handler: object, tmp_path: Path) -> None:  # noqa: ARG001
    for _ in range(50):
        log.info("x" * 100_000)
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) < 4_000_000


def test_verbose_tells_standard_error_everything(capsys: pytest.CaptureFixture[str]) -> None:
    handler = logs.to_stderr()
    log.debug("a detail")
    logs.stop(handler)
    assert "a detail" in capsys.readouterr().err
