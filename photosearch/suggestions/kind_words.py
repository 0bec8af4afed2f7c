"""What kinds of files are called in the window's languages: en, de, es, fr, ja, zh_CN."""

from collections.abc import Mapping

LANGUAGES = ("en", "de", "es", "fr", "ja", "zh_CN")
"""In the order of the labels."""

FAVOURITES = "favourites"

LABELS: Mapping[str, tuple[str, ...]] = {
    "VIDEO": ("Videos", "Videos", "Vídeos", "Vidéos", "動画", "视频"),
    "RAW": ("RAW files", "RAW-Dateien", "Archivos RAW", "Fichiers RAW", "RAWファイル", "RAW 文件"),
    FAVOURITES: ("Favourites", "Favoriten", "Favoritas", "Favoris", "お気に入り", "收藏"),
}
"""What isn't here is called as it is: JPEG."""

WORDS: Mapping[str, str] = {
    "VIDEO": "video film films movie movies clip clips filme film vídeo películas película clips"
    " vidéo ビデオ ムービー 影片 录像 電影",
    "RAW": "raw raws rohdaten rohdateien crudos bruts 生データ 原始文件",
    FAVOURITES: "favourite favorites favorite starred favorit lieblingsfotos lieblingsbilder"
    " favorito favoritos favorita favori favorites préférées préférés 収藏 收藏夹 喜欢",
    "JPEG": "jpeg jpg jpegs jpgs",
    "HEIF": "heif heic",
    "TIFF": "tiff tif",
    "GIF": "gif gifs",
    "PNG": "png pngs",
    "JPEG2000": "jpeg2000 jp2",
}
"""Further words for a kind."""


def label(kind: str, language: str) -> str:
    labels = LABELS.get(kind)
    if labels is None:
        return kind
    return labels[LANGUAGES.index(language)] if language in LANGUAGES else labels[0]


def names(kind: str) -> set[str]:
    """All words and labels."""
    return {kind, *LABELS.get(kind, ()), *WORDS.get(kind, "").split()}
