"""Query -> ranked hits."""

from photosearch.search.scan import CatalogueScan
from photosearch.search.searcher import Searcher
from photosearch.search.source import LiveSource, Source
from photosearch.search.surprise import surprise
from photosearch.search.terms import picture_of

__all__ = ["CatalogueScan", "LiveSource", "Searcher", "Source", "picture_of", "surprise"]
