"""Models as a person manages them, through the library, with a hub on this machine."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import huggingface_hub
import numpy as np
import pytest
from huggingface_hub import constants as hub_constants

from photosearch.catalogue.rows import to_blob
from photosearch.encoders.download import downloader
from photosearch.encoders.download.hub import RemoteFile
from photosearch.encoders.download.transfer import part_of
from photosearch.encoders.files import manifests
from photosearch.encoders.files.offers import OFFERS, RECOMMENDED
from photosearch.encoders.image import precision
from photosearch.encoders.image.precision import Choice, Measurement
from photosearch.errors import KnownError
from photosearch.jobs import Cancelled, Job
from photosearch.library import Library
from photosearch.types import (
    By,
    DownloadProgress,
    ModelInfo,
    PictureTerm,
    Query,
    Stage,
    TextTerm,
    Vector,
    Why,
)
from support.models.model_hub import COMMIT, Hub
from support.models.tiny_models import TINY, small_network, tiny_open_clip, tiny_torch_file
from support.opening import Open
from support.processes import killed_at
from support.waiting import until

REPOSITORY = "people/tiny"
TINY_ID = f"hf-hub:{REPOSITORY}"
NETWORK_ID = "timm/mobilenetv3_small_050.lamb_in1k"
WEIGHTS = f"{REPOSITORY}/open_clip_model.safetensors"


@pytest.fixture(autouse=True)
def _measured_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Measuring takes seconds, and has tests of its own."""
    monkeypatch.setattr(precision, "measure", lambda *_: [Measurement(Choice(), 1.0, 1.0)])


@pytest.fixture(autouse=True)
def hub(model_hub: Hub, monkeypatch: pytest.MonkeyPatch) -> Hub:
    files = tiny_open_clip()
    model_hub.put(f"{REPOSITORY}/open_clip_config.json", files.config)
    model_hub.put(WEIGHTS, files.weights)
    monkeypatch.setattr("photosearch.encoders.download.transfer._PAUSE", 0.01)
    return model_hub


@pytest.fixture
def library(open_library: Open, tmp_path: Path) -> Library:
    """With the starter as it is."""
    return open_library(tmp_path / "library")


@pytest.fixture
def indexed(open_library: Open, starter_library: Path, tmp_path: Path) -> Library:
    """With the five photos; not with the empty one as well."""
    return open_library(shutil.copytree(starter_library, tmp_path / "library"))


def get(library: Library, model_id: str = TINY_ID, job: Job | None = None) -> ModelInfo:
    return library.models.download(model_id, job or Job(), lambda _: None)


def info_of(library: Library, model_id: str = TINY_ID) -> ModelInfo:
    return next(info for info in library.models.all() if info.id == model_id)


def assert_answers(library: Library, model_id: str) -> None:
    """Text and picture queries are answered, by this model."""
    assert library.models.current.id == model_id
    hits = library.search.ask(Query((TextTerm("a cat", by=By.LOOKS),))).hits
    assert len(hits) == 5
    same = library.search.ask(Query((PictureTerm(hits[0].path),))).hits
    assert (same[0].path, round(same[0].score or 0, 3)) == (hits[0].path, 1.0)


def test_every_offer_says_what_it_costs(library: Library) -> None:
    infos = library.models.all()
    assert infos[0].id == "starter"
    assert [info.id for info in infos[1:]] == [offer.id for offer in OFFERS]
    for info in infos:
        assert info.source
        assert (info.imagenet is None) == (info.imagenet_trained is not None)
        assert info.retrieval is None or info.imagenet is not None
    for info in infos[1:]:
        assert info.licence in {"MIT", "Apache-2.0"}
        assert info.download_bytes > 1_000_000
        assert info.picture_bytes
        assert (info.installed, info.removable, info.in_use) == (False, False, False)


def test_from_the_hub_to_an_answer(hub: Hub, indexed: Library) -> None:
    told: list[DownloadProgress] = []
    found = indexed.models.download(TINY_ID, Job(), told.append)
    assert found.installed
    assert "licence isn't known" in found.warning
    assert told[-1].done == told[-1].total == len(tiny_open_clip().weights)
    until(lambda: hub.sent[WEIGHTS] == told[-1].total)
    assert not indexed.models.use(TINY_ID)
    assert info_of(indexed).is_next
    assert_answers(indexed, "starter")
    stages: list[Stage] = []
    report = indexed.index.run(Job(), lambda now: stages.append(now.stage))
    assert (report.switched_to, report.indexed) == (TINY_ID, 5)
    assert stages.count(Stage.DONE) == 1
    assert stages[-1] is Stage.DONE
    assert_answers(indexed, TINY_ID)
    assert (info_of(indexed).covered, info_of(indexed).photos) == (5, 5)


