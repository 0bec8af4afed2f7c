"""Labels of other programs: colours, which each writes in the language it runs in.

Names are those of Lightroom and Bridge in the six languages, Bridge's own English ones, and those
that digiKam and darktable write.
"""

from collections.abc import Mapping
from functools import cache

from photosearch.query_text.date_names import folded

_NAMES = """
red | rot | rojo | rouge | レッド 赤 | 红色 红 | select
orange | naranja | オレンジ | 橙色 橙
yellow | gelb | amarillo | jaune | イエロー 黄 黄色 | 黄色 黄 | second
green | grun gruen | verde | vert | グリーン 緑 | 绿色 绿 | approved
blue | blau | azul | bleu | ブルー 青 | 蓝色 蓝 | review
purple | violett lila | purpura morado | violet pourpre | パープル 紫 | 紫色 紫 | to_do
magenta | マゼンタ | 洋红
gray | grey grau | gris | グレー 灰色 | 灰
black | schwarz | negro | noir | ブラック 黒 | 黑色 黑
white | weiss | blanco | blanc | ホワイト 白 | 白色
"""
"""A row for each colour, its own name first. Words with _ are several."""


def label_meant(text: str) -> str:
    """The colour that a label stands for, such as "red"; a label of another kind as it is, without
    capitals and accents."""
    plain = " ".join(folded(text).split())
    return _colours().get(plain, plain)


@cache
def _colours() -> Mapping[str, str]:
    rows = (line.replace("|", " ").split() for line in _NAMES.strip().splitlines())
    return {folded(name).replace("_", " "): names[0] for names in rows for name in names}
