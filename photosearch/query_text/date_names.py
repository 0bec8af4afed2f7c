"""What dates are called in the six languages of the window: one table for all, as one may be typed
in the window of another. Names of months are the Unicode CLDR's, wide and abbreviated.

Names are written as `folded` leaves them: without capitals and accents.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from enum import IntEnum, StrEnum
from functools import cache
from typing import NamedTuple


class Kind(StrEnum):
    """What a word of a date means, each as one letter: rules are patterns of these."""

    YEAR = "Y"
    MONTH = "M"
    DAY = "D"
    SEASON = "S"
    """By its first month."""
    FEAST = "F"
    """One of `Feast`."""
    WEEKDAY = "W"
    """Monday is 0."""
    NUMBER = "N"
    UNIT = "U"
    BACK = "B"
    """So many of a unit back."""
    SINCE = "R"
    """The same, of a time that ends today."""
    DECADE = "E"
    """By its first year."""
    LAST = "L"
    """So many back."""
    THIS = "T"
    AGO = "A"
    AGO_OR_BEFORE = "p"
    """"vor 3 Jahren", "vor 2019"."""
    TO = ">"
    TO_OR_UNTIL = "i"
    """"june until august", "until june"."""
    TO_OR_FROM_ON = "k"
    """"6月から8月まで", "6月から"."""
    FROM_ON = "h"
    """It, and all that comes later."""
    AFTER = "z"
    BEFORE = "q"
    UNTIL = "j"
    """It, and all that came before."""
    BETWEEN = "b"
    AND = "&"
    ONE_OR_TO = "a"
    """"a year ago", "de junio a agosto"."""
    AGO_OR_AUGUST = "g"
    YEAR_SIGN = "y"
    MONTH_SIGN = "m"
    DAY_SIGN = "d"
    DECADE_SIGN = "e"
    FILLER = "f"
    """Says nothing, but can't be the last word."""
    MARK = "x"
    """Says nothing."""


class Feast(IntEnum):
    """What is celebrated once a year."""

    CHRISTMAS, EASTER, HALLOWEEN, NEW_YEARS_EVE = range(4)


class Unit(IntEnum):
    """Lengths of time."""

    DAY, WEEK, WEEKEND, MONTH, YEAR, YEARS = range(6)


class Word(NamedTuple):
    kind: Kind
    value: int = 0
    unit: int = Unit.DAY
    """Of BACK and SINCE."""


SPRING, SUMMER, AUTUMN, WINTER = 3, 6, 9, 12

_MONTHS = """
january jan | januar janner jan | enero ene | janvier janv | 一月
february feb | februar feber feb | febrero feb | fevrier fevr fev | 二月
march mar | marz maerz mar mrz | marzo mar | mars | 三月
april apr | april apr | abril abr | avril avr | 四月
may | mai | mayo may | mai | 五月
june jun | juni jun | junio jun | juin | 六月
july jul | juli jul | julio jul | juillet juil | 七月
august aug | august aug | agosto | aout | 八月
september sept sep | september sept sep | septiembre setiembre sept sep | septembre sept | 九月
october oct | oktober okt | octubre oct | octobre oct | 十月
november nov | november nov | noviembre nov | novembre nov | 十一月
december dec | dezember dez | diciembre dic | decembre dec | 十二月
"""
"""English | German | Spanish | French | Chinese; 7月 needs no row."""

_WEEKDAYS = """
monday | montag | lunes | lundi | 月曜日 月曜 | 星期一 周一 礼拜一
tuesday | dienstag | martes | mardi | 火曜日 火曜 | 星期二 周二 礼拜二
wednesday | mittwoch | miercoles | mercredi | 水曜日 水曜 | 星期三 周三 礼拜三
thursday | donnerstag | jueves | jeudi | 木曜日 木曜 | 星期四 周四 礼拜四
friday | freitag | viernes | vendredi | 金曜日 金曜 | 星期五 周五 礼拜五
saturday | samstag sonnabend | sabado | samedi | 土曜日 土曜 | 星期六 周六 礼拜六
sunday | sonntag | domingo | dimanche | 日曜日 日曜 | 星期日 星期天 周日 周天 礼拜天
"""

_NUMBERS = """
one | ein eine einem einer eines | un uno una | un une | 一
two | zwei | dos | deux | 二 两
three | drei | tres | trois | 三
four | vier | cuatro | quatre | 四
five | funf fuenf | cinco | cinq | 五
six | sechs | seis | six | 六
seven | sieben | siete | sept | 七
eight | acht | ocho | huit | 八
nine | neun | nueve | neuf | 九
ten | zehn | diez | dix | 十
"""

