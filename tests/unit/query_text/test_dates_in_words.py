"""Dates in words, in six languages, as seen on Saturday, 28 November 2026."""

import calendar
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photosearch.errors import KnownError
from photosearch.query_text import (
    finished,
    format_query,
    lacks_year,
    parse,
    parse_period,
    period_in_words,
)
from photosearch.types import Filters, Query

TODAY = datetime(2026, 11, 28, 15, 30)
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "ja": "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
    "zh_CN": "一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月",
}
WRITTEN = {
    "en": ("{0} 2019", "in {0} of 2019", "2019 {0}", "{0}, 2019"),
    "de": ("{0} 2019", "im {0} 2019"),
    "es": ("{0} de 2019", "en {0} del 2019", "{0} 2019"),
    "fr": ("{0} 2019", "en {0} 2019"),
    "ja": ("2019年{0}", "２０１９年{0}"),
    "zh_CN": ("2019年{0}", "{0} 2019"),
}
DAYS = {
    "en": ("4 {0} 2019", "{0} 4, 2019", "the 4th of {0} 2019", "{0} 4th 2019"),
    "de": ("4. {0} 2019", "am 4. {0} 2019"),
    "es": ("4 de {0} de 2019", "el 4 de {0} del 2019"),
    "fr": ("4 {0} 2019", "le 4 {0} 2019"),
    "ja": ("2019年{0}4日",),
    "zh_CN": ("2019年{0}4日", "2019年{0}4号"),
}


def meant(text: str) -> tuple[str, str] | None:
    """The first day and the last one."""
    period = period_in_words(text, TODAY)
    return period and (day(period[0]), day(period[1] - timedelta(days=1)))


def day(moment: datetime) -> str:
    assert moment.time() in (datetime.min.time(), datetime.max.time())
    return moment.date().isoformat()


@pytest.mark.parametrize("language", MONTHS)
def test_each_month_and_a_day_of_it(language: str) -> None:
    for number, name in enumerate(MONTHS[language].split(), 1):
        last = calendar.monthrange(2019, number)[1]
        for form in WRITTEN[language]:
            for text in (form.format(name), form.format(name).upper()):
                assert meant(text) == (f"2019-{number:02}-01", f"2019-{number:02}-{last}"), text
        for form in DAYS[language]:
            assert meant(form.format(name)) == (f"2019-{number:02}-04",) * 2, form.format(name)


def test_abbreviated_months() -> None:
    for text in ("jul 2019", "Juil. 2019", "juil 2019", "jul. 2019"):
        assert meant(text) == ("2019-07-01", "2019-07-31")
    for text in ("ago 2019", "Aug 2019", "aug. 2019"):
        assert meant(text) == ("2019-08-01", "2019-08-31")
    for text in ("ene 2019", "janv. 2019", "Jän 2019"):
        assert meant(text) == ("2019-01-01", "2019-01-31")


