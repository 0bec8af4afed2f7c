"""How many cores the encoders use."""

import sys

_defaults: list[int] = []


def use_cores(count: int | None) -> None:
    """For what this thread encodes from now on; None for as many as torch takes by itself.

    Does nothing while torch isn't loaded.
    """
    torch = sys.modules.get("torch")
    if torch is None or not hasattr(torch, "set_num_threads"):  # not yet, or just being imported
        return
    if not _defaults:
        _defaults.append(torch.get_num_threads())
    wanted = _defaults[0] if count is None else min(count, _defaults[0])
    if torch.get_num_threads() != wanted:
        torch.set_num_threads(wanted)