_OTHERS: tuple[tuple[Word, str], ...] = (
    (Word(Kind.SEASON, SPRING), "spring | fruhling fruhjahr fruehling | primavera | printemps"),
    (Word(Kind.SEASON, SPRING), "春 春天 春季"),
    (Word(Kind.SEASON, SUMMER), "summer | sommer | verano | ete | 夏 夏天 夏季"),
    (Word(Kind.SEASON, AUTUMN), "autumn fall | herbst | otono | automne | 秋 秋天 秋季"),
    (Word(Kind.SEASON, WINTER), "winter | winter | invierno | hiver | 冬 冬天 冬季"),
    (Word(Kind.FEAST, Feast.CHRISTMAS), "christmas xmas | weihnachten weihnacht | navidad"),
    (Word(Kind.FEAST, Feast.CHRISTMAS), "navidades | noel | クリスマス | 圣诞节 圣诞"),
    (Word(Kind.FEAST, Feast.EASTER), "easter | ostern | pascua pascuas | paques"),
    (Word(Kind.FEAST, Feast.EASTER), "イースター 復活祭 | 复活节"),
    (Word(Kind.FEAST, Feast.HALLOWEEN), "halloween | ハロウィン ハロウィーン | 万圣节"),
    (Word(Kind.FEAST, Feast.NEW_YEARS_EVE), "new_year's_eve new_years_eve | silvester"),
    (Word(Kind.FEAST, Feast.NEW_YEARS_EVE), "nochevieja | saint_sylvestre saint-sylvestre"),
    (Word(Kind.FEAST, Feast.NEW_YEARS_EVE), "大晦日 | 跨年夜"),
    (Word(Kind.BACK, 0, Unit.DAY), "today | heute | hoy | aujourd'hui | 今日 きょう | 今天"),
    (Word(Kind.BACK, 1, Unit.DAY), "yesterday | gestern | ayer | hier | 昨日 きのう | 昨天"),
    (Word(Kind.BACK, 2, Unit.DAY), "day_before_yesterday | vorgestern | anteayer antier"),
    (Word(Kind.BACK, 2, Unit.DAY), "avant_hier avant-hier | 一昨日 おととい | 前天"),
    (Word(Kind.BACK, 0, Unit.WEEK), "今週 | 本周 这周 这个星期 这星期"),
    (Word(Kind.BACK, 1, Unit.WEEK), "先週 | 上周 上个星期 上星期 上礼拜"),
    (Word(Kind.BACK, 2, Unit.WEEK), "先々週 | 上上周"),
    (Word(Kind.BACK, 0, Unit.WEEKEND), "今週末 | 本周末 这个周末 这周末"),
    (Word(Kind.BACK, 1, Unit.WEEKEND), "先週末 | 上周末 上个周末"),
    (Word(Kind.BACK, 0, Unit.MONTH), "今月 | 本月 这个月"),
    (Word(Kind.BACK, 1, Unit.MONTH), "先月 | 上个月 上月"),
    (Word(Kind.BACK, 2, Unit.MONTH), "先々月 | 上上个月"),
    (Word(Kind.BACK, 0, Unit.YEAR), "heuer | 今年"),
    (Word(Kind.BACK, 1, Unit.YEAR), "去年 昨年"),
    (Word(Kind.BACK, 2, Unit.YEAR), "一昨年 おととし | 前年"),
    (Word(Kind.UNIT, Unit.DAY), "day days | tag tage tagen | dia dias | jour jours | 天"),
    (Word(Kind.UNIT, Unit.WEEK), "week weeks | woche wochen | semana semanas | semaine semaines"),
    (Word(Kind.UNIT, Unit.WEEK), "週間 | 周 个星期 星期"),
    (Word(Kind.UNIT, Unit.WEEKEND), "weekend weekends | wochenende wochenenden | fin_de_semana"),
    (Word(Kind.UNIT, Unit.WEEKEND), "week-end week-ends | 週末 | 周末"),
    (Word(Kind.UNIT, Unit.MONTH), "month months | monat monate monaten | mes meses | mois"),
    (Word(Kind.UNIT, Unit.MONTH), "か月 ヶ月 カ月 ヵ月 ケ月 箇月 | 个月"),
    (Word(Kind.UNIT, Unit.YEAR), "year | jahr jahres | ano | an annee | 年間"),
    (Word(Kind.UNIT, Unit.YEARS), "years | jahre jahren | anos | ans annees"),
    (Word(Kind.LAST, 1), "last past previous | letzte letzter letztes letzten letztem"),
    (Word(Kind.LAST, 1), "vorige voriger voriges vorigen vorigem vergangene vergangener"),
    (Word(Kind.LAST, 1), "vergangenes vergangenen vergangenem | pasado pasada pasados pasadas"),
    (Word(Kind.LAST, 1), "ultimo ultima ultimos ultimas | dernier derniere derniers dernieres"),
    (Word(Kind.LAST, 1), "passe passee passes passees | この前 前回 過去 ここ | 上个 上 最近 过去"),
    (Word(Kind.LAST, 2), "vorletzte vorletzter vorletztes vorletzten vorletztem | antepasado"),
    (Word(Kind.LAST, 2), "antepasada penultimo penultima | avant-dernier avant-derniere"),
    (Word(Kind.THIS), "this | diese dieser dieses diesen diesem | este esta estos estas"),
    (Word(Kind.THIS), "ce cet cette ces | この 今 | 这个 这"),
    (Word(Kind.AGO), "hace | il_y_a"),
    (Word(Kind.AGO_OR_BEFORE), "vor | 前 | 以前 | 之前"),
    (Word(Kind.BEFORE), "before | antes_de antes_del | avant | より前"),
    (Word(Kind.AFTER), "after | nach | despues_de despues_del tras | apres | より後 | 之后"),
    (Word(Kind.FROM_ON), "since onward onwards | seit ab | desde a_partir_de a_partir_del"),
    (Word(Kind.FROM_ON), "depuis a_partir_du | 以降 以後 以来 | 以来 以后 开始 起 自"),
    (Word(Kind.BETWEEN), "between | zwischen | entre | の間 間 | 之间 介于"),
    (Word(Kind.AND), "and | und | y | et | と | 和 与"),
    (Word(Kind.AGO_OR_AUGUST), "ago"),
    (Word(Kind.ONE_OR_TO), "a"),
    (Word(Kind.TO), "to through - – — .. ~ 〜 | al | au"),
    (Word(Kind.TO_OR_UNTIL), "until till up_to | bis bis_zum bis_zu bis_zur | hasta hasta_el"),
    (Word(Kind.TO_OR_UNTIL), "jusqu'a jusqu'au jusqu'en | 到 至 直到 截至"),
    (Word(Kind.TO_OR_FROM_ON), "から"),
    (Word(Kind.UNTIL), "まで | 为止"),
    (Word(Kind.YEAR_SIGN), "年"),
    (Word(Kind.MONTH_SIGN), "月"),
    (Word(Kind.DAY_SIGN), "日 | 号"),
    (Word(Kind.DECADE_SIGN), "s er | 年代"),
    (Word(Kind.FILLER), "the of in on at from | der die das den dem des im am von vom aus"),
    (Word(Kind.FILLER), "从 由 | el la los las de del en | le les l d du | の | 的 在"),
    (Word(Kind.MARK), "st nd rd th o re , . '"),
)
"""Words with _ are several."""


