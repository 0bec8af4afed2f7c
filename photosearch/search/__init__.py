"""Query -> ranked hits."""

from photosearch.search import heat, parts
from photosearch.search.brute_force import BruteForceSource
from photosearch.search.fusing import telling
from photosearch.search.listed_bursts import ListedBursts
from photosearch.search.searcher import Searcher
from photosearch.search.source import Source
from photosearch.search.surprise import surprise
from photosearch.search.terms import picture_of
from photosearch.search.unknown import Unknown, no_folder

__all__ = [
    "BruteForceSource",
    "ListedBursts",
    "Searcher",
    "Source",
    "Unknown",
    "heat",
    "no_folder",
    "parts",
    "picture_of",
    "surprise",
    "telling",
]
