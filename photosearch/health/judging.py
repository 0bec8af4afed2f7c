"""Which of what was measured matters to a person, and what they can do about it.

The limits are wider than what sound libraries were measured to have (docs/benchmarks.md), so that a
warning means something.
"""

from photosearch.messages import Message
from photosearch.types import Aspect, Finding, Measured, Remedy

_LEAST_RECALL = 0.95
_LEAST_AGREEMENT = 0.999
_LEAST_COSINE = 0.98
_MOST_UNFOUND = 0.5
_FEWEST = 200
"""In a smaller library each photo is found by many queries."""
_MOST_TWINS = 0.5
_SHOWN = 100


def findings(of: Measured) -> tuple[Finding, ...]:
    """One for each aspect that could be measured."""
    found = (_coverage(of), _vectors(of), _agreement(of), _recall(of), _drift(of), *_occurrence(of))
    return tuple(finding for finding in found if finding)


def _finding(
    aspect: Aspect, well: str | None, ill: str, remedy: Remedy, ids: tuple[int, ...] = ()
) -> Finding:
    if well is not None:
        return Finding(aspect, True, well)
    return Finding(aspect, False, ill, remedy, ids[:_SHOWN])


def _coverage(of: Measured) -> Finding:
    well = Message("The model knows every photo.") if not of.uncovered else None
    ill = Message(
        "Photos that can't be found by what they look like yet: {count}. Indexing makes up for it.",
        count=f"{of.uncovered:,}",
    )
    return _finding(Aspect.COVERAGE, well, ill, Remedy.INDEX)


def _vectors(of: Measured) -> Finding:
    if of.twins >= _MOST_TWINS:
        ill = Message(
            "To the model most of your photos look the same, which can't be. Let it look at them "
            "again."
        )
        return _finding(Aspect.VECTORS, None, ill, Remedy.RENEW)
    well = None if of.unsound else Message("What the model noted of your photos is sound.")
    ill = Message(
        "Photos of which the model noted something that can't be right: {count}. Let it look at "
        "them again.",
        count=f"{len(of.unsound):,}",
    )
    return _finding(Aspect.VECTORS, well, ill, Remedy.RENEW, of.unsound)


def _agreement(of: Measured) -> Finding | None:
    if of.agreement is None:
        later = Message("Photos are being indexed. Check the search index once that is done.")
        return _finding(Aspect.AGREEMENT, later, "", Remedy.NOTHING) if of.queries else None
    well = of.agreement >= _LEAST_AGREEMENT
    ill = Message(
        "The search index differs from what is kept of your photos, in {share} of a sample. "
        "Rebuild it.",
        share=_percent(1 - of.agreement),
    )
    return _finding(
        Aspect.AGREEMENT,
        Message("The search index fits what is kept of your photos.") if well else None,
        ill,
        Remedy.REBUILD,
    )


def _recall(of: Measured) -> Finding | None:
    if of.recall is None:
        return None
    found = _percent(of.recall)
    well = Message("Searching finds {share} of the photos that fit best.", share=found)
    ill = Message(
        "Searching finds only {share} of the photos that fit best. Rebuild the search index.",
        share=found,
    )
    return _finding(
        Aspect.RECALL, well if of.recall >= _LEAST_RECALL else None, ill, Remedy.REBUILD
    )


def _drift(of: Measured) -> Finding | None:
    if of.drift is None:
        return None
    well = Message("The model sees your photos as it did when they were indexed.")
    ill = Message(
        "The model sees your photos otherwise than when they were indexed: likeness {share}. Let "
        "it look at them again.",
        share=_percent(of.drift),
    )
    return _finding(Aspect.DRIFT, well if of.drift >= _LEAST_COSINE else None, ill, Remedy.RENEW)


def _occurrence(of: Measured) -> tuple[Finding, ...]:
    if of.photos < _FEWEST or of.unfound is None:
        return ()
    return _hubs(of), _unfound(of.unfound)


def _hubs(of: Measured) -> Finding:
    well = None if of.hubs else Message("No photo comes up in searches of every kind.")
    ill = Message(
        "Photos that come up in searches of every kind: {count}; the worst in {share} of them. "
        "Look at them: blank and damaged pictures do that.",
        count=f"{len(of.hubs):,}",
        share=_percent(of.most_found),
    )
    return _finding(Aspect.HUBS, well, ill, Remedy.LOOK, of.hubs)


def _unfound(share: float) -> Finding:
    well = Message(
        "Photos that hardly any search brings up first: about {share}.", share=_percent(share)
    )
    ill = Message(
        "Hardly any search brings up about {share} of your photos first. Another model may tell "
        "them apart better.",
        share=_percent(share),
    )
    return _finding(Aspect.UNFOUND, well if share <= _MOST_UNFOUND else None, ill, Remedy.NOTHING)


def _percent(share: float) -> str:
    """Without decimals, which each language writes in its own way; all only if it is all."""
    return f"{int(100 * share + 1e-6)} %"
