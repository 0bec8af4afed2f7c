"""How the encoders share the cores with the rest of indexing."""

import sys


def use_one_core() -> None:
    """Let torch compute in the calling thread alone.

    Indexing encodes several batches side by side, one in each of its threads. That keeps every core
    busy without threads that wait for each other: on two busy cores a batch spread over both took
    half as much processor time again. Does nothing while torch isn't loaded.
    """
    torch = sys.modules.get("torch")
    if torch is None or not hasattr(torch, "set_num_threads"):  # not yet, or just being imported
        return
    if torch.get_num_threads() != 1:
        torch.set_num_threads(1)
