"""The SQLite file that is the truth of a library; all SQL lives in this room."""

from photosearch.catalogue.catalogue import Catalogue, Pending
from photosearch.catalogue.filters import Listing
from photosearch.catalogue.listed import Listed
from photosearch.catalogue.reconcile import FileRow
from photosearch.catalogue.searches import Favourites, Searches
from photosearch.catalogue.writes import Indexed

__all__ = [
    "Catalogue",
    "Favourites",
    "FileRow",
    "Indexed",
    "Listed",
    "Listing",
    "Pending",
    "Searches",
]
