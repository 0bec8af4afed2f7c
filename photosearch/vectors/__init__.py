"""Nearest-vector search. Only this package imports hnswlib and simsimd."""

from photosearch.vectors.codes import Codes, encode, estimate
from photosearch.vectors.exact import best, nearest
from photosearch.vectors.snapshot import delete_snapshot, snapshot_header
from photosearch.vectors.vector_index import EXACT_LIMIT, VectorIndex

__all__ = [
    "EXACT_LIMIT",
    "Codes",
    "VectorIndex",
    "best",
    "delete_snapshot",
    "encode",
    "estimate",
    "nearest",
    "snapshot_header",
]
