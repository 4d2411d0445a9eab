"""Protocols of long loops: `Executor` runs their tasks, `Progress` receives their progress."""

from __future__ import annotations

import importlib
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from typing import Any, Protocol, TypeVar

from twin.errors import InputError

__all__ = ["Executor", "Progress", "dask_cluster", "ordered_results", "process_pool", "silent"]

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


class _DaskTasks:
    """A client whose tasks are all run: two calls of the same function and arguments are two tasks."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def submit(self, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> _Future:
        future: _Future = self._client.submit(function, *args, pure=False, **kwargs)
        return future


@contextmanager
def dask_cluster(address: str | None = None, *, processes: int = 1) -> Iterator[Executor]:
    """An executor on a dask cluster; tasks of a worker that dies are run by the others.

    Parameters
    ----------
    address : "tcp://host:port" or None
        Of a running `dask scheduler`, whose workers have this package and see the same files. None: workers on this
        machine, which end with the block.
    processes : int
        Workers on this machine, of one thread each; only without an address.

    Raises
    ------
    InputError
        No scheduler answers at the address.
    """
    distributed: Any = importlib.import_module("distributed")
    if address is None:
        with (
            distributed.LocalCluster(n_workers=processes, threads_per_worker=1, dashboard_address=None) as cluster,
            distributed.Client(cluster) as client,
        ):
            yield _DaskTasks(client)
        return
    try:
        client = distributed.Client(address, timeout=10)
    except (OSError, ValueError) as error:
        raise InputError(f"no dask scheduler answers at {address}: {error}") from error
    with client:
        yield _DaskTasks(client)
