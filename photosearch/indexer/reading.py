"""One file -> what the catalogue needs of it. Runs in decoding threads."""

import logging
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from PIL import Image

from photosearch import video
from photosearch.catalogue import Catalogue, Indexed, MomentIndexed, Pending
from photosearch.encoders.encoder import Encoder, Preprocessed, decode_side
from photosearch.folders import numbers
from photosearch.images import (
    ALONE,
    BUDGET,
    SHARE,
    TOO_LITTLE_MEMORY,
    TooMuch,
    UnreadablePicture,
    at_most,
    content_hash,
    open_picture,
    patiently,
    picture_facts,
)
from photosearch.indexer.beside import told_by_file
from photosearch.links import strays
from photosearch.messages import Message
from photosearch.patience import NoAnswer, answer
from photosearch.reader_versions import changes_picture
from photosearch.rescue import Rescue
from photosearch.thumbnails import ENOUGH, Thumbnails
from photosearch.types import Facts, Vector
from photosearch.video import Moment, moment_hash, named_as_video, read_unless_video

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Read:
    """What a decoding thread made of one file.

    No facts and no reason: the file is gone, or still being written, and its turn comes later.
    No prepared picture, but facts: its vector is known.
    """

    pending: Pending
    hash: bytes = b""
    facts: Facts | None = None
    prepared: Preprocessed | None = None
    reason: str | None = None
    passing: bool = False
    """The reason is the moment's, not the file's: it is tried again."""
    colour: int | None = None
    """The picture's mean colour, 0xRRGGBB, if it was decoded."""
    at: float | None = None
    """Of a video: the seconds of the moment this is."""
    further: "tuple[Read, ...]" = ()
    """The further moments of a video."""
    hung: bool = False
    """Its drive or share didn't answer."""
    renewed: bool = False
    """Its picture may have come out otherwise than before."""
    too_large: bool = False
    """To be read beside others; its turn comes last."""

    def inputs(self) -> Iterator[tuple[bytes, Preprocessed]]:
        """Content hashes and prepared pictures of what needs a vector, unless it has one by now."""
        for read in (self, *self.further):
            if read.prepared is not None:
                yield read.hash, read.prepared

    def indexed(self, facts: Facts, vectors: Mapping[bytes, Vector]) -> Indexed:
        """The row to store; a photo without a vector here has one in the catalogue."""
        return Indexed(
            self.pending.file_id,
            self.hash,
            facts,
            self.pending.modified,
            vectors.get(self.hash),
            self.colour,
            self.at,
            tuple(
                MomentIndexed(read.at or 0.0, read.hash, vectors.get(read.hash), read.colour)
                for read in self.further
            ),
            self.pending.sidecar_ns,
            self.renewed,
        )


