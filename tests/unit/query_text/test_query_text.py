from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from photosearch.errors import KnownError
from photosearch.query_text import (
    FILTERS,
    KEYS,
    add_filter,
    format_query,
    format_term,
    parse,
    parse_kept,
    parse_moment,
    parse_period,
)
from photosearch.query_text.values import quote
from photosearch.types import (
    STRONG,
    By,
    Filters,
    PhotoTerm,
    PictureTerm,
    Query,
    Region,
    Shape,
    Sort,
    TextTerm,
)

few = settings(max_examples=100)


def terms(text: str) -> list[tuple[str, float]]:
    return [(term.text, term.weight) for term in parse(text).terms]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("beach", [("beach", 1)]),
        ("  a dog   on a beach ", [("a dog on a beach", 1)]),
        ("beach -people 2:sunset", [("beach", 1), ("people", -1), ("sunset", 2)]),
        ("beach -people at night", [("beach", 1), ("people", -1), ("at night", 1)]),
        ('"red car" -"at night"', [("red car", 1), ("at night", -1)]),
        ('-0.5:"red car" .25:dog 1e-3:cat', [("red car", -0.5), ("dog", 0.25), ("cat", 0.001)]),
        ('"-people" "folder:x" "2:1"', [("-people", 1), ("folder:x", 1), ("2:1", 1)]),
        (r'"say \"cheese\" \\ C:\photos"', [('say "cheese" \\ C:\\photos', 1)]),
        ("well-known - friend: +dog", [("well-known - friend:", 1), ("dog", 1)]),
        ("пляж 海滩 -🏖", [("пляж 海滩", 1), ("🏖", -1)]),
        ("-people", [("people", -1)]),
        ("0:dog", [("dog", 0)]),
        ("clock 10:30", [("clock 10:30", 1)]),
        ("3:10 to Yuma", [("3:10 to Yuma", 1)]),
        (
            "16:9 4:3 1:1 1:1,000 7:30pm 10:30:15 11:dog",
            [("16:9 4:3 1:1 1:1,000 7:30pm 10:30:15 11:dog", 1)],
        ),
        ("re: invoice", [("re: invoice", 1)]),
        (r"C:\x d:/y", [(r"C:\x d:/y", 1)]),
        ("clock -10:30 +16:9", [("clock", 1), ("10:30", -1), ("16:9", 1)]),
        (
            '10:dog 10.5:cat 20:"cat" 2:"1984"',
            [("dog", 10), ("10.5:cat", 1), ("cat", 20), ("1984", 2)],
        ),
        ("", []),
    ],
)
def test_words_weights_and_signs(text: str, wanted: list[tuple[str, float]]) -> None:
    assert terms(text) == wanted


def test_pictures_photos_and_parts_of_them() -> None:
    query = parse('image:"/a b/x@1,2.jpg"@0.1,0.2,0.5,0.6 -image:y.png 2:photo:17 photo:3@0,0,1,.5')
    assert query.terms == (
        PictureTerm(Path("/a b/x@1,2.jpg"), 1, Region(0.1, 0.2, 0.5, 0.6)),
        PictureTerm(Path("y.png"), -1),
        PhotoTerm(17, 2),
        PhotoTerm(3, 1, Region(0, 0, 1, 0.5)),
    )


