"""Opens a catalogue, writes and closes it again and again: another process at the same library.

python tests/support/processes/second_writer.py CATALOGUE TIMES
"""

import sys
from pathlib import Path

from photosearch.catalogue import Catalogue


def main(path: Path, times: int) -> None:
    for number in range(times):
        catalogue = Catalogue(path)
        catalogue.searches.add_recent(f"there {number}")
        catalogue.counts()
        catalogue.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
