"""SentencePiece's unigram tokenizer: the likeliest pieces of a text.

Kudo 2018 (arXiv:1804.10959), the best path by Viterbi. The `tokenizers` library has the same, but
takes 270 MB for XLM-RoBERTa's 250,000 pieces, which a dictionary holds in 40.
"""

from collections.abc import Mapping, Sequence

SPACE = "\u2581"
"""What stands for a space in pieces."""
_UNKNOWN_PENALTY = 10.0


class Unigram:
    """`pieces` and the logarithms of their probabilities; a token is a piece's place."""

    def __init__(
        self,
        pieces: Sequence[str],
        scores: Sequence[float],
        unknown: int,
        normal: Mapping[int, str],
    ) -> None:
        """`normal`: what takes the place of single characters, by code point."""
        self._tokens = {piece: token for token, piece in enumerate(pieces)}
        self._scores = scores
        self._unknown = unknown
        self._penalty = min(scores) - _UNKNOWN_PENALTY
        self._longest = max(map(len, pieces))
        self._normal = normal

    def encode(self, text: str) -> list[int]:
        """Tokens, without those of beginning and end."""
        plain = " ".join(part for part in text.translate(self._normal).split(" ") if part)
        return self._likeliest((f" {plain}" if plain else "").replace(" ", SPACE))

    def _likeliest(self, text: str) -> list[int]:
        best = [0.0] + [float("-inf")] * len(text)
        last: list[tuple[int, int]] = [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end, token, score in self._pieces_at(text, start):
                if best[start] + score > best[end]:
                    best[end], last[end] = best[start] + score, (start, token)
        return _path(last, len(text))

    def _pieces_at(self, text: str, start: int) -> list[tuple[int, int, float]]:
        found = [(start + 1, self._unknown, self._penalty)]
        for end in range(start + 1, min(start + self._longest, len(text)) + 1):
            token = self._tokens.get(text[start:end])
            if token is not None and token != self._unknown:
                found.append((end, token, self._scores[token]))
        return found


def _path(last: Sequence[tuple[int, int]], end: int) -> list[int]:
    tokens = []
    while end:
        end, token = last[end]
        tokens.append(token)
    return tokens[::-1]
