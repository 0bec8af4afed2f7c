"""Limits the threads of torch and numpy: indexing runs several encoders side by side instead."""

import sys

from threadpoolctl import threadpool_limits


def use_one_thread() -> None:
    """Limit torch to the calling thread. No-op until torch is imported.

    Indexing encodes a batch in each of its threads. That keeps every core busy without threads that
    wait for each other: on two busy cores a batch spread over both took 1.5 times as much CPU time.
    """
    torch = sys.modules.get("torch")
    if torch is None or not hasattr(torch, "set_num_threads"):  # absent, or being imported
        return
    if torch.get_num_threads() != 1:
        torch.set_num_threads(1)


def use_one_thread_for_texts() -> None:
    """Limit numpy's BLAS to the calling thread.

    A query's matrices are small. Spread over two cores that were busy with indexing, one took ten
    times as long (0.37 s, not 0.04 s), since numpy's threads spin while they wait for each other.
    """
    threadpool_limits(limits=1, user_api="blas")
