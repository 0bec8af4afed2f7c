"""Groups: what a library is about, and what the person makes of it."""

from photosearch.groups.grouping import grouped, joining
from photosearch.groups.probe import Probe, learned
from photosearch.groups.settle import settle
from photosearch.groups.vocabulary import GENERAL, WORDS, translations

__all__ = ["GENERAL", "WORDS", "Probe", "grouped", "joining", "learned", "settle", "translations"]
