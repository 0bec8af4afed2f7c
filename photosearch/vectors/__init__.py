"""Nearest-vector search. Only this package imports hnswlib and simsimd."""

from photosearch.vectors.codes import Codes, encode, estimate
from photosearch.vectors.exact import best
from photosearch.vectors.snapshot import delete_snapshot, snapshot_header
from photosearch.vectors.vector_index import VectorIndex

__all__ = [
    "Codes",
    "VectorIndex",
    "best",
    "delete_snapshot",
    "encode",
    "estimate",
    "snapshot_header",
]
