import threading
from collections.abc import Iterator

import pytest

from photosearch.encoders.runtime.lazy import Lazy


def test_many_threads_load_once() -> None:
    start = threading.Barrier(8)
    loads: list[object] = []

    def load() -> object:
        loads.append(object())
        return loads[-1]

    lazy = Lazy(load)
    seen: list[object] = []

    def ask() -> None:
        start.wait()
        seen.append(lazy.get())

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(loads) == 1
    assert seen == loads * 8


def test_drop_loads_again() -> None:
    lazy = Lazy(object)
    first = lazy.get()
    lazy.drop()
    assert not lazy.loaded
    assert lazy.get() is not first


def test_a_failed_load_is_tried_again() -> None:
    answers: Iterator[ValueError | str] = iter([ValueError("not yet"), "loaded"])

    def load() -> str:
        answer = next(answers)
        if isinstance(answer, ValueError):
            raise answer
        return answer

    lazy = Lazy(load)
    with pytest.raises(ValueError, match="not yet"):
        lazy.get()
    assert lazy.get() == "loaded"


def test_what_nobody_asks_for_is_unused() -> None:
    lazy = Lazy(object)
    assert not lazy.is_unused(0.0)  # there is nothing
    lazy.get()
    assert lazy.is_unused(0.0)
    assert not lazy.is_unused(60.0)
    lazy.drop_unused(60.0)
    assert lazy.loaded
    lazy.drop_unused(0.0)
    assert not lazy.loaded
