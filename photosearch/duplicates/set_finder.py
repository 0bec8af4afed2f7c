"""Everything together: what the catalogue knows -> sets of near-duplicates."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache
from itertools import islice

import numpy as np
from PIL import Image

from photosearch.catalogue import Catalogue, Compared, Hashed, VerdictRow
from photosearch.duplicates.contained import contained
from photosearch.duplicates.keeper import ranked
from photosearch.duplicates.measuring import measured
from photosearch.duplicates.pair_grouping import Groups, grouped
from photosearch.duplicates.proposing import Pairs, Rows, by_hashes, by_vectors
from photosearch.duplicates.relations import Known, Relations, Verdicts, relate
from photosearch.duplicates.same_picture import RULES, Look, Verdict
from photosearch.duplicates.same_video import Videos
from photosearch.jobs import Job
from photosearch.system.cpu import CORES, lower_thread_priority
from photosearch.types import DuplicateFile, DuplicateKind, Duplicates, DuplicateSet, PhotoIds

OnProgress = Callable[[int, int], None]
"""How many of how many new photos have been looked at."""
ThumbnailOf = Callable[[int], Image.Image | None]
"""Of a photo by its id, upright RGB."""
_BATCH = 64
_LOOKS = 128
_NICE = 10


class Finder:
    """One search for near-duplicates. Reads thumbnails, no photos."""

    def __init__(self, catalogue: Catalogue, thumbnail: ThumbnailOf) -> None:
        self._catalogue = catalogue
        self._thumbnail = thumbnail

    def find(self, model: str, dimension: int, job: Job, on_progress: OnProgress) -> Duplicates:
        """By the vectors of this model. Raises Cancelled."""
        unseen = self._hash_all(job, on_progress)
        compared = self._catalogue.duplicates.compared()
        ids = compared.photo_ids
        known = self._known(compared, self._vectors(ids, model, dimension, job))
        pairs = by_hashes(known.hashes, job.checkpoint), by_vectors(known.vectors, job.checkpoint)
        proposed = np.unique(np.concatenate(pairs), axis=0)
        found = self._relate(known, proposed, compared, job)
        copies = self._catalogue.duplicates.with_copies()
        groups = grouped(found, known.apart, np.flatnonzero(np.isin(ids, copies)).tolist())
        videos = Videos(self._catalogue, self._thumbnail).same(model, copies, job.checkpoint)
        sets = tuple(self._sets(groups, ids, found.unframed, videos))
        job.checkpoint()
        folders = contained(sets, self._catalogue.duplicates.per_directory())
        return Duplicates(sets, folders, unseen)

    def _hash_all(self, job: Job, on_progress: OnProgress) -> int:
        """How many have no thumbnail."""
        todo = list(self._catalogue.duplicates.missing())
        unseen, rows = 0, iter(todo)
        lower = lower_thread_priority
        with ThreadPoolExecutor(CORES, "hashes", initializer=lower, initargs=(_NICE,)) as pool:
            for start in range(0, len(todo), _BATCH):
                job.checkpoint()
                on_progress(start, len(todo))
                made = list(pool.map(lambda row: self._hashed(row[0]), islice(rows, _BATCH)))
                kept = [one for one in made if one is not None]
                self._catalogue.duplicates.keep(kept)
                unseen += len(made) - len(kept)
        on_progress(len(todo), len(todo))
        return unseen

    def _hashed(self, photo_id: int) -> Hashed | None:
        thumbnail = self._thumbnail(photo_id)
        if thumbnail is None:
            return None
        made = measured(thumbnail)
        return Hashed(photo_id, made.hash, made.detail, made.sharpness)

    def _vectors(self, ids: PhotoIds, model: str, dimension: int, job: Job) -> Rows:
        vectors = np.zeros((len(ids), dimension), np.float16)
        for page, rows in self._catalogue.vectors.every(model):
            job.checkpoint()
            if len(ids):
                places = np.searchsorted(ids, page).clip(max=len(ids) - 1)
                fits = ids[places] == page
                vectors[places[fits]] = rows[fits]
        return vectors

    def _known(self, compared: Compared, vectors: Rows) -> Known:
        marks = self._catalogue.duplicates.apart()
        ids = compared.photo_ids.tolist() if marks else ()
        return Known(
            compared.hashes,
            compared.details,
            compared.is_raw,
            compared.taken,
            compared.cameras,
            vectors,
            {place: marks[one] for place, one in enumerate(ids) if one in marks},
        )

    def _looker(self, compared: Compared) -> Callable[[int], Look | None]:
        @lru_cache(_LOOKS)
        def look(place: int) -> Look | None:
            photo_id = int(compared.photo_ids[place])
            picture = self._thumbnail(photo_id)
            if picture is None:
                return None
            photo = self._catalogue.photo(photo_id)
            stems = tuple(path.stem for path in photo.paths) if photo else ()
            width, height = compared.sizes[place].tolist()
            part = slice(place, place + 1)
            detail = int(compared.details[place])
            return Look(picture, compared.hashes[part], detail, (width, height), stems)

        return look

    def _relate(self, known: Known, proposed: Pairs, compared: Compared, job: Job) -> Relations:
        """What pictures turned out to be is kept, also if it comes no farther than that."""
        before = self._former(compared.photo_ids)
        verdicts = dict(before)
        try:
            return relate(known, proposed, self._looker(compared), verdicts, job.checkpoint)
        finally:
            new = {pair: verdicts[pair] for pair in verdicts.keys() - before.keys()}
            self._remember(compared.photo_ids, new)

    def _former(self, ids: PhotoIds) -> Verdicts:
        place = {photo_id: number for number, photo_id in enumerate(ids.tolist())}
        return {
            (place[row.one], place[row.other]): Verdict(row.same, row.is_copy, row.unframed)
            for row in self._catalogue.duplicates.verdicts(RULES)
            if row.one in place and row.other in place
        }

    def _remember(self, ids: PhotoIds, verdicts: Verdicts) -> None:
        self._catalogue.duplicates.keep_verdicts(
            RULES,
            [
                VerdictRow(int(ids[one]), int(ids[other]), was.same, was.is_copy, was.unframed)
                for (one, other), was in verdicts.items()
            ],
        )

    def _sets(
        self,
        groups: Groups,
        ids: PhotoIds,
        unframed: Mapping[int, float],
        videos: Sequence[Sequence[int]],
    ) -> Iterator[DuplicateSet]:
        places = sorted({one for sets in groups.values() for some in sets for one in some})
        files = self._catalogue.duplicates.files([int(ids[one]) for one in places])
        of = {
            one: [replace(f, unframed=unframed.get(one, 1.0)) for f in files.get(int(ids[one]), [])]
            for one in places
        }
        chosen: dict[int, list[DuplicateFile]] = {}
        for kind in DuplicateKind:
            made = list(self._video_sets(videos)) if kind is DuplicateKind.SAME else []
            for members in groups[kind]:
                held = [file for one in members for file in chosen.get(one, of[one])]
                if len(held) < 2:
                    continue
                best, reasons = ranked(kind, held)
                made.append(DuplicateSet(kind, best, reasons))
                if kind is DuplicateKind.SAME:
                    chosen[members[0]] = [best[0]]
            yield from sorted(made, key=lambda one: (-one.spare, one.files[0].path))

    def _video_sets(self, videos: Sequence[Sequence[int]]) -> Iterator[DuplicateSet]:
        of = self._catalogue.duplicates.files([one for some in videos for one in some])
        for some in videos:
            if len(held := [file for one in some for file in of.get(one, [])]) > 1:
                yield DuplicateSet(DuplicateKind.SAME, *ranked(DuplicateKind.SAME, held))