def test_vectors_are_those_of_open_clip(library: Library, photos: Path) -> None:
    import torch
    from open_clip import CLIP, get_tokenizer
    from open_clip.transform import PreprocessCfg, image_transform_v2
    from PIL import Image

    get(library)
    library.models.use(TINY_ID)
    torch.manual_seed(11)
    reference = CLIP(**TINY).eval()
    transform = image_transform_v2(PreprocessCfg(size=32, resize_mode="squash"), is_train=False)
    with torch.inference_mode(), Image.open(photos / "coffee.png") as picture:
        seen = reference.encode_image(transform(picture)[None], normalize=True)[0].numpy()
        read = reference.encode_text(get_tokenizer("ViT-B-32")(["a cat"]), normalize=True)[0]
    assert float(library.search.vector(PictureTerm(photos / "coffee.png")) @ seen) > 0.9999
    assert float(library.search.vector(TextTerm("a cat")) @ read.numpy()) > 0.9999


def full_disk(hub: Hub, models: Path) -> None:
    checksum = hashlib.sha256(hub.files[WEIGHTS]).hexdigest()
    remote = RemoteFile(REPOSITORY, Path(WEIGHTS).name, "", len(hub.files[WEIGHTS]), checksum)
    folder = manifests.directory_of(models, TINY_ID)
    folder.mkdir(parents=True)
    part_of(remote, folder).symlink_to("/dev/full")


def cut(hub: Hub) -> None:
    hub.faults.cut_at = [100_000_000, 1_000_000, 0, 0, 0, 0]  # the first is the configuration


FAILURES: dict[str, tuple[Callable[[Hub, Path], object], str]] = {
    "404": (lambda hub, _: setattr(hub.faults, "status", 404), "no such model"),
    "no weights": (lambda hub, _: hub.files.pop(WEIGHTS), "holds no open_clip_model.safetensors"),
    "another file": (
        lambda hub, _: hub.put(WEIGHTS, b"<html>we are sorry</html>" * 1000),
        "damaged or no file of weights",
    ),
    "wrong checksum": (lambda hub, _: setattr(hub.faults, "damaged", True), "came damaged"),
    "gone half-way": (lambda hub, _: cut(hub), "broke off at 1 of 4 MB"),
    "disk full": (full_disk, "No space left on device.*make room"),
}
"""What goes wrong, and what is said of it. test_transfer.py has more that a server may do."""


@pytest.mark.parametrize("name", FAILURES)
def test_the_previous_model_answers_after_a_failure(hub: Hub, indexed: Library, name: str) -> None:
    if name == "disk full" and sys.platform != "linux":
        pytest.skip("needs /dev/full")
    fail, sentence = FAILURES[name]
    fail(hub, indexed.directory / "models")
    with pytest.raises(KnownError, match=sentence) as raised:
        get(indexed)
    assert "\n" not in str(raised.value)
    assert_answers(indexed, "starter")
    assert TINY_ID not in {info.id for info in indexed.models.all()}
    with pytest.raises(KnownError, match=r"isn't downloaded yet|no model called"):
        indexed.models.use(TINY_ID)
    assert_answers(indexed, "starter")
    assert name in ("gone half-way", "disk full") or not any(
        (indexed.directory / "models").rglob("*.part")
    )
    assert not any((indexed.directory / "models").rglob("*.safetensors"))


def test_an_unfinished_offer_is_shown_and_can_be_removed(hub: Hub, library: Library) -> None:
    repository = next(offer.repository for offer in OFFERS if offer.id == RECOMMENDED)
    hub.put(f"{repository}/open_clip_model.safetensors", os.urandom(3_000_000))
    hub.faults.cut_at = [1_000_000, 0, 0, 0, 0]
    with pytest.raises(KnownError, match="broke off"):
        get(library, RECOMMENDED)
    found = info_of(library, RECOMMENDED)
    assert (found.installed, found.removable, found.downloaded_bytes) == (False, True, 1_000_000)
    with pytest.raises(KnownError, match="isn't downloaded yet"):
        library.models.use(RECOMMENDED)
    library.models.remove(RECOMMENDED)
    assert not info_of(library, RECOMMENDED).removable
    assert not any((library.directory / "models").glob("ViT*"))


