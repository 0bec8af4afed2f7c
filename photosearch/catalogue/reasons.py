"""How the catalogue keeps the reason of an unreadable file: a sentence without values as text,
another one as JSON, [template, {name: value}], so that the window can still translate it."""

import json
import re
import sqlite3

from photosearch.messages import Message

_KEPT_AS_TEXT = (
    "The file can't be read: {why}.",
    "The file is {size} GB; Photosearch reads at most {most} GB.",
    "The picture claims {claimed} megapixels; Photosearch reads at most {most}.",
    "The video claims {claimed} megapixels; Photosearch reads at most {most}.",
    "Opening this picture takes {needed} MB of memory; Photosearch takes at most {most} MB for "
    "one.",
    "This folder can't be listed: {why}.",
    "This TIFF is compressed in a way ({compression}) that Photosearch can't read.",
    "This kind of TIFF isn't supported: {channels} channels of {bits} bits, photometric "
    "interpretation {kind}.",
    "{bits}-bit JPEG isn't supported.",
)
"""Those with values that earlier versions kept as finished text. Add nothing."""


def _kept(reason: Message) -> str:
    return json.dumps([reason.template, reason.values]) if reason.values else str.__str__(reason)


sqlite3.register_adapter(Message, _kept)


def reason_of(kept: str) -> Message:
    """The reason as the column `reason` has it."""
    if kept.startswith("["):
        template, values = json.loads(kept)
        return Message(template, **values)
    for template in _KEPT_AS_TEXT:
        pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template))
        found = re.fullmatch(pattern, kept)
        if found:
            return Message(template, **found.groupdict())
    return Message(kept)
