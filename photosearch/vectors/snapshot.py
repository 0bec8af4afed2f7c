"""The index on disk: derived and disposable.

A header (JSON) names, for each segment, a file with its graph and a file with its columns, with a
checksum; the model, the dimension, and a stamp by which the catalogue knows its own. Only segments
that changed are written again. The header is replaced last, so a crash leaves either the old
snapshot or the new one.
"""

import json
import logging
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import hnswlib
import numpy as np
from numpy.typing import NDArray

from photosearch.atomic import written
from photosearch.parsing import read_json
from photosearch.vectors.graph_file import check_graph
from photosearch.vectors.segment import CAPACITY, M, Segment, Table, Twins

_FORMAT = 3
_Facts = dict[str, Any]

log = logging.getLogger(__name__)


def snapshot_header(directory: Path, model: str) -> Path:
    """Where a model's snapshot lies; distinct for models whose names differ only in odd signs."""
    readable = re.sub(r"[^\w.]+", "_", model)
    return directory / f"{readable}-{zlib.crc32(model.encode(errors='surrogateescape')):08x}.json"


def delete_snapshot(header: Path) -> None:
    """Deletes a model's snapshot and the files beside it."""
    header.unlink(missing_ok=True)
    header.with_suffix(".everyday").unlink(missing_ok=True)
    _delete_others(header, set())


def save_segments(header: Path, model: str, stamp: str, segments: Sequence[Segment]) -> None:
    """Write what changed. Raises OSError if the disk is full or can't be written."""
    header.parent.mkdir(parents=True, exist_ok=True)
    old = _read_header(header)
    generation = old["generation"] + 1 if old else 1
    parts = [
        _save_segment(header.with_name(f"{header.stem}-{generation}-{number}.hnsw"), segment)
        for number, segment in enumerate(segments)
    ]
    facts = {
        "format": _FORMAT,
        "model": model,
        "stamp": stamp,
        "dimension": segments[0].dimension,
        "generation": generation,
        "segments": parts,
    }
    _write_header(header, facts)
    for segment, part in zip(segments, parts, strict=True):
        segment.saved = part
    _delete_others(header, {part[name] for part in parts for name in ("graph", "columns")})


def load_segments(header: Path, model: str, dimension: int, stamp: str) -> list[Segment]:
    """The segments of a snapshot; none if it is missing, damaged or marked otherwise."""
    facts = _read_header(header)
    wanted = (model, dimension, stamp)
    if facts is None or (facts["model"], facts["dimension"], facts["stamp"]) != wanted:
        return []
    try:
        return [_load_segment(header.parent, part, dimension) for part in facts["segments"]]
    except (OSError, RuntimeError, ValueError, KeyError, TypeError, zipfile.BadZipFile) as error:
        log.warning("The index snapshot %s can't be used: %s", header, error)
        return []


def _save_segment(graph: Path, segment: Segment) -> _Facts:
    saved = segment.saved
    if saved and all(graph.with_name(saved[name]).exists() for name in ("graph", "columns")):
        return saved
    columns = graph.with_suffix(".npz")
    _write_graph(segment, graph)
    _write_columns(segment, columns)
    return {
        "count": segment.count,
        "ascending": segment.ascending,
        "graph": graph.name,
        "columns": columns.name,
        "checksum": _checksum(graph, columns),
    }


def _load_segment(directory: Path, facts: _Facts, dimension: int) -> Segment:
    graph, columns = directory / facts["graph"], directory / facts["columns"]
    if _checksum(graph, columns) != facts["checksum"]:
        raise ValueError("a checksum differs")
    segment = Segment(dimension)
    labels = check_graph(graph, dimension, M, CAPACITY)
    segment.graph = hnswlib.Index(space="ip", dim=dimension)
    segment.graph.load_index(str(graph))
    with np.load(columns, allow_pickle=False) as stored:
        table = Table(*(stored[column.name] for column in fields(Table)))
        segment.twins = Twins(stored["twins"], len(stored["twins"]))
    segment.count = len(table.ids)
    if segment.count != facts["count"] or segment.count > CAPACITY:
        raise ValueError("its count differs")
    _check_columns(table, segment.twins, dimension, labels)
    segment.table, segment.ascending, segment.saved = table, bool(facts["ascending"]), facts
    for row in np.flatnonzero(table.copy >= 0).tolist():
        segment.twins.of.setdefault(int(table.owner[row]), []).append(row)
    return segment


def _check_columns(table: Table, twins: Twins, dimension: int, labels: NDArray[np.uint64]) -> None:
    """Raises ValueError if a row names another one that isn't there."""
    count = len(table.ids)
    empty = Table.empty(count, dimension)
    for column in fields(Table):
        found, meant = getattr(table, column.name), getattr(empty, column.name)
        if found.shape != meant.shape or found.dtype != meant.dtype:
            raise ValueError(f"the column {column.name} is of another kind")
    if twins.vectors.dtype != np.float16 or twins.vectors.shape != (twins.count, dimension):
        raise ValueError("the twins are of another kind")
    rows = (labels, np.maximum(table.owner, 0), np.maximum(table.copy, 0))
    for numbers, most in zip(rows, (count, count, max(1, twins.count)), strict=True):
        if numbers.size and int(numbers.max()) >= most:
            raise ValueError("a row names one that isn't there")


def _write_graph(segment: Segment, graph: Path) -> None:
    with written(graph, sync=True, alone=True) as temporary:
        try:
            segment.graph.save_index(str(temporary))
        except RuntimeError as error:
            raise OSError(f"hnswlib could not write {graph}") from error


def _write_columns(segment: Segment, columns: Path) -> None:
    table = {c.name: getattr(segment.table, c.name)[: segment.count] for c in fields(Table)}
    twins = segment.twins.vectors[: segment.twins.count]
    with written(columns, sync=True, alone=True) as temporary, temporary.open("wb") as file:
        np.savez(file, twins=twins, **table)


def _write_header(header: Path, facts: _Facts) -> None:
    content = {"facts": facts, "checksum": _facts_checksum(facts)}
    with written(header, sync=True, alone=True) as temporary:
        temporary.write_text(json.dumps(content), encoding="utf-8")


def _read_header(header: Path) -> _Facts | None:
    """None if it is missing, damaged or of another format."""
    try:
        content = read_json(header.read_text(encoding="utf-8"))
        facts: _Facts = content["facts"]
        intact = content["checksum"] == _facts_checksum(facts)
        return facts if intact and facts["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _facts_checksum(facts: _Facts) -> int:
    return zlib.crc32(json.dumps(facts, sort_keys=True).encode())


def _checksum(*paths: Path) -> int:
    checksum = 0
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                checksum = zlib.crc32(block, checksum)
    return checksum


def _delete_others(header: Path, keep: set[str]) -> None:
    for path in header.parent.glob(f"{header.stem}-*"):
        if path.suffix in (".hnsw", ".npz") and path.name not in keep:
            path.unlink(missing_ok=True)
