"""Texts that ask before files are removed, and explain failures; they name every file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from photosearch.gui.platform import desktop
from photosearch.gui.services.trash import TrashFailure
from photosearch.gui.text.model_text import size
from photosearch.gui.text.numbers import number, plural
from photosearch.gui.widgets.question import Question
from photosearch.types import Hit, Removal

MANY = 50
"""Photos; to delete more, the button must be chosen: Enter alone doesn't do it."""
_NAMED = 6
"""Files that are named in the question itself; where there are more, its details name them all."""
_DETAILED = 2_000
"""Lines of details; more would hold up the window."""
_LONGEST = 90
"""Letters of a path in the question; a longer one without a space would widen it."""


def _tr(words: str) -> str:
    return QCoreApplication.translate("Trash", words)


def to_trash(window: QWidget, hits: Sequence[Hit], removal: Removal) -> Question:
    """`hits`: those whose files go, at least one."""
    box = _question(window, _to_trash(hits, removal), _tr("Move to the trash"))
    if len(hits) <= MANY:
        box.setDefaultButton(box.agreed)
    further = [*_copies(removal), *_burst(hits), *_video(hits), *_away(removal)]
    further.append(_tr("You can restore it from the trash."))
    box.setInformativeText("\n\n".join(further))
    if len(hits) > 1 or _is_short(removal.stays) or _is_short(removal.unsure):
        box.setDetailedText(_details(removal.goes, removal))
    return box


def for_good(
    window: QWidget, paths: Sequence[Path], why: TrashFailure, removal: Removal
) -> Question:
    """About files that no trash takes; of `removal` only the copies count."""
    one = len(paths) == 1
    ask = _tr("Delete it for good?") if one else _tr("Delete them for good?")
    box = _question(window, f"{not_trashed(paths, why)} {ask}", _tr("Delete for good"))
    box.setIcon(QMessageBox.Icon.Warning)
    named = [] if one else [_named(paths)]
    warning = _tr("Nothing brings back what is deleted for good.")
    box.setInformativeText("\n\n".join([*named, *_copies(removal), warning]))
    if _is_short(paths) or _is_short(removal.stays) or _is_short(removal.unsure):
        box.setDetailedText(_details(paths, removal))
    return box


def _question(window: QWidget, question: str, agree: str) -> Question:
    return Question(window, agree, question, agree, _tr("Cancel"))


def _details(goes: Sequence[Path], removal: Removal) -> str:
    """Every file by its path, where the question doesn't name them all."""
    parts = [_tr("These files go:"), *_first(goes, _DETAILED)]
    if removal.stays:
        parts += ["", _tr("These copies stay:"), *_first(removal.stays, _DETAILED)]
    if removal.unsure:
        parts += ["", _tr("These copies may be there:"), *_first(removal.unsure, _DETAILED)]
    return "\n".join(parts)


def not_trashed(paths: Sequence[Path], why: TrashFailure) -> str:
    words = _tr("{files} can't be moved to the trash: {reason}.")
    return words.format(files=_files(paths), reason=_reason(why))


def not_deleted(paths: Sequence[Path], why: TrashFailure) -> str:
    words = _tr("{files} can't be deleted: {reason}.")
    return words.format(files=_files(paths), reason=_reason(why))


def not_put_back(paths: Sequence[Path]) -> str:
    return _tr("{files} couldn't be put back; look in the trash.").format(files=_files(paths))


def out_of_reach(removal: Removal) -> str:
    """Nothing goes, because nothing can be reached."""
    words = _tr("{files} can't be deleted now: the folder or drive isn't connected.")
    return words.format(files=_files(removal.away))


def _reason(why: TrashFailure) -> str:
    return {
        TrashFailure.GONE: _tr("not there any more"),
        TrashFailure.READ_ONLY: _tr("the drive is read-only"),
        TrashFailure.NO_PERMISSION: _tr("you have no permission to change the folder"),
        TrashFailure.DISK_FULL: _tr("the drive is full"),
        TrashFailure.BAD_NAME: _tr("the trash can't keep a name like this"),
        TrashFailure.NO_TRASH: _tr("there is no trash on that drive"),
        TrashFailure.NO_ANSWER: _tr("its drive doesn't answer"),
        TrashFailure.REFUSED: _tr("the system refuses; another program may be using it"),
    }[why]


def _files(paths: Sequence[Path]) -> str:
    one = len(paths) == 1
    return (
        f"“{desktop.display_name(paths[0].name)}”" if one else plural(len(paths), "file", "files")
    )


def _to_trash(hits: Sequence[Hit], removal: Removal) -> str:
    """The photos, and what goes with them."""
    own = {hit.path for hit in hits}
    others = [path for path in removal.goes if path not in own]
    name = desktop.display_name(hits[0].path.name)
    if len(own) == 1 and not others:
        return _tr("Move “{name}” to the trash?").format(name=name)
    if len(own) == 1:
        names = ", ".join(desktop.display_name(path.name) for path in others)
        words = _tr("Move “{name}” to the trash, and with it {others}?")
        return words.format(name=name, others=names)
    photos = plural(len(own), "photo", "photos")
    if not others:
        words = _tr("Move {photos}, {size}, to the trash?")
        return words.format(photos=photos, size=size(removal.size))
    words = _tr(
        "Move {photos}, {size}, to the trash, and with them the {more} RAW or JPEG files that "
        "belong to them?"
    )
    return words.format(photos=photos, size=size(removal.size), more=number(len(others)))


def _copies(removal: Removal) -> list[str]:
    one = len(removal.stays) == 1
    stay = _tr("A copy stays:") if one else _tr("{count} copies stay:")
    away = _tr("Copies that can't be looked at now, as their folder or drive isn't connected:")
    return [
        words.format(count=number(len(paths))) + "\n" + _named(paths)
        for words, paths in ((stay, removal.stays), (away, removal.unsure))
        if paths
    ]


def _named(paths: Sequence[Path]) -> str:
    """Each by its path, a line each; of a long one its end."""
    lines = _first(paths, _NAMED)
    return "\n".join(x if len(x) <= _LONGEST else f"…{x[1 - _LONGEST :]}" for x in lines)


def _first(paths: Sequence[Path], most: int) -> list[str]:
    """All, or so many lines of which the last one tells how many more there are."""
    if len(paths) <= most:
        return [desktop.display_name(path) for path in paths]
    more = _tr("and {count} more").format(count=number(len(paths) - most + 1))
    return [*(desktop.display_name(path) for path in paths[: most - 1]), more]


def _is_short(paths: Sequence[Path]) -> bool:
    """Whether `_named` doesn't say all."""
    return len(paths) > _NAMED or any(len(desktop.display_name(path)) > _LONGEST for path in paths)


def _burst(hits: Sequence[Hit]) -> list[str]:
    going = {hit.photo_id for hit in hits}
    left = [other for hit in hits for other in hit.stack if other.photo_id not in going]
    if not left:
        return []
    words = _tr("Of bursts only the photo on top goes; the others stay: {count}.")
    return [words.format(count=number(len(left)))]


def _video(hits: Sequence[Hit]) -> list[str]:
    is_video = len(hits) == 1 and hits[0].at is not None
    return [_tr("All of the video goes, not only this moment.")] if is_video else []


def _away(removal: Removal) -> list[str]:
    if not removal.away:
        return []
    words = _tr("Photos that stay because their folder or drive isn't connected: {count}.")
    return [words.format(count=number(len(removal.away)))]
