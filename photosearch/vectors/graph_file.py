"""Checks hnswlib's graph files before hnswlib loads them, because it believes every number.

The layout (hnswlib 0.8, `saveIndex`): a head; for each node its links on the lowest level, its
vector and its label; then for each node the links on the levels above.
"""

import mmap
import struct
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_HEAD = struct.Struct("<6Q i I 3Q d Q")
_NO_NODE = 0xFFFFFFFF
_MOST_LEVELS = 64

Words = NDArray[np.uint32]


def check_graph(path: Path, dimension: int, links: int, most: int) -> NDArray[np.uint64]:
    """The labels of its nodes. `links`: M, the number of links of a node above the lowest level.

    Raises ValueError if anything would lead hnswlib elsewhere, and OSError.
    """
    with path.open("rb") as file:
        data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    if len(data) < _HEAD.size:
        raise ValueError("the graph's head is cut")
    head = _HEAD.unpack_from(data)
    count, lowest = head[2], 4 * (2 * links + 1)
    node = lowest + 4 * dimension + 8
    if head[0] != 0 or head[3:6] != (node, lowest + 4 * dimension, lowest):
        raise ValueError("the graph's layout differs")
    if head[8:11] != (links, 2 * links, links) or not count <= head[1] <= most:
        raise ValueError("the graph's sizes differ")
    above = _HEAD.size + count * node
    if len(data) < above:
        raise ValueError("the graph's nodes are cut")
    nodes = np.frombuffer(data, np.uint8, count * node, _HEAD.size).reshape(count, node)
    _check_links(np.ascontiguousarray(nodes[:, :lowest]).view("<u4"), count)
    levels = _check_above(data, above, count, links)
    _check_entry(head[7], head[6], levels)
    return np.ascontiguousarray(nodes[:, -8:]).view("<u8").ravel()


def _check_links(lists: Words, count: int) -> None:
    """Rows of a number of links and as many nodes; only 16 bits of the number count."""
    many = lists[:, 0] & 0xFFFF
    if many.size and int(many.max()) > lists.shape[1] - 1:
        raise ValueError("a node has too many links")
    used = np.arange(lists.shape[1] - 1) < many[:, None]
    if np.any(lists[:, 1:][used] >= count):
        raise ValueError("a link leads nowhere")


def _check_above(data: mmap.mmap, place: int, count: int, links: int) -> NDArray[np.int64]:
    """The level of each node, from 0."""
    levels, parts, size = np.zeros(count, np.int64), [], 4 * (links + 1)
    for node in range(count):
        if place + 4 > len(data):
            raise ValueError("the graph's upper levels are cut")
        length = int.from_bytes(data[place : place + 4], "little")
        place += 4
        if length:
            levels[node] = _levels(length, size, len(data) - place)
            parts.append(data[place : place + length])
            place += length
    if place != len(data):
        raise ValueError("there is more than the graph")
    lists = np.frombuffer(b"".join(parts), "<u4").reshape(-1, links + 1)
    _check_links(lists, count)
    _check_heights(lists, levels)
    return levels


def _levels(length: int, size: int, left: int) -> int:
    if length % size or length > left or length // size > _MOST_LEVELS:
        raise ValueError("a node's upper levels have an odd size")
    return length // size


def _check_heights(lists: Words, levels: NDArray[np.int64]) -> None:
    """A link on a level leads to a node that reaches it."""
    own = np.concatenate([np.arange(1, n + 1) for n in levels[levels > 0]] or [levels[:0]])
    used = np.arange(lists.shape[1] - 1) < (lists[:, 0] & 0xFFFF)[:, None]
    heights = np.broadcast_to(own[:, None], used.shape)[used]
    if np.any(levels[lists[:, 1:][used]] < heights):
        raise ValueError("a link leads to a node below its level")


def _check_entry(entry: int, level: int, levels: NDArray[np.int64]) -> None:
    if entry == _NO_NODE and not len(levels):
        return
    if entry >= len(levels) or levels[entry] != level:
        raise ValueError("the graph's entry is elsewhere")
