"""The facade: everything a front-end can ask of a library."""

from photosearch.library.asking import Asking
from photosearch.library.choosing import Choosing
from photosearch.library.reaching import Reaching
from photosearch.library.upkeep import Upkeep

__all__ = ["Library"]


class Library(Asking, Choosing, Reaching, Upkeep):
    """One library on disk. Every method may be called from any thread.

    Methods that may take long (`index`, `search`, `vector`, `picture`, `load_text`) block; call
    them off the GUI thread. Each raises KnownError, with a sentence for the person, where they can
    do something about it.
    """
