"""Groups of photos that are alike: found by the model, and made by the person."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from photosearch.catalogue import Catalogue
from photosearch.errors import KnownError
from photosearch.groups import (
    GENERAL,
    WORDS,
    Probe,
    grouped,
    joining,
    learned,
    settle,
    translations,
)
from photosearch.jobs import Job, OnProgress
from photosearch.library.models import Active, Models
from photosearch.library.search import Search
from photosearch.paths import LibraryPaths
from photosearch.query_text import parse_kept
from photosearch.search.reference_texts import ReferenceTexts
from photosearch.types import (
    Group,
    Grouping,
    GroupReport,
    OwnGroup,
    PhotoIds,
    Progress,
    Query,
    Stage,
    Vector,
    Vectors,
)
from photosearch.vectors import snapshot_header

_GROWN = 1.25
"""Everything is grouped anew once there are so many times more photos than at the last time."""
_SHRUNK = 0.5
_OVERVIEW = 30
"""About so many groups are an overview."""


def translated(words: Sequence[str], language: str) -> list[str]:
    """Words of groups in a language of the window, as far as there is one for them."""
    known = translations(language)
    return [known.get(word, word) for word in words]


def _ignore(progress: Progress) -> None:
    """For callers who don't watch."""


class Groups:
    """What the library is about, by what its photos look like.

    Reading and the person's changes are quick; `update`, `make` and `teach` compute, and block.
    """

    def __init__(
        self, where: LibraryPaths, catalogue: Catalogue, models: Models, search: Search
    ) -> None:
        self._where = where
        self._catalogue = catalogue
        self._table = catalogue.groups
        self._models = models
        self._search = search
        self._updating = threading.Lock()
        self.rename = self._table.rename
        """Takes an id and a name; "" gives the model's words back. Raises KnownError."""
        self.hide = self._table.hide
        """Takes an id and whether to hide it. Raises KnownError if there is no such group."""
        self.remove = self._table.remove
        """Forget a group of the person's own; its photos stay. Raises KnownError."""
        self.get = self._table.get
        """One group, by its id. Raises KnownError."""
        self.names = self._table.names
        """Of each group the person's name and the model's words, by ids."""

    # what there is

    def all(self, level: int | None = None, hidden: bool = False) -> list[Group]:
        """Own groups first, then the largest; at one level, from 0 for the smallest groups, or all.

        Hidden ones come only if they are asked for, and then alone.
        """
        return self._table.listed(level, hidden)

    @property
    def levels(self) -> int:
        """How many there are, the coarsest last; 0 before the first update."""
        return self._table.levels()

    def overview(self) -> int:
        """The level that tells most at a glance."""
        rows = self._table.found()
        counts = [
            sum(row.finest <= level <= row.coarsest for row in rows) for level in range(self.levels)
        ]
        return min(range(len(counts)), key=lambda level: abs(counts[level] - _OVERVIEW), default=0)

    def own_names(self) -> dict[int, str]:
        """Of the person's own groups, by ids."""
        return {own.id: own.name for own in self._table.own()}

    def photos(self, group_id: int) -> PhotoIds:
        """Ascending ids; some may be gone."""
        return self._table.members(group_id)

    def words_to_try(self) -> list[str]:
        """What a search may find much of: what the groups are called, the largest first, then
        general words, then all that groups may be called."""
        named = [word for group in self.all() for word in group.words]
        return list(dict.fromkeys((*named, *GENERAL, *WORDS)))

    # bringing them up to date

    def is_stale(self) -> bool:
        """Whether `update` would look at anything."""
        known, model = self._table.grouping(), self._models.answering.id
        if known is None or known.model != model:
            return self._catalogue.vectors.covered(model) > 0
        ids = self._catalogue.vectors.whole_ids(model)
        return not np.isin(ids, known.seen, assume_unique=True).all()

    def update(
        self, job: Job, on_progress: OnProgress = _ignore, *, anew: bool = False
    ) -> GroupReport:
        """Let new photos join the groups; group all anew if there are many, or it is asked for.

        What the person named or hid stays: a group keeps its id as long as it shares enough photos
        with what it was. Takes seconds for 100,000 photos or a minute on a busy computer, and a
        tenth of a second for a few new ones. Raises Cancelled. One update at a time; another waits.
        """
        with self._updating:
            active = self._models.answering
            ids, known = self._catalogue.vectors.whole_ids(active.id), self._table.grouping()
            if anew or known is None or self._must_be_made(known, ids, active):
                return self._regroup(active, ids, job, on_progress)
            return self._join(active, ids, known, job, on_progress)

    def _must_be_made(self, known: Grouping, ids: PhotoIds, active: Active) -> bool:
        grown = not _SHRUNK * known.photos <= len(ids) <= max(_GROWN * known.photos, 50)
        first = known.levels == 0 or not known.photos
        return known.model != active.id or grown or (first and len(ids) > known.photos)

    def _regroup(
        self, active: Active, ids: PhotoIds, job: Job, on_progress: OnProgress
    ) -> GroupReport:
        ids, vectors = self._vectors(active, ids, job, on_progress)
        made, rows = grouped(ids, vectors, active.id, self._words(active), job.checkpoint)
        del vectors
        job.checkpoint()
        self._table.regroup(made, lambda old: settle(old, rows))
        for own in self._table.own():
            job.checkpoint()
            self._learn(replace(own, centre=None), active, ids)
        inside = np.unique(np.concatenate([np.empty(0, np.int64), *(row.members for row in rows)]))
        on_progress(Progress(Stage.DONE, len(ids), len(ids)))
        return GroupReport(True, len(ids), len(inside))

    def _join(
        self, active: Active, ids: PhotoIds, known: Grouping, job: Job, on_progress: OnProgress
    ) -> GroupReport:
        new = np.setdiff1d(ids, known.seen, assume_unique=True)
        if not len(new):
            return GroupReport()
        new, vectors = self._vectors(active, new, job, on_progress)
        groups = self._table.found()
        members = [self._table.members(row.id) if row.finest > 0 else ids[:0] for row in groups]
        found = joining(vectors, known.mean, groups, members)
        pairs = [(groups[place].id, int(new[row])) for row, place in found]
        for own in self._table.own():
            pairs += [(own.id, photo) for photo in self._fitting(own, new, vectors, active)]
        job.checkpoint()
        self._table.join(pairs, np.union1d(known.seen, new))
        on_progress(Progress(Stage.DONE, len(new), len(new)))
        return GroupReport(False, len(new), len({photo for _, photo in pairs}))

    def _vectors(
        self, active: Active, ids: PhotoIds, job: Job, on_progress: OnProgress
    ) -> tuple[PhotoIds, Vectors]:
        """Those there are, ascending by id."""
        found = np.empty(len(ids), np.int64)
        vectors = np.empty((len(ids), active.encoder.dimension), np.float32)
        done = 0
        for page, rows in self._catalogue.vectors.of(active.id, ids):
            job.checkpoint()
            order = np.argsort(page)
            found[done : done + len(page)] = page[order]
            vectors[done : done + len(page)] = rows[order]
            done += len(page)
            on_progress(Progress(Stage.GROUPING, done, len(ids)))
        return found[:done], vectors[:done]

    def _words(self, active: Active) -> Vectors | None:
        """Their vectors, encoded once for each model; None if it reads no text."""
        if not active.encoder.understands_text:
            return None
        header = snapshot_header(self._where.index_directory, active.id)
        return ReferenceTexts(active.encoder, header.with_suffix(".words"), WORDS).vectors()

    # the person's own

    def make(
        self, name: str, text: str = "", good: Sequence[int] = (), bad: Sequence[int] = ()
    ) -> Group:
        """A group of what a query in plain-text form finds, and of what is like the good examples
        rather than the bad ones. Raises KnownError, as for a query that can't be read."""
        if not name.strip():
            raise KnownError("Give the group a name.")
        if not text.strip() and not good:
            raise KnownError("Say in words what belongs to the group, or choose photos that do.")
        parse_kept(text)
        group_id = self._table.make(name, text.strip(), good, bad)
        try:
            return self._taught(group_id)
        except KnownError:
            self._table.remove(group_id)
            raise

    def teach(
        self,
        group_id: int,
        good: Sequence[int] = (),
        bad: Sequence[int] = (),
        *,
        only: bool = False,
    ) -> Group:
        """Photos that belong to an own group, and that don't; it learns from them at once.

        With `only` it forgets the examples it had before.
        """
        self._table.add_examples(group_id, good, bad, only=only)
        return self._taught(group_id)

    def _taught(self, group_id: int) -> Group:
        active = self._models.answering
        own = next((own for own in self._table.own() if own.id == group_id), None)
        if own is not None:
            self._learn(own, active, self._catalogue.vectors.whole_ids(active.id))
        return self._table.get(group_id)

    def _learn(self, own: OwnGroup, active: Active, ids: PhotoIds) -> None:
        good, bad = self._examples(active, own.good), self._examples(active, own.bad)
        probe = learned(self._prior(own), self._mean(active), good, bad)
        scored: list[tuple[float, int]] = []
        for page, rows in self._catalogue.vectors.of(active.id, ids):
            logits = probe.logits(rows)
            scored += [
                (float(logits[n]), int(page[n])) for n in np.flatnonzero(logits >= 0).tolist()
            ]
        passing = self._passing(own)
        members = [photo for _, photo in sorted(scored, reverse=True) if passing(photo)]
        members = [*members, *(photo for photo in own.good if photo not in members)]
        members = [photo for photo in members if photo not in own.bad]
        self._table.learn(own.id, probe.weights, probe.threshold, np.array(members, np.int64))

    def _fitting(self, own: OwnGroup, ids: PhotoIds, vectors: Vectors, active: Active) -> list[int]:
        """Those of the newcomers that belong to it."""
        if own.centre is None or len(own.centre) != active.encoder.dimension:
            return []
        passing = self._passing(own)
        logits = Probe(own.centre, own.threshold).logits(vectors)
        return [photo for photo in ids[logits >= 0].tolist() if passing(photo)]

    def _prior(self, own: OwnGroup) -> Probe:
        """The query alone; without any, what the good examples have in common."""
        query = parse_kept(own.text)
        if not query.compares:
            query = Query(liked=own.good)
        weights, height = self._search.line(query)
        return Probe(weights.astype(np.float32), -height)

    def _passing(self, own: OwnGroup) -> Callable[[int], bool]:
        mask = self._catalogue.listing.passing(parse_kept(own.text).filters)
        return lambda photo: photo < len(mask) and bool(mask[photo])

    def _examples(self, active: Active, ids: Sequence[int]) -> Vectors:
        pages = self._catalogue.vectors.of(active.id, np.array(ids, np.int64))
        none = np.empty((0, active.encoder.dimension), np.float32)
        return np.concatenate([none, *(rows for _, rows in pages)])

    def _mean(self, active: Active) -> Vector:
        known = self._table.grouping()
        if known is not None and known.model == active.id:
            return known.mean
        sample = active.index.fresh().sample(1024)
        return (
            sample.mean(axis=0) if len(sample) else np.zeros(active.encoder.dimension, np.float32)
        )