SAME = {
    "last summer, letzten Sommer, letzter Sommer, el verano pasado, l'été dernier, l’été passé,"
    "上个夏天": ("2026-06-01", "2026-08-31"),
    "summer 2019, im Sommer 2019, verano de 2019, l'été 2019, 2019年の夏, 2019年夏天":
        ("2019-06-01", "2019-08-31"),
    "spring 2019, Frühling 2019, Frühjahr 2019, primavera de 2019, au printemps 2019, 2019年春":
        ("2019-03-01", "2019-05-31"),
    "fall 2019, autumn 2019, Herbst 2019, otoño 2019, automne 2019, 2019年秋天":
        ("2019-09-01", "2019-11-30"),
    "winter 2019, Winter 2019/20, invierno 2019, hiver 2019, 2019年の冬":
        ("2019-12-01", "2020-02-29"),
    "winter 2009/10": ("2009-12-01", "2010-02-28"),
    "last winter, letzten Winter, invierno pasado, l'hiver dernier": ("2025-12-01", "2026-02-28"),
    "summer last year, Sommer letztes Jahr, verano del año pasado, 去年の夏, 去年夏天":
        ("2025-06-01", "2025-08-31"),
    "this summer, diesen Sommer, este verano, cet été, この夏, 今年夏天":
        ("2026-06-01", "2026-08-31"),
    "today, heute, hoy, aujourd'hui, aujourd’hui, 今日, 今天": ("2026-11-28", "2026-11-28"),
    "yesterday, gestern, ayer, hier, 昨日, きのう, 昨天": ("2026-11-27", "2026-11-27"),
    "the day before yesterday, vorgestern, anteayer, avant-hier, 一昨日, おととい, 前天":
        ("2026-11-26", "2026-11-26"),
    "last year, letztes Jahr, im letzten Jahr, el año pasado, l'an dernier, l'année dernière,"
    "去年, 昨年": ("2025-01-01", "2025-12-31"),
    "this year, dieses Jahr, este año, cette année, 今年": ("2026-01-01", "2026-12-31"),
    "last month, letzten Monat, el mes pasado, le mois dernier, 先月, 上个月":
        ("2026-10-01", "2026-10-31"),
    "this month, diesen Monat, este mes, ce mois, 今月, 这个月": ("2026-11-01", "2026-11-30"),
    "last week, letzte Woche, la semana pasada, la semaine dernière, 先週, 上周":
        ("2026-11-16", "2026-11-22"),
    "last weekend, letztes Wochenende, el fin de semana pasado, le week-end dernier,"
    "先週末, 上周末":
        ("2026-11-21", "2026-11-22"),
    "last monday, letzten Montag, el lunes pasado, lundi dernier": ("2026-11-23", "2026-11-23"),
    "last saturday": ("2026-11-21", "2026-11-21"),
    "先週の月曜日, 上周星期一": ("2026-11-16", "2026-11-16"),
    "3 years ago, three years ago, vor 3 Jahren, vor drei Jahren, hace 3 años, hace tres años,"
    "il y a 3 ans, il y a trois ans, 3年前, ３年前, 三年前": ("2023-01-01", "2023-12-31"),
    "a year ago, vor einem Jahr, hace un año, il y a un an, 1年前": ("2025-01-01", "2025-12-31"),
    "il y a sept ans, vor sieben Jahren, seven years ago": ("2019-01-01", "2019-12-31"),
    "summer 3 years ago, 3年前の夏": ("2023-06-01", "2023-08-31"),
    "2 months ago, vor 2 Monaten, hace dos meses, il y a 2 mois, 2か月前, 2ヶ月前, 两个月前":
        ("2026-09-01", "2026-09-30"),
    "2 weeks ago, vor 2 Wochen, hace 2 semanas, il y a 2 semaines, 2週間前, 2个星期前":
        ("2026-11-09", "2026-11-15"),
    "5 days ago, vor 5 Tagen, hace 5 días, il y a 5 jours, 5日前, 5天前":
        ("2026-11-23", "2026-11-23"),
    "last 3 months, letzten 3 Monate, die letzten drei Monate, últimos 3 meses,"
    "les 3 derniers mois, 過去3か月, 最近3个月": ("2026-08-28", "2026-11-28"),
    "last july, letzten Juli, julio pasado, juillet dernier": ("2026-07-01", "2026-07-31"),
    "last december": ("2025-12-01", "2025-12-31"),
    "july last year, Juli letztes Jahr, 去年7月, 去年七月": ("2025-07-01", "2025-07-31"),
    "christmas 2019, Weihnachten 2019, Navidad 2019, Noël 2019, 2019年クリスマス, 2019年圣诞节":
        ("2019-12-24", "2019-12-26"),
    "last christmas, letzte Weihnachten, la Navidad pasada, noël dernier":
        ("2025-12-24", "2025-12-26"),
    "the 90s, 1990s, 90er, die 90er Jahre, los años 90, les années 90, les années 1990, 90年代":
        ("1990-01-01", "1999-12-31"),
    "2010s, the 10s, 2010er": ("2010-01-01", "2019-12-31"),
    "summer of '69": ("1969-06-01", "1969-08-31"),
    "june to august 2019, von Juni bis August 2019, de junio a agosto de 2019,"
    "de juin à août 2019, 2019年6月から8月まで, 2019-06..2019-08, 2019-06 – 2019-08,"
    "2019年6月到8月":
        ("2019-06-01", "2019-08-31"),
    "between june and august 2019, zwischen Juni und August 2019, entre junio y agosto de 2019,"
    "entre juin et août 2019, 2019年6月と8月の間, 2019年6月和8月之间, 在2019年6月到8月之间,"
    "since june until august 2019, desde junio hasta agosto de 2019, ab Juni bis August 2019,"
    "between june 2019 and august 2019, 2019年6月から2019年8月の間, 介于2019年6月和8月之间":
        ("2019-06-01", "2019-08-31"),
    "from may to july 2018, von Mai bis Juli 2018, de mayo a julio de 2018,"
    "de mai à juillet 2018, 2018年5月から7月, 从2018年5月到7月": ("2018-05-01", "2018-07-31"),
    "between the 3rd and the 5th of july 2019, zwischen dem 3. und dem 5. Juli 2019,"
    "entre el 3 y el 5 de julio de 2019, entre le 3 et le 5 juillet 2019":
        ("2019-07-03", "2019-07-05"),
    "between 2015 and 2018, zwischen 2015 und 2018, 2015年と2018年の間":
        ("2015-01-01", "2018-12-31"),
    "between august and june 2019": ("2018-08-01", "2019-06-30"),
    "since 2018, seit 2018, ab 2018, desde 2018, a partir de 2018, depuis 2018, à partir de 2018,"
    "2018年以降, 2018年から, 2018年以来, 自2018年以来, 从2018年开始, 2018 onwards":
        ("2018-01-01", "9999-12-30"),
    "since last summer, seit letztem Sommer, desde el verano pasado, depuis l'été dernier":
        ("2026-06-01", "9999-12-30"),
    "after 2017, nach 2017, después de 2017, après 2017, 2017年より後, 2017年之后":
        ("2018-01-01", "9999-12-30"),
    "before 2015, vor 2015, antes de 2015, avant 2015, 2015年以前, 2015年之前, 2015年より前":
        ("0001-01-01", "2014-12-31"),
    "before the 5th of july 2019, vor dem 5. Juli 2019, antes del 5 de julio de 2019":
        ("0001-01-01", "2019-07-04"),
    "until march 2020, bis März 2020, hasta marzo de 2020, jusqu'à mars 2020, jusqu’en mars 2020,"
    "2020年3月まで, 到2020年3月, 到2020年3月为止": ("0001-01-01", "2020-03-31"),
    "since yesterday, seit gestern, desde ayer, depuis hier": ("2026-11-27", "9999-12-30"),
    "seit 3 Monaten, depuis 3 mois, desde hace 3 meses": ("2026-08-28", "2026-11-28"),
    "3年以前, 3年之前": ("2023-01-01", "2023-12-31"),
    "easter 2019, Ostern 2019, Pascua 2019, Pâques 2019, 2019年イースター, 2019年复活节":
        ("2019-04-19", "2019-04-22"),
    "halloween 2019, Halloween 2019, 2019年ハロウィン, 2019年万圣节": ("2019-10-31", "2019-10-31"),
    "new year's eve 2019, Silvester 2019, Nochevieja 2019, Saint-Sylvestre 2019, 2019年大晦日":
        ("2019-12-31", "2020-01-01"),
    "last easter, letzte Ostern": ("2026-04-03", "2026-04-06"),
    "christmas to new year's eve 2019": ("2019-12-24", "2020-01-01"),
    "3 to 5 july 2019, 3. bis 5. Juli 2019, del 3 al 5 de julio de 2019, du 3 au 5 juillet 2019":
        ("2019-07-03", "2019-07-05"),
    "november to february 2020, november 2019 to february": ("2019-11-01", "2020-02-29"),
    "2015-2018, 2015 to 2018, 2015..2018, von 2015 bis 2018": ("2015-01-01", "2018-12-31"),
    "1er juillet 2019": ("2019-07-01", "2019-07-01"),
    "im Jahr 2019, l'an 2019, el año 2019": ("2019-01-01", "2019-12-31"),
    "vorletztes Jahr, 一昨年, 前年": ("2024-01-01", "2024-12-31"),
}  # fmt: skip