def folded(text: str) -> str:
    """Without capitals and accents, full-width signs as usual ones."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(sign for sign in apart if unicodedata.category(sign) != "Mn" or _is_kana(sign))
    return unicodedata.normalize("NFKC", bare).replace("’", "'")


def _is_kana(sign: str) -> bool:
    """The dots that make が of か."""
    return sign in "\u3099\u309a"


_PIECE = re.compile(
    r"\d{4}[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?(?![-/\d]|\.\d)"  # 2019-06-15
    r"|(?<![\d.])(?:\d{1,2}\.)?\d{1,2}\.\d{4}(?!\d)"  # 15.6.2019
    r"|(?<=\d{4})/\d{2}(?!\d)|'\d\d(?!\d)"  # winter 2019/20, '69
    r"|\d+|\.\.|[\u3040-\u30ff\u3400-\u9fff々]|[^\W\d_\u3040-\u30ff\u3400-\u9fff]+|\S"
)
Pieces = tuple[str, ...]


def pieces(text: str) -> Pieces:
    """Words, numbers, dates in numbers, and single signs; of Chinese and Japanese each sign."""
    return tuple(_PIECE.findall(text))


@cache
def words() -> Mapping[Pieces, Word]:
    """By the pieces of each name. Of several meanings the first in the table."""
    known: dict[Pieces, Word] = {}
    for word, names in _rows():
        for name in names.replace("|", " ").split():
            known.setdefault(pieces(folded(name).replace("_", " ")), word)
    return known


def _rows() -> Iterator[tuple[Word, str]]:
    for number, line in enumerate(_MONTHS.strip().splitlines(), 1):
        yield Word(Kind.MONTH, number), line
    for number, line in enumerate(_WEEKDAYS.strip().splitlines()):
        yield Word(Kind.WEEKDAY, number), line
    yield from _OTHERS
    for number, line in enumerate(_NUMBERS.strip().splitlines(), 1):
        yield Word(Kind.NUMBER, number), line
