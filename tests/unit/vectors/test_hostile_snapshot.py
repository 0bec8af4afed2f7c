"""A snapshot of the index whose checksums fit, but whose numbers lead elsewhere, is made anew."""

import json
import os
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from photosearch.vectors import VectorIndex, snapshot_header
from photosearch.vectors.graph_file import check_graph
from photosearch.vectors.segment import CAPACITY, M
from support.photos.made_up import rows_of

DIMENSION = 32
COUNT = 400
_ROUNDS = int(os.environ.get("PHOTOSEARCH_GRAPHS", "60"))

SCRIPT = """
import json, sys, zlib
import numpy as np
from pathlib import Path
from photosearch.vectors import VectorIndex
header, graph = map(Path, sys.argv[1:3])
seed, rounds = map(int, sys.argv[3:5])
whole, columns = graph.read_bytes(), graph.with_suffix(".npz").read_bytes()
rng, used = np.random.default_rng(seed), 0
interesting = np.array([0, 1, 400, 1 << 20, 1 << 31, (1 << 32) - 1], np.uint32)
for _ in range(rounds):
    changed = np.frombuffer(whole[: len(whole) // 4 * 4], "<u4").copy()
    at = int(rng.choice([rng.integers(0, 24), rng.integers(0, len(changed))]))
    changed[at] = rng.choice(interesting)
    data = changed.tobytes() + whole[len(changed) * 4 :]
    graph.write_bytes(data)
    content = json.loads(header.read_text())
    content["facts"]["segments"][0]["checksum"] = zlib.crc32(columns, zlib.crc32(data))
    content["checksum"] = zlib.crc32(json.dumps(content["facts"], sort_keys=True).encode())
    header.write_text(json.dumps(content))
    index = VectorIndex.load(header, "starter", 32, "stamp", 0)
    if index is not None:
        used += 1
        for row in np.eye(32, dtype=np.float32):
            index.search(row, 10)
print(used)
"""


@pytest.fixture
def header(tmp_path: Path) -> Path:
    """Of a saved index."""
    index = VectorIndex(DIMENSION, 0)
    index.add(np.arange(COUNT), rows_of(COUNT, DIMENSION))
    found = snapshot_header(tmp_path / "index", "starter")
    index.save(found, "starter", "stamp")
    return found


def graph_of(header: Path) -> Path:
    (graph,) = header.parent.glob("*.hnsw")
    return graph


def test_a_sound_graph_is_believed(header: Path) -> None:
    labels = check_graph(graph_of(header), DIMENSION, M, CAPACITY)
    assert sorted(labels.tolist()) == list(range(COUNT))
    assert VectorIndex.load(header, "starter", DIMENSION, "stamp", 0) is not None


@pytest.mark.parametrize("place", range(6))
@pytest.mark.parametrize("number", [1, 1 << 33, (1 << 64) - 1])
def test_each_number_of_the_head_is_checked(header: Path, place: int, number: int) -> None:
    graph = graph_of(header)
    data = bytearray(graph.read_bytes())
    data[8 * place : 8 * place + 8] = number.to_bytes(8, "little")
    graph.write_bytes(data)
    with pytest.raises(ValueError, match=r"the graph|a link"):
        check_graph(graph, DIMENSION, M, CAPACITY)


def test_columns_that_name_rows_beyond_the_end_are_not_believed(header: Path) -> None:
    graph = graph_of(header)
    columns = graph.with_suffix(".npz")
    with np.load(columns) as stored:
        parts = dict(stored)
    parts["owner"][7] = 1 << 30
    np.savez(columns, **parts)
    content = json.loads(header.read_text())
    checksum = zlib.crc32(columns.read_bytes(), zlib.crc32(graph.read_bytes()))
    content["facts"]["segments"][0]["checksum"] = checksum
    facts = json.dumps(content["facts"], sort_keys=True).encode()
    content["checksum"] = zlib.crc32(facts)
    header.write_text(json.dumps(content))
    assert VectorIndex.load(header, "starter", DIMENSION, "stamp", 0) is None


def test_no_number_in_the_graph_crashes_a_start(header: Path) -> None:
    """In a process of its own, which would die of it."""
    words = [SCRIPT, header, graph_of(header), 5, _ROUNDS]
    ended = subprocess.run(
        [sys.executable, "-c", *map(str, words)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) < _ROUNDS
