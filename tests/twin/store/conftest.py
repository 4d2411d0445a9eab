"""Stores on DuckDB and on PostgreSQL, by one name."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from twin.store import DuckDbStore, PostgresStore, Store

Opener = Callable[[], Store]


@pytest.fixture(params=["duckdb", pytest.param("postgresql", marks=pytest.mark.server)])
def open_again(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Opener]:
    """Opens the same empty store again and again."""
    opened: list[Store] = []
    if request.param == "duckdb":

        def opener() -> Store:
            opened.append(DuckDbStore(tmp_path / "history.duckdb", threads=2))
            return opened[-1]
    else:
        import psycopg

        url = request.getfixturevalue("postgres_url")
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute("drop view if exists reading_points")
            admin.execute("drop table if exists readings, streams, positions, latest")

        def opener() -> Store:
            opened.append(PostgresStore(url))
            return opened[-1]

    yield opener
    for one in opened:
        one.close()


@pytest.fixture
def store(open_again: Opener) -> Store:
    return open_again()
