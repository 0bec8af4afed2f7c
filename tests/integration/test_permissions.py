"""The tests that root must skip, run as someone who may not read everything."""

import sys

import pytest

from support.processes.unprivileged_user import reads_anything, run_tests_with_permissions

TESTS = (
    "tests/unit/scan/test_scan.py::test_a_real_locked_directory_is_reported",
    "tests/unit/indexer/test_indexer.py::test_a_directory_that_cannot_be_listed_keeps_its_photos",
    "tests/unit/indexer/test_indexer.py::test_read_only_folders_are_read_and_stay_as_they_are",
    "tests/unit/images/test_files.py::test_read_file_names_missing_permission",
)


@pytest.mark.skipif(
    sys.platform != "linux" or not reads_anything(), reason="they run by themselves then"
)
def test_permissions_hold_for_root_too() -> None:
    said = run_tests_with_permissions(*TESTS)
    assert said.startswith(f"{len(TESTS)} passed"), said
