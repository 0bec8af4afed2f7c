"""Opens pictures as the indexer does, each in a process of its own: weigh.py FILE ...

Prints a line of JSON for each: seconds, megabytes beyond what there was, and what came of it. Those
that need more than their share are read again as those are that are read alone.
"""

import json
import os
import resource
import sys
import time
from pathlib import Path

from photosearch import images
from photosearch.images import decode  # noqa: F401 - what they take themselves doesn't count
from photosearch.images.decoders import jpeg_xl  # noqa: F401

_SIDE = 520


def _opened(data: bytes, most: int) -> str:
    try:
        with images.at_most(most):
            images.open_picture(data, _SIDE)
            images.picture_facts(data)
            images.read_exposure(data)
    except images.TooMuch as error:
        return _opened(data, images.ALONE) if most < images.ALONE else str(error)
    except images.UnreadablePicture as error:
        return f"passing: {error}" if error.passing else str(error)
    return "opened"


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _weigh(data: bytes) -> dict[str, object]:
    before, begun = _peak(), time.process_time()
    said = _opened(data, images.SHARE)
    return {"said": said, "seconds": time.process_time() - begun, "megabytes": _peak() - before}


def main() -> None:
    for name in sys.argv[1:]:
        data = Path(name).read_bytes()
        if os.fork() == 0:
            sys.stdout.write(json.dumps({"name": Path(name).name} | _weigh(data)) + "\n")
            sys.stdout.flush()
            os._exit(0)
        os.wait()


if __name__ == "__main__":
    main()
