"""What is said of sets of near-duplicates."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from photosearch.gui.platform import desktop
from photosearch.gui.text import date_text
from photosearch.gui.text.model_text import size
from photosearch.gui.text.numbers import number, plural
from photosearch.types import (
    ContainedFolder,
    DuplicateFile,
    DuplicateKind,
    DuplicateSet,
    KeepReason,
)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Duplicates", words)


def kind(of: DuplicateKind) -> str:
    return {
        DuplicateKind.SAME: _tr("Same picture"),
        DuplicateKind.BURST: _tr("Bursts"),
        DuplicateKind.SIMILAR: _tr("Similar"),
    }[of]


def explained(of: DuplicateKind | None) -> str:
    """What stands in a list; None: the folders."""
    return {
        DuplicateKind.SAME: _tr(
            "Copies of one picture, and versions of it: other sizes, formats, tones or crops."
        ),
        DuplicateKind.BURST: _tr("Photos that one camera took within seconds."),
        DuplicateKind.SIMILAR: _tr("Photos that look alike; more isn't known of them."),
        None: _tr("Folders of which every photo is in another folder as well, and no worse there."),
    }[of]


def nothing(of: DuplicateKind | None) -> str:
    return {
        DuplicateKind.SAME: _tr("No picture is here twice."),
        DuplicateKind.BURST: _tr("There are no bursts."),
        DuplicateKind.SIMILAR: _tr("No other photos look alike."),
        None: _tr("No folder is wholly contained in another one."),
    }[of]


def row(one: DuplicateSet) -> tuple[str, str]:
    """Its name and what it takes."""
    name = desktop.display_name(one.files[0].path.name)
    files = plural(len(one.files), "file", "files")
    if not one.has_keeper:
        return name, files
    return name, _tr("{files}, {size} to spare").format(files=files, size=size(one.spare))


def folder_row(one: ContainedFolder) -> tuple[str, str]:
    files = plural(len(one.files), "file", "files")
    within = desktop.display_name(one.within.name or one.within)
    words = _tr("{files}, all in “{folder}”").format(files=files, folder=within)
    return desktop.display_name(one.path.name or one.path), words


def folder(one: ContainedFolder) -> str:
    words = _tr("Every photo of {path} is also in {within}, and no worse there.")
    path, within = desktop.display_name(one.path), desktop.display_name(one.within)
    return words.format(path=path, within=within)


def suggestion(one: DuplicateSet) -> str:
    """Which one to keep, and why; and what can't be reached."""
    name = desktop.display_name(one.files[0].path.name)
    why = ", ".join(_reason(reason) for reason in one.reasons)
    words = (
        _tr("Suggested to keep: {name}") if not why else _tr("Suggested to keep: {name} ({why})")
    )
    parts = [words.format(name=name, why=why)] if one.has_keeper else []
    away = sum(not file.reachable for file in one.files)
    if away:
        told = _tr("Not connected, so they stay as they are: {count}")
        parts.append(told.format(count=number(away)))
    return "\n".join(parts)


def _reason(reason: KeepReason) -> str:
    return {
        KeepReason.FLAG: _tr("your flags"),
        KeepReason.FAVOURITE: _tr("a favourite"),
        KeepReason.RATING: _tr("more stars"),
        KeepReason.RAW: _tr("its RAW file lies beside it"),
        KeepReason.PIXELS: _tr("more pixels"),
        KeepReason.UNFRAMED: _tr("without a frame or caption"),
        KeepReason.METADATA: _tr("says when, where or with what it was taken"),
        KeepReason.FORMAT: _tr("a better format"),
        KeepReason.SHARPNESS: _tr("sharper"),
        KeepReason.BYTES: _tr("compressed less"),
        KeepReason.NAME: _tr("named like an original"),
    }[reason]


def facts(file: DuplicateFile) -> str:
    """Name, folder, and what tells it from another one, a line each."""
    known = [f"{number(file.width)} × {number(file.height)}", file.kind, size(file.size)]
    lines = [
        desktop.display_name(file.path.name),
        desktop.display_name(file.path.parent),
        " · ".join(part for part in known if part),
    ]
    if file.taken_at is not None:
        lines.append(date_text.long(file.taken_at))
    if file.beside:
        lines.append(_tr("with its RAW file"))
    if not file.reachable:
        lines.append(_tr("not connected"))
    return "\n".join(lines)


def progress(done: int, total: int) -> str:
    if done >= total:
        return _tr("Comparing photos…")
    words = _tr("Looking at {total} new photos: {done}")
    return words.format(total=number(total), done=number(done))


def paused() -> str:
    return _tr("Paused. What was compared so far is kept.")


def not_looked() -> str:
    return _tr("The search was ended before its end. What was compared so far is kept.")


def outdated() -> str:
    return _tr("There are new photos: look again to compare them, too.")


def choice(kept: int, going: int) -> str:
    """Of so many chosen and so many others that can be reached."""
    if not kept:
        return _tr("Choose the photos to keep.")
    if not going:
        return _tr("All that can be reached are kept.")
    words = _tr("{kept} to keep, {going} to go")
    return words.format(kept=number(kept), going=number(going))


def unseen(count: int) -> str:
    if not count:
        return ""
    words = _tr("Not compared, as their files can't be read now: {photos}")
    return words.format(photos=plural(count, "photo", "photos"))


def names(files: Sequence[DuplicateFile]) -> str:
    return ", ".join(desktop.display_name(file.path.name) for file in files)
