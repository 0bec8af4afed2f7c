"""Tokenisers of open_clip's architectures, without importing open_clip and torch."""

import gzip
import html
import importlib.util
import logging
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import ftfy
from tokenizers import Regex, Tokenizer, models, pre_tokenizers

from photosearch.encoders.files.architectures import Architecture
from photosearch.errors import KnownError
from photosearch.parsing import read_json

Tokenise = Callable[[str], list[int]]
"""Turns a text into tokens, padded or truncated to the architecture's context length."""

_log = logging.getLogger(__name__)

_MERGES = 49152 - 256 - 2
_START, _END = "<start_of_text>", "<end_of_text>"
_WORDS = rf"{_START}|{_END}|'s|'t|'re|'ve|'m|'ll|'d|\p{{L}}+|\p{{N}}|[^\s\p{{L}}\p{{N}}]+"


def make_tokeniser(architecture: Architecture, path: Path | None) -> Tokenise:
    """`path`: a tokenizer.json or its folder, for architectures with a tokenizer of their own.

    Raises KnownError: the architecture needs that file, and it is missing or damaged.
    """
    if architecture.text.get("hf_tokenizer_name"):
        return _from_file(architecture, _found(architecture, path))
    return _of_openai(architecture.clip_text.context_length)


def _of_openai(length: int) -> Tokenise:
    tokenizer = _byte_pairs()
    start, end = tokenizer.encode(_START + _END).ids

    def tokenise(text: str) -> list[int]:
        found = tokenizer.encode(_lower(_repair(text))).ids
        tokens = [start, *found[: length - 2], end]
        return tokens + [0] * (length - len(tokens))

    return tokenise


def _byte_pairs() -> Tokenizer:
    spec = importlib.util.find_spec("open_clip")  # finds without importing
    assert spec is not None
    assert spec.origin is not None
    packed = Path(spec.origin).with_name("bpe_simple_vocab_16e6.txt.gz").read_bytes()
    lines = gzip.decompress(packed).decode("utf-8").split("\n")[1 : _MERGES + 1]
    merges = [(first, second) for first, second in (line.split() for line in lines)]
    letters = _byte_letters()
    vocabulary = [*letters, *(f"{letter}</w>" for letter in letters)]
    vocabulary += [first + second for first, second in merges] + [_START, _END]
    numbers = {word: number for number, word in enumerate(vocabulary)}
    tokenizer = Tokenizer(models.BPE(numbers, merges, end_of_word_suffix="</w>"))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_WORDS), "removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.add_special_tokens([_START, _END])
    return tokenizer


def _byte_letters() -> list[str]:
    """The letters that encode bytes in the vocabulary; printable bytes come first."""
    plain = [*range(ord("!"), ord("~") + 1), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = 256 - len(plain)
    return [chr(byte) for byte in plain] + [chr(256 + number) for number in range(others)]


def _found(architecture: Architecture, path: Path | None) -> Path:
    wanted = path / "tokenizer.json" if path and path.is_dir() else path
    if wanted and wanted.is_file():
        return wanted
    raise KnownError(
        "{architecture} needs its tokenizer to read text: put the tokenizer.json (and "
        "tokenizer_config.json) of {repository} beside the weights.",
        architecture=architecture.name,
        repository=architecture.text["hf_tokenizer_name"],
    )


def _from_file(architecture: Architecture, path: Path) -> Tokenise:
    options = architecture.text.get("tokenizer_kwargs", {})
    clean = _CLEAN[options.get("clean", "whitespace")]
    tokenizer = _padding_to(architecture.clip_text.context_length, path)
    separator = tokenizer.token_to_id("[SEP]") if options.get("strip_sep_token") else None

    def tokenise(text: str) -> list[int]:
        tokens = tokenizer.encode(clean(_repair(text))).ids
        return [0 if token == separator else token for token in tokens]

    return tokenise


def _padding_to(length: int, path: Path) -> Tokenizer:
    tokenizer, settings = _read(path), _settings(path.with_name("tokenizer_config.json"))
    padding = _padding_token(tokenizer, settings)
    tokenizer.enable_truncation(length)
    tokenizer.enable_padding(
        direction=str(settings.get("padding_side") or "right"),
        length=length,
        pad_id=tokenizer.token_to_id(padding),
        pad_token=padding,
    )
    return tokenizer


def _read(path: Path) -> Tokenizer:
    try:
        return Tokenizer.from_file(str(path))
    except Exception as error:  # tokenizers raises nothing narrower
        _log.warning("can't read tokenizer %s: %s", path, error)
        raise KnownError("{path} is damaged or no tokenizer: get it again.", path=path) from error


def _settings(path: Path) -> dict[str, Any]:
    """The content of tokenizer_config.json; empty if it is missing or damaged."""
    if not path.is_file():
        return {}
    try:
        found = read_json(path.read_text("utf-8"))
    except ValueError:
        _log.warning("can't read %s", path, exc_info=True)
        return {}
    return found if isinstance(found, dict) else {}


def _padding_token(tokenizer: Tokenizer, settings: dict[str, Any]) -> str:
    named = settings.get("pad_token")
    token = named.get("content") if isinstance(named, dict) else named
    if token:
        return str(token)
    usual = (token for token in ("<pad>", "[PAD]") if tokenizer.token_to_id(token) is not None)
    return next(usual, "</s>")


def _repair(text: str) -> str:
    """Repair mojibake and HTML escapes."""
    return html.unescape(html.unescape(ftfy.fix_text(text))).strip()


def _collapse(text: str) -> str:
    return " ".join(text.split())


def _lower(text: str) -> str:
    return _collapse(text).lower()


def _canonical(text: str) -> str:
    return _lower(text.replace("_", " ").translate(_NO_PUNCTUATION))


_NO_PUNCTUATION = str.maketrans("", "", string.punctuation)
_CLEAN = {"whitespace": _collapse, "lower": _lower, "canonicalize": _canonical}
