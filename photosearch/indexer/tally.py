"""Up to where the library had been read when a run last came to its end, for each model.

Files beyond that are what is to be read now, though it takes several runs: so the count that a
person sees goes on where it was when the program was closed, and of a few new photos in a large
library it tells just these.
"""

import json
import logging
from pathlib import Path

from photosearch.atomic import written

log = logging.getLogger(__name__)


class Tally:
    def __init__(self, file: Path | None) -> None:
        """A file that is lost or damaged costs no more than a true count of all."""
        self._file = file

    def read_before(self, model: str) -> int:
        """How many files had been read at the end of the last run that wasn't cut short."""
        count = self._kept().get(model)
        return count if isinstance(count, int) and count >= 0 else 0

    def keep(self, model: str, count: int) -> None:
        kept = self._kept()
        if self._file is None or kept.get(model) == count:
            return
        try:
            with written(self._file) as temporary:
                temporary.write_text(json.dumps({**kept, model: count}), encoding="utf-8")
        except OSError:
            log.info("%s can't be written", self._file, exc_info=True)

    def _kept(self) -> dict[str, object]:
        try:
            kept = json.loads(self._file.read_text(encoding="utf-8")) if self._file else {}
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
