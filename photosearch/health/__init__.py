"""How good an index is: measured on a seeded sample of the library's own vectors."""

from photosearch.health.check import Subject, measure
from photosearch.health.judging import findings

__all__ = ["Subject", "findings", "measure"]
