"""What typed words may mean, as filters with counts: july 2019, canon, videos, rome, anna.

`SOURCES` in `sources.py` has a row for each sort of thing that is recognised.
"""

from photosearch.suggestions.suggester import Suggester

__all__ = ["Suggester"]