def test_cancelling_a_slow_download(hub: Hub, indexed: Library) -> None:
    hub.faults.pause = 0.05
    job, cancelled = Job(), [0.0]

    def cancel_soon(progress: DownloadProgress) -> None:
        if progress.done and not job.cancelled:
            cancelled[0] = time.monotonic()
            job.cancel()

    with pytest.raises(Cancelled):
        indexed.models.download(TINY_ID, job, cancel_soon)
    assert time.monotonic() - cancelled[0] < 1.0
    assert_answers(indexed, "starter")
    hub.faults.pause = 0.0
    assert get(indexed).installed
    assert hub.ranges(WEIGHTS)[-1].startswith("bytes=")


def test_no_room(hub: Hub, indexed: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(indexed.directory)._replace(free=10_000_000)
    monkeypatch.setattr(downloader.shutil, "disk_usage", lambda _: usage)  # type: ignore[attr-defined]
    with pytest.raises(KnownError, match=r"has 10 MB free, and this takes 6\d MB: make room"):
        get(indexed)
    assert hub.sent[WEIGHTS] == 0
    assert_answers(indexed, "starter")


def test_what_other_programs_have_fetched_is_used_in_place(
    hub: Hub, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache" / "models--people--tiny"
    snapshot = cache / "snapshots" / COMMIT
    snapshot.mkdir(parents=True)
    (cache / "refs").mkdir()
    (cache / "refs" / "main").write_text(COMMIT)
    for name, content in hub.files.items():
        (snapshot / Path(name).name).write_bytes(content)
    monkeypatch.setattr(hub_constants, "HF_HUB_CACHE", str(cache.parent))
    assert get(library).installed
    assert hub.asked == []
    library.models.use(TINY_ID)
    assert library.search.vector(TextTerm("a cat")).shape == (32,)
    library.models.use("starter")
    library.models.remove(TINY_ID)
    assert (snapshot / "open_clip_model.safetensors").is_file()


def test_removing_gives_the_space_back(indexed: Library) -> None:
    before = sum(path.stat().st_size for path in indexed.directory.rglob("*") if path.is_file())
    get(indexed)
    indexed.models.use(TINY_ID)
    indexed.index.run(Job())
    with pytest.raises(KnownError, match="in use"):
        indexed.models.remove(TINY_ID)
    assert indexed.models.use("starter")
    indexed.models.remove(TINY_ID)
    assert TINY_ID not in {info.id for info in indexed.models.all()}
    indexed.close()
    after = sum(path.stat().st_size for path in indexed.directory.rglob("*") if path.is_file())
    assert after < before + 50_000


def test_a_network_that_only_reads_pictures(hub: Hub, indexed: Library) -> None:
    hub.put(f"{NETWORK_ID}/model.safetensors", small_network())
    found = get(indexed, NETWORK_ID)
    assert (found.installed, found.understands_text) == (True, False)
    indexed.models.use(NETWORK_ID)
    assert indexed.index.run(Job()).switched_to == NETWORK_ID
    with pytest.raises(KnownError, match="understands no words"):
        indexed.search.ask(Query((TextTerm("a cat", by=By.LOOKS),)))
    named = indexed.search.ask(Query((TextTerm("a cat"),))).hits
    assert [(hit.path.name, hit.why) for hit in named] == [("cat.jpg", (Why.NAME,))]
    assert not indexed.search.ask(Query((TextTerm("xylophone"),))).hits
    cat = next(hit.path for hit in indexed.photos.browse() if hit.path.name == "cat.jpg")
    assert indexed.search.ask(Query((PictureTerm(cat),))).hits[0].path == cat


def test_words_are_ready_until_the_tower_is_released(library: Library) -> None:
    assert not library.search.text_loaded
    library.search.load_text()
    assert library.search.text_loaded
    library.models.release_unused(0.0)
    assert not library.search.text_loaded


@pytest.mark.parametrize(
    ("model_id", "sentence"),
    [
        ("nonsense", "There is no architecture called “nonsense”"),
        ("ViT-B-32/nonsense", "no weights “nonsense” of ViT-B-32"),
        ("hf-hub:nonsense", "Write it as hf-hub:OWNER/NAME"),
        ("hf-hub:no/body", "holds no open_clip_config.json"),
        ("timm/nonsense", "timm has no network called “nonsense”"),
        ("starter", "built in"),
    ],
)
def test_unknown_ids(library: Library, model_id: str, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        get(library, model_id)
    assert not any((library.directory / "models").rglob("*"))


def test_choosing_the_present_one_calls_the_next_off(indexed: Library) -> None:
    get(indexed)
    indexed.models.use(TINY_ID)
    assert indexed.models.use("starter")
    assert indexed.index.run(Job()).switched_to == ""
    assert not info_of(indexed).is_next


def test_photos_that_can_t_be_reached_keep_the_present_model(
    indexed: Library, photos: Path, tmp_path: Path
) -> None:
    away = shutil.copytree(photos, tmp_path / "stick")
    for number, path in enumerate(sorted(away.iterdir())):
        path.write_bytes(path.read_bytes() + bytes([number + 1]))
    indexed.folders.add(away)
    indexed.index.run(Job())
    away.rename(tmp_path / "pulled")
    get(indexed)
    indexed.models.use(TINY_ID)
    report = indexed.index.run(Job())
    assert (report.switched_to, report.waiting_for) == ("", 5)
    assert indexed.models.current.id == "starter"
    assert indexed.models.use(TINY_ID, at_once=True)
    assert_answers(indexed, TINY_ID)


def test_a_run_that_stops_is_taken_up(indexed: Library) -> None:
    get(indexed)
    indexed.models.use(TINY_ID)
    job = Job()
    job.cancel()
    with pytest.raises(Cancelled):
        indexed.index.run(job)
    assert_answers(indexed, "starter")
    assert indexed.index.run(Job()).switched_to == TINY_ID


def test_weights_that_come_as_a_torch_file(hub: Hub, indexed: Library, tmp_path: Path) -> None:
    hub.files.pop(WEIGHTS)
    hub.put(
        f"{REPOSITORY}/open_clip_pytorch_model.bin",
        tiny_torch_file(tmp_path / "tiny.bin", True).read_bytes(),
    )
    assert get(indexed).installed
    (kept,) = (indexed.directory / "models").rglob("converted.safetensors")
    assert not list(kept.parent.glob("*.bin"))
    indexed.models.use(TINY_ID, at_once=True)
    assert indexed.index.run(Job()).indexed == 5
    assert_answers(indexed, TINY_ID)


def test_weights_that_vanished(indexed: Library) -> None:
    get(indexed)
    next((indexed.directory / "models").rglob("*.safetensors")).unlink()
    assert not info_of(indexed).installed
    with pytest.raises(KnownError, match="are gone"):
        indexed.models.use(TINY_ID)
    assert get(indexed).installed


def test_a_model_deleted_behind_our_back_leaves_the_starter(
    indexed: Library, caplog: pytest.LogCaptureFixture
) -> None:
    get(indexed)
    indexed.models.use(TINY_ID, at_once=True)
    shutil.rmtree(indexed.directory / "models")
    with Library.open(indexed.directory) as again:
        assert_answers(again, "starter")
    assert "can't be used" in caplog.text


def test_scores_never_mix(indexed: Library) -> None:
    get(indexed)
    indexed.models.use(TINY_ID)
    before = [
        hit.score for hit in indexed.search.ask(Query((TextTerm("a cat", by=By.LOOKS),))).hits
    ]
    indexed.index.run(Job())
    after = [hit.score for hit in indexed.search.ask(Query((TextTerm("a cat", by=By.LOOKS),))).hits]
    vector = indexed.search.vector(TextTerm("a cat"))
    expected = sorted(
        (
            float(indexed.search.vector(PictureTerm(hit.path)) @ vector)
            for hit in indexed.photos.browse()
        ),
        reverse=True,
    )
    assert before != pytest.approx(after)
    assert after == pytest.approx(expected, abs=2e-3)


def test_a_starter_by_another_recipe_makes_its_vectors_anew(
    indexed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert indexed.index.run(Job()).indexed == 0
    monkeypatch.setattr("photosearch.encoders.families.starter.starter.VECTORS_VERSION", 99)
    assert indexed.index.run(Job()).indexed == 5
    assert_answers(indexed, "starter")
    indexed.close()
    with Library.open(indexed.directory, "starter") as again:
        assert again.index.run(Job()).indexed == 0
        assert_answers(again, "starter")


def test_what_a_former_starter_saw_answers_until_its_pictures_are_read_again(
    indexed: Library, open_library: Open
) -> None:
    """It knew English alone, in half of the dimensions."""
    before = _vectors(indexed)
    _as_version_1(indexed)
    indexed.close()
    again = open_library(indexed.directory)
    _assert_finds(again, "eine Katze", "cat")
    assert_answers(again, "starter")
    guessed = _vectors(again)
    assert 0.8 < min(float(guessed[photo] @ before[photo]) for photo in before) < 0.99
    report = again.index.run(Job())
    assert report.indexed == 0, "none of them is new"
    renewed = _vectors(again)
    assert min(float(renewed[photo] @ before[photo]) for photo in before) > 0.999
    _assert_finds(again, "eine Katze", "cat")
    stages: list[Stage] = []
    again.index.run(Job(), lambda now: stages.append(now.stage))
    assert Stage.RENEWING not in stages, "once is enough"


def _vectors(library: Library) -> dict[int, Vector]:
    pages = library._catalogue.vectors.every("starter")
    return {
        photo: vector
        for ids, vectors in pages
        for photo, vector in zip(ids.tolist(), vectors, strict=True)
    }


def _as_version_1(library: Library) -> None:
    with library._catalogue._database.write() as connection:
        for photo, vector in _vectors(library).items():
            half = vector[: len(vector) // 2]
            connection.execute(
                "UPDATE vectors SET vector = ? WHERE photo_id = ?",
                (to_blob(half / np.linalg.norm(half)), photo),
            )
        connection.execute("UPDATE models SET dimension = 384, recipe = 1")


def _assert_finds(library: Library, text: str, stem: str) -> None:
    hits = library.search.ask(Query((TextTerm(text, by=By.LOOKS),))).hits
    assert hits[0].path.stem == stem


# killed at any moment


@pytest.fixture
def killed(hub: Hub, indexed: Library) -> Iterator[tuple[Hub, Path]]:
    indexed.close()
    yield hub, indexed.directory
    huggingface_hub.close_session()


def _start(*command: str | Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_while_downloading(killed: tuple[Hub, Path]) -> None:
    hub, directory = killed
    hub.faults.pause = 0.05
    command = ("-m", "photosearch", "--library", directory, "models", "download", TINY_ID)
    with _start(*command) as process:
        until(lambda: hub.sent[WEIGHTS] >= 500_000)
        assert process.poll() is None, "it ended by itself"
        process.send_signal(signal.SIGKILL)
    assert hub.sent[WEIGHTS] < len(hub.files[WEIGHTS])
    hub.faults.pause = 0.0
    with Library.open(directory) as library:
        assert_answers(library, "starter")
        assert get(library).installed
        start = int("0" + hub.ranges(WEIGHTS)[-1].removeprefix("bytes=").rstrip("-"))
        assert start >= 400_000


KILLS = ("some vectors are stored", "before the switch", "the settings are half written")
NIGHTLY_KILLS = (
    pytest.param(moment, marks=pytest.mark.nightly)
    for moment in killed_at.MOMENTS
    if moment not in KILLS
)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
@pytest.mark.parametrize("moment", [*KILLS, *NIGHTLY_KILLS])
def test_killed_while_changing_over(killed: tuple[Hub, Path], moment: str) -> None:
    _, directory = killed
    with Library.open(directory) as library:
        get(library)
        library.models.use(TINY_ID)
    with _start(killed_at.__file__, directory, moment) as process:
        _, said = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, said.decode()
    with Library.open(directory) as library:
        has_switched = moment in killed_at.SWITCHED
        assert_answers(library, TINY_ID if has_switched else "starter")
        covered = info_of(library).covered
        assert 0 < covered < 5 if moment == killed_at.MOMENTS[0] else covered == 5
        assert library.index.run(Job()).switched_to == ("" if has_switched else TINY_ID)
        assert_answers(library, TINY_ID)
    with Library.open(directory) as library:
        assert_answers(library, TINY_ID)
