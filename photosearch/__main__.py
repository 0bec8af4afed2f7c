"""`python -m photosearch`, and the command `photosearch`."""

import gc
import sys

from photosearch import frozen, network
from photosearch.streams import Enough, make_safe


def hurry() -> None:
    """Imports leave no garbage; looking for some takes a tenth of the start-up time."""
    gc.disable()


def main() -> int:
    """Interrupted while it still imports, it ends as quietly as later."""
    frozen.serve_if_child()
    frozen.leave_others_alone()
    hurry()
    make_safe()
    network.shut()
    try:
        from photosearch.cli import main as run

        return run()
    except Enough:
        return 0
    except KeyboardInterrupt:
        print("photosearch: stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