@pytest.mark.parametrize("texts", SAME)
def test_one_date_in_many_words(texts: str) -> None:
    for text in texts.split(","):
        assert meant(text.strip()) == SAME[texts], text


@pytest.mark.parametrize(
    "text",
    ["july", "summer", "may", "christmas", "monday", "soon", "in", "2019 in", "july and august",
     "31 june 2019", "29 february 2019", "red car 2019", "2019 red car", "last", "ago", "a", "the",
     "hier 2019", "july july 2019", "2019 2018", "0 years", "99999 years ago", "1-1-1", "2019-13",
     "august 2019 to june 2019", "between august and june", "between june", "since", "until",
     "before", "since june", "since 2018 before 2020 until", "between 2019", "june 2019 to",
     "to june and july 2019", "and", "2018 and 2019",
     "between 2019-08 and 2019-06", "before after 2019", "hace 2015", "-", "..", "to", "2019..",
     "100", "year", "o", "前", "年", "月",
     "x" * 10_000, "july " * 1000],
)  # fmt: skip
def test_what_is_no_single_date(text: str) -> None:
    assert period_in_words(text, TODAY) is None


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)), st.sampled_from(sorted(MONTHS)))
def test_any_day_in_any_language(when: date, language: str) -> None:
    name = MONTHS[language].split()[when.month - 1]
    for form in DAYS[language]:
        text = form.format(name).replace("4", str(when.day), 1).replace("2019", str(when.year))
        if "2019" not in form[:4]:
            assert meant(text) == (when.isoformat(),) * 2, text


