import pytest

from photosearch.library import Library


@pytest.fixture
def library(quick_library: Library) -> Library:
    return quick_library
