"""Texts about models and their downloads."""

from PySide6.QtCore import QCoreApplication, QLocale

from photosearch.gui.text.numbers import number, plural, time_left
from photosearch.gui.text.translation import translate
from photosearch.types import DownloadProgress, Extra, ModelInfo


def _tr(words: str) -> str:
    return QCoreApplication.translate("Models", words)


def size(count: float) -> str:
    """Bytes in decimal units, as shops and file managers name them: "605 MB"."""
    if count >= 1e9:
        return f"{QLocale().toString(count / 1e9, 'f', 1)} GB"
    if count >= 1e6:
        return f"{number(count / 1e6)} MB"
    return f"{number(count / 1e3)} kB"


def download_words(progress: DownloadProgress | None) -> str:
    """Such as "120 MB of 605 MB · 8 MB/s · 1 min left"."""
    if progress is None:
        return _tr("Asking the model hub…")
    parts = [_tr("{0} of {1}").format(size(progress.done), size(progress.total))]
    if progress.rate:
        parts.append(_tr("{0}/s").format(size(progress.rate)))
    if progress.eta is not None:
        parts.append(time_left(progress.eta))
    return " · ".join(parts)


def brief(info: ModelInfo) -> str:
    """Languages and download in one line: what decides for most."""
    parts = [translate(info.languages) or ("" if info.understands_text else _tr("Pictures only"))]
    if info.download_bytes:
        parts.append(_tr("download {0}").format(size(info.download_bytes)))
    return " · ".join(part for part in parts if part)


def details(info: ModelInfo) -> str:
    """Licence, memory, the length of a vector, and how it runs here, in one line."""
    parts = [_tr("licence: {0}").format(info.licence)]
    if info.picture_bytes:
        parts.append(_memory(info))
    parts.append(_tr("{0} dimensions").format(number(info.dimension)))
    if info.precision:
        parts.append(_tr("runs in {0}").format(info.precision))
    elif info.installed and not info.in_use:
        parts.append(_tr("how it runs fastest here is measured when it is first used"))
    return " · ".join(part for part in parts if part)


def extra_cost(extra: Extra) -> str:
    """Licence, download and who publishes it, in one line."""
    parts = [_tr("licence: {0}").format(extra.licence)]
    if extra.download_bytes:
        parts.append(_tr("download {0}").format(size(extra.download_bytes)))
    if extra.source:
        parts.append(_tr("source: {0}").format(extra.source))
    return " · ".join(parts)


def downloaded_so_far(count: int) -> str:
    """Of bytes; empty if there are none."""
    return _tr("{0} downloaded so far").format(size(count)) if count else ""


def _memory(info: ModelInfo) -> str:
    pictures, texts = size(info.picture_bytes), size(info.text_bytes)
    if not info.understands_text:
        return _tr("memory {0} while indexing").format(pictures)
    return _tr("memory {0} while indexing, {1} for searching").format(pictures, texts)


def figures(info: ModelInfo) -> str:
    """Published ones, and where; empty if nothing is known of the model."""
    if not info.source:
        return ""
    parts = [_imagenet(info)]
    if info.retrieval is None:
        parts.append(_tr("COCO not published"))
    else:
        parts.append(_tr("COCO {0} %").format(_decimal(info.retrieval)))
    parts.append(_tr("source: {0}").format(info.source))
    return " · ".join(parts)


def _imagenet(info: ModelInfo) -> str:
    if info.imagenet is not None:
        return _tr("ImageNet {0} %").format(_decimal(info.imagenet))
    if info.imagenet_trained is not None:
        return _tr("ImageNet {0} % after training for it").format(_decimal(info.imagenet_trained))
    return _tr("ImageNet not published")


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 1)


def state(info: ModelInfo) -> str:
    """One or two words on a badge; empty if the model isn't here."""
    if info.in_use:
        return _tr("In use")
    if info.is_next:
        return _tr("Learning your photos")
    return _tr("Here") if info.installed else ""


def search_model(info: ModelInfo) -> str:
    """Which one answers, and whether it has come to all photos."""
    photos = plural(info.photos, "photo", "photos")
    if info.covered < info.photos:
        words = _tr("Search model: {0}. {1} of {2} are ready.")
        return words.format(info.name, number(info.covered), photos)
    if info.photos == 1:
        return _tr("Search model: {0}. Your photo is ready.").format(info.name)
    return _tr("Search model: {0}. All {1} are ready.").format(info.name, photos)


def coverage(info: ModelInfo) -> str:
    """How far it has come with this library, and its download."""
    parts = []
    if info.covered or info.in_use or info.is_next:
        photos = plural(info.photos, "photo", "photos")
        parts.append(_tr("knows {0} of {1}").format(number(info.covered), photos))
    parts.append(downloaded_so_far(info.downloaded_bytes))
    return " · ".join(filter(None, parts))