def test_every_filter_and_setting() -> None:
    query = parse(
        'folder:"/a b" folder:/c after:2019-06 before:2020 camera:canon camera:"nikon d"'
        " kind:jpg kind:heic orientation:Portrait min-size:12 max-size:3MB located:yes"
        " favourite:no like:3,4 unlike:9 sort:date strong:yes stack:yes"
    )
    assert query.filters == Filters(
        folders=(Path("/a b"), Path("/c")),
        after=datetime(2019, 6, 1),
        before=datetime(2020, 1, 1),
        cameras=("canon", "nikon d"),
        kinds=("JPEG", "HEIF"),
        shape=Shape.PORTRAIT,
        min_pixels=12_000_000,
        max_bytes=3_000_000,
        located=True,
        favourite=False,
    )
    assert (query.liked, query.disliked) == ((3, 4), (9,))
    assert (query.sort, query.least, query.stacked) == (Sort.DATE, STRONG, True)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2019", datetime(2019, 1, 1), datetime(2020, 1, 1)),
        ("2019-06", datetime(2019, 6, 1), datetime(2019, 7, 1)),
        ("2019/12", datetime(2019, 12, 1), datetime(2020, 1, 1)),
        ("2020-2-29", datetime(2020, 2, 29), datetime(2020, 3, 1)),
        ("2019.6.15", datetime(2019, 6, 15), datetime(2019, 6, 16)),
        ("15.6.2019", datetime(2019, 6, 15), datetime(2019, 6, 16)),
        ("06.2019", datetime(2019, 6, 1), datetime(2019, 7, 1)),
        ("9999", datetime(9999, 1, 1), datetime.max),
        ("2019-06-15T10:30", datetime(2019, 6, 15, 10, 30), datetime(2019, 6, 15, 10, 30, 1)),
    ],
)
def test_dates_are_read_as_people_type_them(text: str, start: datetime, end: datetime) -> None:
    assert parse_period(text) == (start, end)
    assert parse_moment(f" {text} ") == start
    query = parse(f"date:{text}")
    assert (query.filters.after, query.filters.before) == (start, end)


