"""Who is in the photos: faces found in the background, and which of them belong together."""

from photosearch.people.face_grouping import group_faces
from photosearch.people.faces_stage import regroup, seek_faces

__all__ = ["group_faces", "regroup", "seek_faces"]
