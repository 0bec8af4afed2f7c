r"""The plain-text form of a query.

    beach                       photos like these words
    beach -people 2:sunset      more like, less like, twice as much like
    clock 10:30                 words: a weight is at most 10, stands before a word without a space,
                                and that word begins with no digit; before quotation marks or a
                                picture it is always one: 20:"dog" 2:"1984"
    "red car" -"at night"       quotation marks keep words together, or make words of anything
    image:"/home/me/x.jpg"      like this picture; with @0.1,0.2,0.5,0.6 like that part of it
    photo:17                    like this photo of the library (by its id)
    like:3,4 unlike:9           more like, less like these photos (by their ids)
    folder:"/home/me/2019" folder:2019 folder:2019/07
                                in that folder; in any folder of that name, wherever it is
    after:2019-06 before:2020 date:2019-06-15 date:2019-06..2019-08
    date:"july 2019" after:"last summer" date:"vor 2 Jahren"
                                in any of the window's languages; a query that is kept has the date
                                that was meant on the day when it was written
    iso:800+ iso:100..400 f:1.8..2.8 focal:85 focal:24mm..70mm shutter:1/250+ lens:50mm
    camera:canon kind:jpeg orientation:portrait min-size:12mp max-size:3MB
    person:Anna person:"Ben Smith" person:#12
                                both are to be seen; in any case, or by parts of the name; by an id
    text:"total 12"             both can be read in it, wholly or in part
    keyword:holiday keyword:"Places|Italy"
                                both are among its keywords, or what they are above
    rating:3+ rating:1..2 rating:0 flag:pick flag:reject flag:none
    located:yes favourite:yes   filters; several folders, cameras or kinds: one is enough
    -camera:canon -date:2019    photos that don't pass such a filter
    sort:date strong:yes stack:yes

Plain words side by side are one text. A part of a picture is left, top, right, bottom, as fractions
of its width and height. after: takes in the date it names, before: doesn't, date: is that day,
month or year. A word before a colon that is no filter is an error, but for single letters (C:\x).
A space may follow a filter's colon (camera: canon).
`parse` and `format_query` are inverse to each other but for the limit, which has no
text form. All raise KnownError, with a sentence for the person.

What is kept (saved and recent searches) is read by `parse_kept`, to which any number before a colon
is a weight, as it was to the versions before; what `format_query` writes means the same to both.
"""

from photosearch.query_text.dates import parse_moment, parse_period
from photosearch.query_text.dates_in_words import finished, lacks_year, period_in_words
from photosearch.query_text.filters import FILTERS, KEYS, SETTINGS
from photosearch.query_text.format import format_query, format_term
from photosearch.query_text.label_names import label_meant
from photosearch.query_text.parse import LONGEST, add_filter, parse, parse_kept, without
from photosearch.query_text.values import clock, parse_region

__all__ = [
    "FILTERS",
    "KEYS",
    "LONGEST",
    "SETTINGS",
    "add_filter",
    "clock",
    "finished",
    "format_query",
    "format_term",
    "label_meant",
    "lacks_year",
    "parse",
    "parse_kept",
    "parse_moment",
    "parse_period",
    "parse_region",
    "period_in_words",
    "without",
]
