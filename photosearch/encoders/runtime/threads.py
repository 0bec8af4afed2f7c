"""How the encoders share the cores with the rest of indexing."""

import sys

from threadpoolctl import threadpool_limits


def use_one_thread() -> None:
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


def use_one_thread_for_texts() -> None:
    """Let numpy multiply in the calling thread alone.

    A query's matrices are small. Spread over two cores that were busy with indexing, one took ten
    times as long (0.37 s, not 0.04 s), for numpy's threads spin while they wait for each other.
    """
    threadpool_limits(limits=1, user_api="blas")
