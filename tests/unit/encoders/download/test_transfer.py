import hashlib
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants as hub_constants

from photosearch.encoders.download import hub as our_hub
from photosearch.encoders.download import transfer
from photosearch.encoders.download.transfer import ThreadedIterator, cancellable, checksum
from photosearch.encoders.runtime import offline
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled, Job
from photosearch.paths import size_of
from support.models.model_hub import Hub
from support.waiting import until

NAME = "weights.bin"
CONTENT = os.urandom(1_500_000)


@pytest.fixture
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    model_hub.put(f"some/model/{NAME}", CONTENT)
    monkeypatch.setattr(transfer, "_PAUSE", 0.1)
    return model_hub


def bring(folder: Path, job: Job | None = None, told: list[int] | None = None) -> Path:
    job = job or Job()
    remote = cancellable(job, lambda: our_hub.find("some/model", (NAME,)))
    assert remote is not None
    return transfer.transfer(remote, folder, job, (told if told is not None else []).append)


def test_a_file_arrives_whole(hub: Hub, tmp_path: Path) -> None:
    told: list[int] = []
    assert bring(tmp_path, told=told).read_bytes() == CONTENT
    assert told == sorted(told)
    assert told[-1] == len(CONTENT)
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    until(lambda: hub.sent[f"some/model/{NAME}"] == len(CONTENT))


def test_a_file_that_is_here_is_not_fetched_again(hub: Hub, tmp_path: Path) -> None:
    bring(tmp_path)
    bring(tmp_path)
    until(lambda: hub.sent[f"some/model/{NAME}"] == len(CONTENT))


def test_a_cut_is_mended_without_fetching_anything_twice(hub: Hub, tmp_path: Path) -> None:
    hub.faults.cut_at = [500_000, 300_000]
    assert bring(tmp_path).read_bytes() == CONTENT
    assert hub.ranges(f"some/model/{NAME}") == [
        "",
        "bytes=500000-",
        "bytes=800000-",
    ]
    until(lambda: hub.sent[f"some/model/{NAME}"] == len(CONTENT))


def test_what_came_before_the_hub_went_away_is_kept(hub: Hub, tmp_path: Path) -> None:
    hub.faults.cut_at = [400_000, 0, 0, 0, 0]
    with pytest.raises(KnownError, match=r"broke off at 0 of 2 MB: check the network"):
        bring(tmp_path)
    hub.faults.cut_at = []
    assert bring(tmp_path).read_bytes() == CONTENT
    until(lambda: hub.sent[f"some/model/{NAME}"] == len(CONTENT))


def test_a_server_that_can_only_begin_anew(hub: Hub, tmp_path: Path) -> None:
    hub.faults.cut_at, hub.faults.ignores_range = [500_000], True
    assert bring(tmp_path).read_bytes() == CONTENT


def test_another_version_never_takes_up_the_old_part(hub: Hub, tmp_path: Path) -> None:
    hub.faults.cut_at = [500_000, 0, 0, 0, 0]
    with pytest.raises(KnownError):
        bring(tmp_path)
    hub.faults.cut_at = []
    hub.put(f"some/model/{NAME}", CONTENT[::-1])
    assert bring(tmp_path).read_bytes() == CONTENT[::-1]


def test_damaged_content_is_deleted(hub: Hub, tmp_path: Path) -> None:
    hub.faults.damaged = True
    with pytest.raises(KnownError, match=r"weights\.bin came damaged and was deleted"):
        bring(tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("status", "sentence"),
    [(401, "login"), (403, "login"), (404, "no such model"), (429, "pause"), (500, "error 500")],
)
def test_refusals_are_sentences(hub: Hub, tmp_path: Path, status: int, sentence: str) -> None:
    hub.faults.status = status
    with pytest.raises(KnownError, match=sentence):
        bring(tmp_path)


def test_a_file_the_hub_has_not(hub: Hub) -> None:
    assert hub.files
    assert our_hub.find("some/model", ("missing.bin",)) is None
    found = our_hub.find("some/model", ("missing.bin", NAME))
    assert found is not None
    assert (found.name, found.size) == (NAME, len(CONTENT))
    assert found.checksum == hashlib.sha256(CONTENT).hexdigest()


