"""The filter for text in photos, answered by the word index as far as it can tell."""

import json
from collections.abc import Callable, Sequence

from photosearch.catalogue.conditions import in_texts
from photosearch.catalogue.database import Database
from photosearch.catalogue.places import Condition
from photosearch.catalogue.words.word_search import WordSearch

_AMONG = "SELECT value FROM json_each(?)"


def indexed(words: WordSearch) -> Callable[[Database, Sequence[str]], Condition]:
    """As the condition in `conditions.py`, on fewer texts."""

    def texts(_: Database, wanted: Sequence[str]) -> Condition:
        found = words.with_text([word for text in wanted for word in text.split()])
        if found is None:
            return in_texts(wanted, "1")
        ids = json.dumps(found)
        moments = f"SELECT id FROM photos WHERE video_id IN ({_AMONG})"
        return in_texts(wanted, f"t.photo_id IN ({_AMONG} UNION ALL {moments})", ids, ids)

    return texts
