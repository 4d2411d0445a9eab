"""Protocols of long loops: `Executor` runs their tasks, `Progress` receives their progress."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any, Protocol, TypeVar

__all__ = ["Executor", "Progress", "ordered_results", "process_pool", "silent"]

T = TypeVar("T")


class _Future(Protocol):
    """What `submit` returns."""

    def result(self) -> Any:
        """The value of the call, once it is there; raises what the call raised."""


class Executor(Protocol):
    """Runs calls elsewhere: `concurrent.futures` pools and `dask.distributed.Client` fit."""

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> _Future:
        """Start a call."""


class Progress(Protocol):
    """Called while a long loop runs."""

    def __call__(self, done: float, total: float, what: str, /) -> None:
        """`done` of `total` are finished; `what` names the loop or the item."""


def silent(done: float, total: float, what: str, /) -> None:
    """Report nothing."""


def ordered_results(
    function: Callable[..., T], items: Iterable[Any], *, executor: Executor | None = None,
    progress: Progress = silent, what: str = "",
) -> Iterator[T]:  # fmt: skip
    """Results of a function over items, in their order; in this process without an executor.

    >>> list(ordered_results(abs, [-2, 3]))
    [2, 3]
    """
    todo = list(items)
    waiting = [executor.submit(function, item) for item in todo] if executor is not None else None
    for k, item in enumerate(todo):
        yield function(item) if waiting is None else waiting[k].result()
        progress(k + 1, len(todo), what)


def process_pool(processes: int) -> ProcessPoolExecutor:
    """A pool of processes that start anew: one that is forked cannot run compiled loops its parent has run.

    >>> with process_pool(1) as pool:
    ...     pool.submit(abs, -2).result()
    2
    """
    return ProcessPoolExecutor(processes, mp_context=multiprocessing.get_context("spawn"))
