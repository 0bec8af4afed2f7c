"""The text in the library's photos, read in the background."""

from photosearch.texts.texts_stage import read_texts

__all__ = ["read_texts"]
