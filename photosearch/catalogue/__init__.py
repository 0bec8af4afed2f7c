"""The SQLite file that is the truth of a library; all SQL is in this package."""

from photosearch.catalogue.catalogue import Catalogue, Pending
from photosearch.catalogue.conditions import fitting_names
from photosearch.catalogue.disk_changes.reconcile import FileRow
from photosearch.catalogue.disk_changes.sniffed import SniffedRow
from photosearch.catalogue.duplicate_table import Compared, Hashed, VerdictRow, VideoRow
from photosearch.catalogue.facets import Counts
from photosearch.catalogue.folder_table import Mounted
from photosearch.catalogue.listed import Listed
from photosearch.catalogue.people.face_places import overlap
from photosearch.catalogue.people.face_table import FaceVectors, FoundFace, Sought
from photosearch.catalogue.people.people_undo import Noted
from photosearch.catalogue.people.seen_moments import SeenMoments
from photosearch.catalogue.placeholders import UNKNOWN_COLOUR, Placeholders
from photosearch.catalogue.ratings import RatedFile
from photosearch.catalogue.search_history import check_text
from photosearch.catalogue.text_table import ReadText
from photosearch.catalogue.words.word_search import WordHits
from photosearch.catalogue.writes import Indexed, MomentIndexed

__all__ = [
    "UNKNOWN_COLOUR",
    "Catalogue",
    "Compared",
    "Counts",
    "FaceVectors",
    "FileRow",
    "FoundFace",
    "Hashed",
    "Indexed",
    "Listed",
    "MomentIndexed",
    "Mounted",
    "Noted",
    "Pending",
    "Placeholders",
    "RatedFile",
    "ReadText",
    "SeenMoments",
    "SniffedRow",
    "Sought",
    "VerdictRow",
    "VideoRow",
    "WordHits",
    "check_text",
    "fitting_names",
    "overlap",
]
