"""The SQLite file that is the truth of a library; all SQL is in this package."""

from photosearch.catalogue.catalogue import Catalogue, Pending
from photosearch.catalogue.disk_changes.reconcile import FileRow
from photosearch.catalogue.disk_changes.sniffed import SniffedRow
from photosearch.catalogue.folder_table import Mounted
from photosearch.catalogue.listed import Listed
from photosearch.catalogue.listing import Listing
from photosearch.catalogue.moments import MomentOf
from photosearch.catalogue.placeholders import UNKNOWN_COLOUR, Placeholders
from photosearch.catalogue.search_history import Favourites, Searches, check_text
from photosearch.catalogue.writes import Indexed, MomentIndexed

__all__ = [
    "UNKNOWN_COLOUR",
    "Catalogue",
    "Favourites",
    "FileRow",
    "Indexed",
    "Listed",
    "Listing",
    "MomentIndexed",
    "MomentOf",
    "Mounted",
    "Pending",
    "Placeholders",
    "Searches",
    "SniffedRow",
    "check_text",
]