def test_a_web_server_that_is_no_hub(hub: Hub, tmp_path: Path) -> None:
    hub.faults.foreign = True
    with pytest.raises(KnownError, match="no model hub"):
        bring(tmp_path)


def test_no_server_at_all(hub: Hub, tmp_path: Path) -> None:
    hub.close()
    with pytest.raises(KnownError, match="reach the download site"):
        bring(tmp_path)


def test_offline_by_the_person_s_own_will(
    hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub_constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(offline, "_by_us", False)
    with pytest.raises(KnownError, match="HF_HUB_OFFLINE"):
        bring(tmp_path)
    assert hub.asked == []


def test_a_proxy_is_respected(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    monkeypatch.setenv("HTTP_PROXY", hub.endpoint)
    monkeypatch.setenv("NO_PROXY", "")
    huggingface_hub.close_session()
    assert bring(tmp_path).read_bytes() == CONTENT


def cancel_while(tmp_path: Path, after: Callable[[], bool]) -> float:
    """Seconds from cancelling to the end."""
    job, cancelled_at = Job(), [0.0]

    def cancel() -> None:
        until(after)
        cancelled_at[0] = time.monotonic()
        job.cancel()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Cancelled):
        bring(tmp_path, job)
    canceller.join()
    return time.monotonic() - cancelled_at[0]


def test_cancelling_a_slow_download(hub: Hub, tmp_path: Path) -> None:
    hub.faults.pause = 0.2
    took = cancel_while(tmp_path, lambda: hub.sent[f"some/model/{NAME}"] > 40_000)
    assert took < 1.0
    hub.faults.pause = 0.0
    before = size_of(next(tmp_path.iterdir()))
    assert before > 0
    assert bring(tmp_path).read_bytes() == CONTENT
    assert hub.ranges(f"some/model/{NAME}")[-1] == f"bytes={before}-"


def test_cancelling_while_the_server_is_silent(hub: Hub, tmp_path: Path) -> None:
    hub.faults.silent_at = 0
    assert cancel_while(tmp_path, lambda: len(hub.asked) >= 3) < 1.0


@pytest.mark.skipif(sys.platform != "linux", reason="needs /dev/full")
def test_a_disk_that_fills_up(hub: Hub, tmp_path: Path) -> None:
    remote = our_hub.find("some/model", (NAME,))
    assert remote is not None
    transfer.part_of(remote, tmp_path).symlink_to("/dev/full")
    with pytest.raises(KnownError, match=r"No space left on device.*make room"):
        bring(tmp_path)
    assert hub.asked


def test_both_checksums_of_the_hub(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"what is up, doc?")
    assert checksum(path, "0" * 40, Job()) == "bd9dbf5aae1a3862dd1526723246b20206e5fc37"
    assert checksum(path, "0" * 64, Job()) == hashlib.sha256(b"what is up, doc?").hexdigest()


def test_a_thread_left_behind_ends(tmp_path: Path) -> None:
    assert tmp_path.exists()
    going = threading.Event()

    def forever() -> Iterator[int]:
        while True:
            going.set()
            yield 1

    for _ in ThreadedIterator(Job(), forever):
        break
    assert going.is_set()
    until(lambda: all(thread.name != "download" for thread in threading.enumerate()))


def test_what_is_more_than_announced_is_not_kept(hub: Hub, tmp_path: Path) -> None:
    hub.faults.beyond = 50_000_000
    with pytest.raises(KnownError, match="came damaged and was deleted"):
        bring(tmp_path)
    assert hub.sent[f"some/model/{NAME}"] < 40_000_000
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", [0, -5, 10**30])
def test_a_size_that_is_none_is_no_hub_s(hub: Hub, tmp_path: Path, size: int) -> None:
    hub.faults.size = size
    with pytest.raises(KnownError, match="What answered is no model hub"):
        bring(tmp_path)


@pytest.mark.parametrize("checksum", ["/../../../tmp/x", "a\x01b", "ab", "G" * 64])
def test_a_checksum_that_is_none_is_no_hub_s(hub: Hub, tmp_path: Path, checksum: str) -> None:
    hub.faults.checksum = checksum
    with pytest.raises(KnownError, match="What answered is no model hub"):
        bring(tmp_path)