@pytest.mark.parametrize(
    "text", ["2019-02-30", "2019-13", "0000", "soon", "20190", "", "1-1-1", "-5"]
)
def test_an_impossible_date_is_a_sentence(text: str) -> None:
    with pytest.raises(KnownError, match="is no date"):
        parse_moment(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('a "red car', [TextTerm("a"), TextTerm("red car", by=By.WORDS)]),
        ('twelve 12" vinyl', [TextTerm("twelve"), TextTerm("12 vinyl")]),
        ('"', [TextTerm("", by=By.WORDS)]),
    ],
)
def test_a_quotation_mark_without_a_partner_is_no_mistake(
    text: str, wanted: list[TextTerm]
) -> None:
    assert list(parse(text).terms) == wanted


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("colour:red", "no filter called “colour”.*folder.*quotation marks"),
        ("http://example", "no filter called “http”"),
        ("after:2019-02-30", "is no date"),
        ("min-size:huge", "is no size"),
        ("orientation:upside", "landscape, portrait, square"),
        ("sort:colour", "relevance, date, oldest, folder"),
        ("located:maybe", "neither yes nor no"),
        ("2:camera:canon", "can't be weighed"),
        ("-sort:date", "can't be turned round"),
        ("-match:0.5", "can't be turned round"),
        ("-colour:red", "no filter called"),
        ('folder:""', "Name a folder"),
        ('-folder:" "', "Name a folder"),
        ("photo:x", "doesn't name photos"),
        ("photo:1,2", "Name one photo"),
        ("like:99999999999999999999", "doesn't name photos"),
        ("area:1,2,3", "no area"),
        ("area:2,0,1,1", "no area"),
        ("area:0,-181,1,nan", "no area"),
        ("image:x@0.1,0.2", "no part of a picture"),
        ("image:x@0,0,nan,1", "no part of a picture"),
        ('1e9:"dog"', "too large"),
        ("match:2", "number from 0 to 1"),
        ("x" * 10_001, "too long"),
    ],
)
def test_what_makes_no_sense_is_answered_with_a_sentence(text: str, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        parse(text)


def test_ten_thousand_characters_are_read() -> None:
    assert len(parse("dog " * 2500).terms) == 1


def test_a_chip_has_a_text_even_for_a_pasted_picture() -> None:
    assert format_term(TextTerm("red car", -1)) == '-"red car"'
    assert format_term(TextTerm("red car")) == "red car"
    pasted = PictureTerm(b"...", 2, Region(0, 0, 0.5, 1))
    assert format_term(pasted) == '2:image:"pasted picture"@0,0,0.5,1'
    with pytest.raises(KnownError, match="Save it to a file"):
        format_query(Query((pasted,)))


def test_what_was_kept_in_the_old_form_keeps_its_meaning() -> None:
    assert parse_kept("clock 10:30 16:9 1000:dog").terms == (
        TextTerm("clock"),
        TextTerm("30", 10),
        TextTerm("9", 16),
        TextTerm("dog", 1000),
    )


EXAMPLES = [(key, text) for key, row in KEYS.items() for text in row.examples]


@pytest.mark.parametrize(("key", "text"), EXAMPLES)
def test_what_may_be_typed_is_written_as_it_is_read(key: str, text: str) -> None:
    query = add_filter(parse("dog"), key, text)
    assert query == parse(f"dog {key}: {quote(text)}") == parse(f"dog {key}:{quote(text)}")
    kept = format_query(query)
    assert parse(kept) == parse_kept(kept) == query


TURNABLE = [
    (key, text)
    for key, text in EXAMPLES
    if key in FILTERS and not any(isinstance(v, bool) for v in KEYS[key].values(text).values())
]


@pytest.mark.parametrize(("key", "text"), TURNABLE)
def test_a_minus_turns_any_filter_round(key: str, text: str) -> None:
    query = parse(f"dog -{key}:{quote(text)}")
    excluded = add_filter(Query(), key, text).filters
    assert query == Query((TextTerm("dog"),), filters=Filters(excluded=(excluded,)))
    kept = format_query(query)
    assert parse(kept) == parse_kept(kept) == query


def test_each_key_is_in_the_guide() -> None:
    guide = Path(__file__).parents[3] / "docs" / "guide" / "searching.md"
    text = guide.read_text(encoding="utf-8")
    assert [key for key in KEYS if f"`{key}:" not in text] == []


def test_a_minus_turns_yes_into_no_and_like_into_unlike() -> None:
    query = parse("-located:yes -favourite:no -stack:no -like:3 -unlike:4")
    assert query.filters == Filters(located=False, favourite=True)
    assert (query.stacked, query.liked, query.disliked) == (True, (4,), (3,))


def test_a_minus_turns_what_something_is_into_what_it_is_not() -> None:
    query = parse("-is:favourite -is:screenshot -is:video -import:last")
    not_videos = (Filters(kinds=("VIDEO",)),)
    assert query.filters == Filters(
        favourite=False, screenshot=False, last_import=False, excluded=not_videos
    )
    assert format_query(query) == 'favourite:no screenshot:no import:earlier -kind:"VIDEO"'


def test_plain_words_stay_plain() -> None:
    assert format_query(parse("a dog on a beach -people 2:sunset")) == (
        "a dog on a beach -people 2:sunset"
    )


texts = st.text(max_size=30) | st.sampled_from(
    [
        "dog",
        "red car",
        "-people",
        "2:x",
        "folder:x",
        '"',
        "\\",
        "a\\",
        "  ",
        "12:30",
        "@1,2",
        "x\ty",
    ]
)
weights = st.floats(-1000, 1000, allow_nan=False)
fractions = st.floats(0, 1)
regions = st.none() | st.builds(Region, fractions, fractions, fractions, fractions)
ids = st.integers(1, 2**63 - 1)
paths = texts.filter(str.strip).map(Path)
some_terms = (
    st.builds(TextTerm, texts, weights)
    | st.builds(PictureTerm, paths, weights, regions)
    | st.builds(PhotoTerm, ids, weights, regions)
)
names = texts.filter(lambda text: bool(text.strip()) and text.lower() != "none")
kinds = st.sampled_from(["JPEG", "PNG", "HEIF", "A B"])
counts = st.integers(0, 10**12)
OPEN = {
    "folders": paths,
    "cameras": names,
    "lenses": names,
    "labels": st.sampled_from(["red", "a revoir", "to", "", "8"]),
    "places": texts.filter(lambda text: bool(text.strip())),
    "people": texts.filter(str.strip),
    "texts": texts.filter(str.strip),
    "keywords": texts.filter(str.strip),
    "albums": texts.filter(str.strip),
    "kinds": kinds,
    "groups": ids,
    "after": st.datetimes(),
    "before": st.datetimes(),
} | dict.fromkeys(("min_pixels", "max_pixels", "min_bytes", "max_bytes"), counts)
"""Fields of which any value can be written. Of the others only what their examples mean."""
MEANT = [
    (key, field, value)
    for key, row in FILTERS.items()
    for text in row.examples
    for field, value in row.values(text).items()
    if value is not None
]
SINGLE = {
    field: OPEN.get(field, st.sampled_from([v for _, other, v in MEANT if other == field]))
    for _, field, _ in MEANT
}
SEVERAL = [field for field in SINGLE if getattr(Filters(), field) == ()]


def asked(field: str) -> st.SearchStrategy:
    if field in SEVERAL:
        return st.lists(SINGLE[field], max_size=2).map(tuple)
    return st.none() | SINGLE[field]


def alone(field: str) -> st.SearchStrategy:
    value = st.tuples(SINGLE[field]) if field in SEVERAL else SINGLE[field]
    return st.builds(Filters, **{field: value})


excluded = st.sampled_from(
    sorted({field for _, field, value in MEANT if not isinstance(value, bool)})
).flatmap(alone) | st.dates().map(lambda day: parse("-date:" + day.isoformat()).filters.excluded[0])
filters = st.builds(
    Filters,
    excluded=st.lists(excluded, max_size=3).map(tuple),
    **{field: asked(field) for field in SINGLE},
)
id_lists = st.lists(ids, max_size=3).map(tuple)
queries = st.builds(
    Query,
    st.lists(some_terms, max_size=5).map(tuple),
    st.just(200),
    filters,
    id_lists,
    id_lists,
    st.sampled_from([0.0, STRONG]) | fractions,
    st.none() | st.sampled_from(Sort),
    st.booleans(),
)


@few
@given(queries)
def test_the_text_form_parses_back_to_the_same_query(query: Query) -> None:
    text = format_query(query)
    assert parse(text) == parse_kept(text) == query


@few
@given(st.text(max_size=200) | st.text('ab:"-@,. 0\\', max_size=40))
def test_any_text_is_a_query_or_a_sentence(text: str) -> None:
    try:
        query = parse(text)
    except KnownError:
        return
    assert parse(format_query(query)) == query


def test_a_query_of_very_many_terms_is_refused() -> None:
    """Each would have to be encoded."""
    assert len(parse(" ".join(f"-a{i}" for i in range(200))).terms) == 200
    with pytest.raises(KnownError, match="too many parts"):
        parse(" ".join(f"-a{i}" for i in range(201)))


@pytest.mark.parametrize(
    ("base", "typed", "meant"),
    [
        ("camera:canon kind:png", "", "camera:canon kind:png"),
        (
            "camera:canon kind:png",
            "camera:nikon camera:leica",
            "camera:nikon camera:leica kind:png",
        ),
        ("folder:a date:2019", "after:2018 sort:date", "folder:a after:2018 before:2020 sort:date"),
        ("strong:yes stack:yes favourite:yes", "strong:no stack:no favourite:no", "favourite:no"),
        ("-camera:canon -kind:png", "-camera:nikon", "-kind:png -camera:nikon"),
        (
            "-camera:canon min-size:3MB",
            "camera:x min-size:9mp",
            "-camera:canon camera:x min-size:9mp",
        ),
        ("like:1 unlike:2 located:yes", "-unlike:3 -located:yes", "like:3 unlike:2 located:no"),
    ],
)
def test_what_is_typed_takes_the_place_of_its_key(base: str, typed: str, meant: str) -> None:
    assert parse(typed, parse(base)) == parse(meant)
    assert parse(f"cat {typed}", parse(f"dog {base}")).terms == (TextTerm("dog"), TextTerm("cat"))


@pytest.mark.parametrize("key", ["folder", "camera", "kind", "Camera", "-camera", "-folder"])
def test_a_space_may_follow_a_filters_colon(key: str) -> None:
    assert parse(f"dog {key}: png cat") == parse(f"dog {key}:png cat")
    assert parse(f'{key}: "two words"') == parse(f'{key}:"two words"')
    with pytest.raises(KnownError, match="in quotation marks"):
        parse(f"dog {key}:")
    assert parse(f'"{key}:" dog').filters == Filters()
    assert parse_kept(f"{key}: dog").filters == Filters(), "as a former version meant it"
