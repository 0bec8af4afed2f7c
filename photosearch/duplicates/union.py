"""What belongs together, pair by pair: a forest of disjoint sets."""

from collections.abc import Iterable, Mapping


class Union:
    """Never joins two sets of which members are to stay apart."""

    def __init__(self, apart: Mapping[int, frozenset[int]]) -> None:
        self._parents: dict[int, int] = {}
        self._marks = dict(apart)
        """Of each set, by its root."""

    def root(self, one: int) -> int:
        while (parent := self._parents.get(one, one)) != one:
            self._parents[one] = self._parents.get(parent, parent)
            one = parent
        return one

    def join(self, one: int, other: int) -> bool:
        """Whether they are in one set now."""
        one, other = self.root(one), self.root(other)
        if one == other:
            return True
        marks = [self._marks.get(root, frozenset()) for root in (one, other)]
        if marks[0] & marks[1]:
            return False
        self._parents[other] = one
        if marks[0] or marks[1]:
            self._marks[one] = marks[0] | marks[1]
        return True

    def sets(self, members: Iterable[int]) -> list[list[int]]:
        """Those of more than one member, members ascending."""
        found: dict[int, list[int]] = {}
        for one in sorted(set(members)):
            found.setdefault(self.root(one), []).append(one)
        return [some for some in found.values() if len(some) > 1]
