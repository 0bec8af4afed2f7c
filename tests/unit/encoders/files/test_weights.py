import os
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file

from photosearch.encoders.files.weights import open_weights
from photosearch.errors import KnownError
from support.models.tiny_models import Runs


class Malicious:
    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("touch executed",)


@pytest.mark.parametrize("kind", [torch.float32, torch.float16, torch.bfloat16, torch.float64])
def test_every_kind_of_number_is_read(tmp_path: Path, kind: torch.dtype) -> None:
    numbers = torch.tensor([[1.5, -2.25], [0.0, 1e4]]).to(kind)
    path = tmp_path / "weights.safetensors"
    save_file({"first": torch.ones(3, dtype=torch.float16), "numbers": numbers}, path)
    weights = open_weights(path)
    assert dict(weights.shapes) == {"first": (3,), "numbers": (2, 2)}
    assert weights.array("numbers").dtype == np.float32
    np.testing.assert_array_equal(weights.array("numbers"), numbers.float().numpy())
    assert torch.equal(weights.tensor("numbers"), numbers)


def test_safetensors_under_another_name(tmp_path: Path) -> None:
    save_file({"numbers": torch.ones(2)}, tmp_path / "weights.bin")
    assert open_weights(tmp_path / "weights.bin").array("numbers").tolist() == [1, 1]


@pytest.mark.parametrize("zipped", [False, True])
def test_code_is_refused_by_name_and_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, zipped: bool
) -> None:
    monkeypatch.chdir(tmp_path)
    torch.save({"a": Malicious()}, "bad.pt", _use_new_zipfile_serialization=zipped)
    with pytest.raises(KnownError, match=r"would run \w+\.system"):
        open_weights(Path("bad.pt"))
    assert not Path("executed").exists()


@pytest.mark.parametrize("name", ["weights.pt", "weights.safetensors"])
@pytest.mark.parametrize(
    "content", [b"", b"a text file\n" * 20, bytes(5000), b"PK\x03\x04" * 9, bytes(range(256)) * 9]
)
def test_no_weights_at_all(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KnownError, match="is damaged or no file of weights"):
        open_weights(tmp_path / name)


@pytest.mark.parametrize("name", ["weights.pt", "weights.safetensors"])
def test_a_file_cut_short(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    numbers = {"numbers": torch.ones(50000)}
    if path.suffix == ".pt":
        torch.save(numbers, path)
    else:
        save_file(numbers, path)
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(KnownError, match="is damaged or no file of weights"):
        open_weights(path)


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="There is no file"):
        open_weights(tmp_path / "none.pt")


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_bare_pickle_with_code_is_refused(tmp_path: Path, protocol: int) -> None:
    path = tmp_path / "weights.pt"
    path.write_bytes(pickle.dumps({"weights": Runs()}, protocol))
    with pytest.raises(KnownError, match="get the model"):
        open_weights(path)


def test_numbers_that_no_network_has_are_left_out(tmp_path: Path) -> None:
    """Bytes in the place of weights have the right shapes, and would fail later."""
    tensors = {"a": torch.ones(3, dtype=torch.uint8), "b": torch.ones(3)}
    tensors["n.num_batches_tracked"] = torch.tensor(7)
    save_file(tensors, tmp_path / "weights.safetensors")
    torch.save(tensors, tmp_path / "weights.pt")
    for name in ("weights.safetensors", "weights.pt"):
        assert set(open_weights(tmp_path / name).shapes) == {"b", "n.num_batches_tracked"}


def test_a_small_file_of_giant_tensors_is_refused(tmp_path: Path) -> None:
    """A stride of 0 makes any number of one; a name for each makes many of some."""
    one = torch.zeros(1).expand(5_000_000_000)
    many = torch.zeros(10_000)
    torch.save({"x": one}, tmp_path / "one.pt")
    torch.save({str(number): many for number in range(1000)}, tmp_path / "many.pt")
    for name in ("one.pt", "many.pt"):
        with pytest.raises(KnownError, match="is damaged"):
            open_weights(tmp_path / name)


def test_a_tied_tensor_is_no_bomb(tmp_path: Path) -> None:
    table = torch.ones(1000, 64)
    torch.save({"embedding": table, "head": table}, tmp_path / "tied.pt")
    assert set(open_weights(tmp_path / "tied.pt").shapes) == {"embedding", "head"}


def test_a_packed_archive_is_refused_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "bomb.pt"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02" + b"N0" * 20_000_000 + b"}.")
        archive.writestr("archive/version", "3\n")
    monkeypatch.setattr(torch, "load", lambda *_, **__: pytest.fail("it is loaded"))
    with pytest.raises(KnownError, match="is damaged"):
        open_weights(path)


def test_a_header_of_many_millions_of_names_is_refused_unread(tmp_path: Path) -> None:
    header = b"{" + b" " * 20_000_000 + b"}"
    path = tmp_path / "weights.safetensors"
    path.write_bytes(len(header).to_bytes(8, "little") + header)
    with pytest.raises(KnownError, match="is damaged"):
        open_weights(path)
