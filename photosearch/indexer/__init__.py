"""Bring a library up to date with its folders: scan, decode, encode, store.

Decoding runs in a small pool some files ahead of the encoder, so memory stays flat. Each batch is
one transaction: whatever stops the run costs at most the batches in flight, and the next run goes
on where this one stopped, because the work is whatever the catalogue says is still pending.
"""

from photosearch.indexer.run import BATCH, Indexer

__all__ = ["BATCH", "Indexer"]
