"""How far the library had been read when a run last finished, by model.

Files beyond that are what is to be read now, though it takes several runs: so the count that a
person sees goes on where it was when the program was closed, and of a few new photos in a large
library it tells just these.
"""

import json
import logging
from pathlib import Path

from photosearch.atomic import written
from photosearch.catalogue import Catalogue
from photosearch.jobs import Meter
from photosearch.parsing import read_json

log = logging.getLogger(__name__)


class Tally:
    def __init__(self, file: Path | None) -> None:
        """A file that is lost or damaged costs no more than a true count of all."""
        self._file = file

    def begin(self, catalogue: Catalogue, model: str, meter: Meter, now: float | None) -> None:
        """Start the meter; former runs may have been cut short, so it goes on where they were.
        `now` as in `Catalogue.pending_count`."""
        waiting = catalogue.pending_count(model, now)
        read = max(0, catalogue.files_to_read() - waiting)
        before = read - min(read, self._read_before(model)) if waiting else 0
        meter.start(before + waiting, before)

    def end(self, catalogue: Catalogue, model: str) -> None:
        """A run has come to its end."""
        kept, read = self._kept(), catalogue.files_to_read() - catalogue.pending_count(model)
        if self._file is None or kept.get(model) == read:
            return
        try:
            with written(self._file) as temporary:
                temporary.write_text(json.dumps({**kept, model: read}), encoding="utf-8")
        except OSError:
            log.info("%s can't be written", self._file, exc_info=True)

    def _read_before(self, model: str) -> int:
        count = self._kept().get(model)
        return count if isinstance(count, int) and count >= 0 else 0

    def _kept(self) -> dict[str, object]:
        try:
            kept = read_json(self._file.read_text(encoding="utf-8")) if self._file else {}
        except (OSError, ValueError):
            return {}
        return kept if isinstance(kept, dict) else {}
