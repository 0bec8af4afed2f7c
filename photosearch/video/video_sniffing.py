"""Tells videos from other files by their first bytes. Decodes nothing, and never blocks."""

from pathlib import Path

from photosearch.images import looks_like_picture, read_unless
from photosearch.video.video_formats import HEAD, looks_like_video, named_as_video

_SOUND = ".m4a .m4b .m4p .m4r .aac .ogg .oga .opus .wma .mka .weba .mp3 .wav .flac .aif .aiff .mid"
_CODE = (
    ".html .htm .css .js .mjs .jsx .tsx .vue .svg .yaml .yml .toml .ini .cfg .conf .lock .sql .sh"
    " .bat .ps1 .py .pyc .pyi .ipynb .rb .php .pl .lua .r .go .rs .c .h .cc .cpp .hpp .cs .java .kt"
    " .swift .scala .class .o .a .so .dll .dylib .exe .msi .jar .apk .map .po .mo"
)
_TEXTS = (
    ".txt .md .rst .log .csv .tsv .json .xml .pdf .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx"
    " .odp .pages .numbers .key .epub .mobi .srt .sub .vtt .m3u .eml .ics .vcf"
)
_MORE = (
    ".zip .gz .bz2 .xz .zst .7z .rar .tar .tgz .iso .dmg .img .deb .rpm .pak .db .sqlite .sqlite3"
    " .db-wal .db-shm .ttf .otf .woff .woff2 .lnk .url .desktop"
)
OTHERS: frozenset[str] = frozenset(f"{_SOUND} {_CODE} {_TEXTS} {_MORE}".split())
"""Suffixes of files that are something else: these aren't even opened."""

_SIDECARS = ".xmp .aae .thm .pp3 .dop .cos .on1 .lrprev .moff .modd"
SIDECARS: frozenset[str] = frozenset(_SIDECARS.split())
"""Suffixes of files that programs and cameras write beside a photo, thumbnails included."""

_UNFINISHED = ".part .partial .crdownload .download .tmp .filepart"
UNFINISHED: frozenset[str] = frozenset(_UNFINISHED.split())
"""Suffixes of unfinished downloads and copies."""


def is_video(head: bytes, path: Path) -> bool:
    """Whether to read a file as a video: by its first bytes, `HEAD` of them; by its suffix if they
    say nothing."""
    if looks_like_picture(head):
        return False
    return looks_like_video(head) or named_as_video(path)


def read_unless_video(path: Path) -> bytes | None:
    """All bytes; None of a video, which isn't read as a whole. Raises UnreadablePicture."""
    return read_unless(path, lambda head: is_video(head, path), HEAD)
