"""Names that look like SQL, like the syntax of full-text queries or of ours, or use odd Unicode."""

import unicodedata

_SQL = (
    "Robert'); DROP TABLE files;--.jpg",
    "' OR '1'='1.jpg",
    'a" OR "b.jpg',
    "UNION SELECT * FROM words.jpg",
    "100%_of_it.jpg",
    "x\\'; --.jpg",
)
_FULL_TEXT = (
    "AND.jpg",
    "OR.jpg",
    "NOT.jpg",
    "cats AND dogs.jpg",
    "NEAR(this that, 3).jpg",
    "NEAR(.jpg",
    "star*.jpg",
    "*.jpg",
    "^first.jpg",
    '"quoted".jpg',
    'twelve 12" vinyl.jpg',
    "{name} : colon.jpg",
    "a + b - c.jpg",
    "(brackets).jpg",
    "rank.jpg",
)
OUR_SYNTAX = (  # have to stand in quotation marks
    '".jpg',
    "name:column.jpg",
    "-minus.jpg",
    "+plus.jpg",
    "look:cat.jpg",
    "words:cat.jpg",
    "kind:jpeg.jpg",
    "after:2019.jpg",
    "0.5:half.jpg",
    "photo:1.jpg",
    "no such filter:x.jpg",
    "#tag @place !.jpg",
)
_SIGNS = (
    "\U0001f600.jpg",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467.jpg",
    "\U0001f1e9\U0001f1ea.jpg",
    "\u2192\u2192.jpg",
    "\u221e.jpg",
    "\u2b50\u2b50.jpg",
    "\u20ac 50.jpg",
    "\u00a9.jpg",
    "!!!.jpg",
    "\u2026.jpg",
    "_.jpg",
    "\u00bfqu\u00e9?.jpg",
    "\u2460\u2461.jpg",
    "\u00bd.jpg",
    "1\ufe0f\u20e3.jpg",
)
_SCRIPTS = (
    "\u05e9\u05dc\u05d5\u05dd.jpg",
    "\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645.jpg",
    "\u202eabcd.jpg",
    "mixed \u05e9\u05dc\u05d5\u05dd abc.jpg",
    "\u0928\u092e\u0938\u094d\u0924\u0947.jpg",
    "\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35.jpg",
    "\u4eac\u90fd\u306e\u685c.jpg",
    "\u30ab\u30bf\u30ab\u30ca.jpg",
    "\uff76\uff9e\uff77.jpg",
    "\ud55c\uad6d\uc5b4.jpg",
    "\U00020bb7\u91ce\u5bb6.jpg",
    "\U0001d49c\U0001d4b7.jpg",
    "\U00010330\U00010331.jpg",
    "\u01c5\ufb01sh.jpg",
    "\u0130stanbul \u0131\u015f\u0131k.jpg",
    "Stra\u00dfe.jpg",
    "STRASSENBAHN \u1e9e.jpg",
    "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2.jpg",
    "z\u0335\u0321a\u0336lg\u0337o\u0338.jpg",
    "soft\u00adhyphen.jpg",
    "zero\u200bwidth.jpg",
    "no\u00a0break.jpg",
    "\ufeffmark.jpg",
    "full\uff37\uff29\uff24\uff34\uff28.jpg",
)
_BOTH_FORMS = (
    unicodedata.normalize("NFC", "caf\u00e9 au lait.jpg"),
    unicodedata.normalize("NFC", "Ti\u1ebfng Vi\u1ec7t.jpg"),
    unicodedata.normalize("NFD", "\u00c5ngstr\u00f6m.jpg"),
    unicodedata.normalize("NFD", "\u304c\u304e\u3050.jpg"),
    unicodedata.normalize("NFD", "\ud6c8\ubbfc\uc815\uc74c.jpg"),
)
_LONG = (
    "word " * 49 + "end.jpg",
    "xy" * 125 + ".jpg",
    "\u5199\u771f" * 41 + ".jpg",
    "0123456789abcdef" * 12 + ".jpg",
    "a1" * 120 + ".jpg",
    "\U0001f600" * 60 + ".jpg",
    ".".join("abcdefghij") * 9 + ".jpg",
)
AS_THEY_ARE = (*_SQL, *_FULL_TEXT, *_SIGNS, *_SCRIPTS, *_BOTH_FORMS, *_LONG)
"""Can be typed as they are. All are names that a file can have on Linux."""
