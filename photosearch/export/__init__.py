"""Photos as files of their own: copied, or in another size or format, under names of a pattern."""

from photosearch.export.files import Wanted, write_all, write_csv
from photosearch.export.making import Made, made_of
from photosearch.export.names import FIELDS, NameFacts, check_pattern, named

__all__ = [
    "FIELDS",
    "Made",
    "NameFacts",
    "Wanted",
    "check_pattern",
    "made_of",
    "named",
    "write_all",
    "write_csv",
]