class Reader:
    """Reads each file once: hash, thumbnail and the encoder's input come from the same bytes."""

    def __init__(
        self,
        catalogue: Catalogue,
        thumbnails: Thumbnails,
        encoder: Encoder,
        rescue: Rescue,
        follows_links: bool = False,
    ) -> None:
        self._catalogue = catalogue
        self._thumbnails = thumbnails
        self._encoder = encoder
        self._rescue = rescue
        self._follows_links = follows_links
        self._side = max(decode_side(encoder), ENOUGH)

    def read(self, pending: Pending) -> Read:
        """Returns every failure as the file's reason."""
        try:
            read = self._read(pending)
            return replace(read, facts=told_by_file(read.facts, pending)) if read.facts else read
        except TooMuch as error:
            if not pending.alone:
                return Read(pending, too_large=True)
            reason, passing = str(error), error.passing
        except UnreadablePicture as error:
            if isinstance(error.__cause__, NoAnswer):
                return Read(pending, hung=True)
            reason, passing = str(error), error.passing
        except MemoryError:
            reason, passing = TOO_LITTLE_MEMORY, True
        except Exception:  # a bug, which may be mended; one file must not stop the rest
            log.exception("Could not read %r", pending.path)
            reason, passing = Message("Photosearch failed on this file; the log says how."), True
        if not _is_as_scanned(pending):
            return Read(pending)
        return Read(pending, reason=reason, passing=passing)

    def _read(self, pending: Pending) -> Read:
        if self._strays(pending):
            return Read(pending)
        apart = pending.suspect or pending.alone
        return self._rescued(pending) if apart else self._beside_others(pending)

    def _strays(self, pending: Pending) -> bool:
        folder, path = pending.folder, pending.path
        if folder is None or self._follows_links or path.parent == folder:
            return False
        return patiently(path, lambda: strays(folder, path))

    def _beside_others(self, pending: Pending) -> Read:
        """A large file, or one named as a video, is sniffed first, because videos aren't read as
        a whole. The file is opened only once for both."""
        path = pending.path
        with at_most(SHARE):
            if named_as_video(path) or pending.size > SHARE:
                digest = video.hash_if_video(path)
                if digest is not None:
                    return self._video(pending, digest)
            with BUDGET.taken(pending.size):
                data = read_unless_video(path)
                if data is not None:
                    return self._decoded(pending, data)
            return self._video(pending, video.content_hash(path))

    def _decoded(self, pending: Pending, data: bytes) -> Read:
        digest = content_hash(data)
        if self._catalogue.knows_photo(digest, self._encoder.model_id):
            facts = picture_facts(data)
            if self._thumbnails.path(digest).exists() and not _comes_out(pending, facts.kind):
                return Read(pending, digest, facts)
        picture, facts = open_picture(data, self._side)
        return self._prepared(pending, digest, facts, picture)

    def _rescued(self, pending: Pending) -> Read:
        side, read = self._side, self._rescue.read
        found = read(pending.path, side, ALONE) if pending.alone else read(pending.path, side)
        if found.moments:
            return self._moments(pending, found.hash, found.facts, found.moments)
        return self._prepared(pending, found.hash, found.facts, found.picture)

    def _video(self, pending: Pending, digest: bytes) -> Read:
        if (
            self._catalogue.knows_video(digest, self._encoder.model_id)
            and self._thumbnails.path(digest).exists()
            and not _comes_out(pending, video.KIND)
        ):
            return Read(pending, digest, video.video_facts(pending.path))
        found = video.read_video(pending.path, self._side)
        return self._moments(pending, found.hash, found.facts, found.moments)

    def _moments(
        self, pending: Pending, digest: bytes, facts: Facts, moments: Sequence[Moment]
    ) -> Read:
        hashes = [digest, *(moment_hash(digest, moment.at) for moment in moments[1:])]
        first, *further = (
            replace(self._prepared(pending, digest, facts, moment.picture), at=moment.at)
            for digest, moment in zip(hashes, moments, strict=True)
        )
        return replace(first, further=tuple(further))

    def _prepared(
        self, pending: Pending, digest: bytes, facts: Facts, picture: Image.Image
    ) -> Read:
        renewed = _comes_out(pending, facts.kind)
        if renewed:
            self._thumbnails.remove(digest)
        if not self._thumbnails.path(digest).exists():
            self._save_thumbnail(digest, picture)
        colour = mean_colour(picture)
        if self._catalogue.knows_photo(digest, self._encoder.model_id) and not renewed:
            return Read(pending, digest, facts, colour=colour)
        prepared = self._encoder.preprocess(picture)
        return Read(pending, digest, facts, prepared, colour=colour, renewed=renewed)

    def _save_thumbnail(self, digest: bytes, picture: Image.Image) -> None:
        """A full disk costs only the thumbnail, which is made when it is wanted."""
        try:
            self._thumbnails.save(digest, picture)
        except OSError as error:
            log.warning("No thumbnail: %s", error)


def _comes_out(pending: Pending, kind: str) -> bool:
    """Whether its picture may come out otherwise than when it was read before."""
    return pending.again and (pending.stale or changes_picture(kind, pending.reader_version))


def mean_colour(picture: Image.Image) -> int:
    """Of an RGB picture, as 0xRRGGBB."""
    width, height = picture.size
    few = picture.reduce((max(1, width // 32), max(1, height // 32)))  # at once it would round down
    red, green, blue = few.resize((1, 1), Image.Resampling.BOX).tobytes()
    return red << 16 | green << 8 | blue


def _is_as_scanned(pending: Pending) -> bool:
    """Whether the file is there and the same; one that is still being copied isn't."""
    try:
        return answer(pending.path.parent, lambda: _is_same(pending))
    except NoAnswer:
        return False


def _is_same(pending: Pending) -> bool:
    try:
        status = pending.path.stat()
    except OSError:
        return os.path.lexists(pending.path)
    size, mtime_ns, *_ = numbers(status)
    return (size, mtime_ns) == (pending.size, pending.mtime_ns)
