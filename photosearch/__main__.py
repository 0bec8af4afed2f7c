"""`python -m photosearch`, and the command `photosearch`."""

import sys


def main() -> int:
    """Interrupted while it still imports, it ends as quietly as later."""
    try:
        from photosearch.cli import main as run

        return run()
    except KeyboardInterrupt:
        print("photosearch: stopped.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main())