@given(st.datetimes(datetime(1850, 1, 1), datetime(2190, 1, 1)))
def test_last_is_over_and_this_is_near(now: datetime) -> None:
    today = datetime(now.year, now.month, now.day)
    for what, days in (("summer", 458), ("winter", 457), ("july", 397), ("christmas", 369)):
        begin, end = period_in_words(f"last {what}", now) or (now, now)
        assert begin < end <= today < begin + timedelta(days=days)
    for what in ("month", "year", "week"):
        begin, end = period_in_words(f"this {what}", now) or (now, now)
        assert begin <= now < end
        assert period_in_words(f"last {what}", now) == (period_in_words(f"1 {what} ago", now))
        assert (period_in_words(f"last {what}", now) or (now, now))[1] == begin


_SOME = "between and since until before から まで "
_SOME += "july 2019 4 last ago a to 年 月 日 '69 2019-06 .. , summer 3 vor an the"
SOME = st.sampled_from(_SOME.split())


@given(st.lists(SOME, max_size=7), st.text(max_size=12))
def test_whatever_is_typed_is_a_date_or_a_sentence(parts: list[str], more: str) -> None:
    for text in (" ".join(parts), "".join(parts), " ".join(parts) + more, more):
        period = period_in_words(text, TODAY)
        assert period is None or period[0] < period[1]
        try:
            begin, end = parse_period(text)
        except KnownError:
            continue
        assert begin < end


def test_the_last_word_may_be_begun() -> None:
    assert "last summer" in finished("last su")
    assert "july" in finished("Jul")
    assert list(finished("ju")) == ["ju"]
    assert list(finished("")) == [""]
    assert "letzten sommer" in finished("letzten so")


@given(st.datetimes(timezones=st.none()), st.datetimes(timezones=st.none()))
def test_any_time_is_written_as_it_is_read(one: datetime, other: datetime) -> None:
    after, before = sorted(moment.replace(microsecond=0) for moment in (one, other))
    if after < before:
        filters = Filters(after=after, before=before)
        query = Query(filters=Filters(excluded=(filters,)))
        assert parse(format_query(query)) == query


def test_typed_filters_take_words() -> None:
    july = parse("date:2019-07")
    assert parse('date:"july 2019"') == parse('date: "Juli 2019"') == july
    assert parse('-date:"july 2019"') == parse("-date:2019-07")
    assert parse('after:"summer 2019"') == parse("after:2019-06")
    assert parse('before:"juillet 2019"') == parse("before:2019-07")
    assert parse("date:2019-06..2019-08") == parse("after:2019-06 before:2019-09")
    with pytest.raises(KnownError, match="july 2019, last summer"):
        parse("date:july")


def test_open_ends_are_filters_of_one_side() -> None:
    assert parse('date:"since 2018"') == parse("date:2018..") == parse("after:2018")
    assert parse('date:"before 2015"') == parse("date:..2014") == parse("before:2015")
    assert parse('-date:"until march 2020"') == parse("-before:2020-04")
    assert format_query(parse("date:2018..")) == "after:2018-01-01"
    with pytest.raises(KnownError, match="no date"):
        parse("date:..")


def test_the_sundays_of_easter() -> None:
    """As the Royal Observatory has them."""
    sundays = {1818: (3, 22), 1943: (4, 25), 2000: (4, 23), 2019: (4, 21), 2038: (4, 25)}
    for year, (month, sunday) in sundays.items():
        begin, end = period_in_words(f"easter {year}", TODAY) or (TODAY, TODAY)
        assert (begin + timedelta(days=2), end - begin) == (
            datetime(year, month, sunday),
            timedelta(days=4),
        )


def test_a_range_may_lack_its_year() -> None:
    for text in ("july", "june to august", "since june", "3 to 5 july", "entre junio y agosto"):
        assert lacks_year(text, TODAY), text
        assert period_in_words(f"{text} 2019", TODAY), text
    for text in ("june 2019 to august", "since 2018", "to", "since", "last july", "3 to 5"):
        assert not lacks_year(text, TODAY), text
