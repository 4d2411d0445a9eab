"""Journalled SQLite files: copies equal them, one process writes, and what was written before its end is not lost."""

import contextlib
import random
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from twin.errors import StoreError
from twin.sensors import Reading
from twin.store import PostgresStore
from twin.store.journal import Follower, Journal
from twin.store.lease import Lease, LeaseLostError

pytestmark = pytest.mark.server
TABLE = "create table if not exists t (k integer primary key, v blob)"


@pytest.fixture
def url(postgres_url: str) -> str:
    with psycopg.connect(postgres_url, autocommit=True) as admin:
        admin.execute("drop table if exists twin_lease, twin_journal, twin_snapshots")
    return postgres_url


@pytest.fixture
def end() -> Iterator[contextlib.ExitStack]:
    """What is closed at the end."""
    with contextlib.ExitStack() as stack:
        yield stack


def held(url: str, end: contextlib.ExitStack, holder: str = "a") -> Lease:
    lease = Lease(url, "t", holder=holder, seconds=1.0)
    end.callback(lease.release)
    deadline = time.monotonic() + 5
    while not lease.acquire():
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return lease


def opened(lease: Lease, end: contextlib.ExitStack, path: Path) -> sqlite3.Connection:
    follow(lease, path)
    journal = end.enter_context(Journal(lease))
    journal.begin_file(path)
    factory = journal.factory(path)
    return end.enter_context(contextlib.closing(sqlite3.connect(path, isolation_level=None, factory=factory)))  # type: ignore[arg-type]


def follow(lease: Lease, path: Path) -> list[str]:
    plain(path).close()
    with Follower(lease, [path]) as follower:
        follower.follow()
        return follower.notes


def plain(path: Path) -> sqlite3.Connection:
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("pragma journal_mode = wal")
    database.execute(TABLE)
    return database


def rows(path: Path) -> list[tuple[object, ...]]:
    with contextlib.closing(sqlite3.connect(path)) as database:
        return database.execute("select * from t order by k").fetchall()


def test_copies_equal_the_file_whatever_is_written(url: str, end: contextlib.ExitStack, tmp_path: Path) -> None:
    """Random transactions, some rolled back, with snapshots in between: the copy has the rows of the file at any time;
    a new copy, and one that was away while rows were replaced by a snapshot, too."""
    lease = held(url, end)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    file, copy = tmp_path / "a" / "f", tmp_path / "b" / "f"
    database = opened(lease, end, file)
    journal: Journal = database._journal  # type: ignore[attr-defined]
    plain(copy).close()
    follower = end.enter_context(Follower(lease, [copy]))
    rng = random.Random(3)
    for step in range(150):
        kind = rng.random()
        if kind < 0.3:
            database.execute("insert or replace into t values (?, ?)", (rng.randrange(20), rng.randbytes(5)))
        elif kind < 0.4:
            database.execute("delete from t where k < ?", (rng.randrange(20),))
        else:
            database.execute("begin immediate")
            many = [(rng.randrange(20), rng.choice([None, "語", 1.5, rng.randbytes(3)])) for _ in range(3)]
            database.executemany("insert or replace into t values (?, ?)", many)
            database.execute("rollback" if kind < 0.55 else "commit")
        if rng.random() < 0.03:
            assert journal.compact(file, always=True)
        if rng.random() < 0.2 or step == 149:
            follower.follow()
            assert rows(copy) == rows(file)
    assert follower.notes == []
    (tmp_path / "c").mkdir()
    assert follow(lease, tmp_path / "c" / "f") == []
    assert rows(tmp_path / "c" / "f") == rows(file)


def test_who_lost_the_lease_writes_nothing(url: str, end: contextlib.ExitStack, tmp_path: Path) -> None:
    """Two holders one after the other: of the first, which was stopped and has not noticed, no row reaches file,
    journal or store."""
    first = held(url, end, "first")
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    database = opened(first, end, tmp_path / "a" / "f")
    database.execute("insert into t values (1, 'first')")
    first._stop.set()  # it does not renew: as a machine that stands still
    second = held(url, end, "second")
    assert not first.is_held
    with pytest.raises(sqlite3.OperationalError, match="taken over"):
        database.execute("insert into t values (2, 'late')")
    assert first.lost.is_set()
    assert rows(tmp_path / "a" / "f") == [(1, "first")]
    other = opened(second, end, tmp_path / "b" / "f")
    other.execute("insert into t values (2, 'second')")
    assert rows(tmp_path / "b" / "f") == [(1, "first"), (2, "second")]
    assert follow(second, tmp_path / "a" / "f") == []
    assert rows(tmp_path / "a" / "f") == [(1, "first"), (2, "second")]
    reading = Reading(10**18, 10**18, "s", "g", "water_level", "m", 1.0)
    with psycopg.connect(url, autocommit=True) as admin:
        admin.execute("drop view if exists reading_points")
        admin.execute("drop table if exists readings, streams, positions, latest")
    with PostgresStore(url) as store:
        store.lease = first
        with pytest.raises(LeaseLostError):
            store.append([reading])
        store.lease = second
        assert store.append([reading]).new == 1


def test_a_file_with_more_than_the_journal_is_set_aside(url: str, end: contextlib.ExitStack, tmp_path: Path) -> None:
    """Rows that were never journalled are kept beside, and reported; the copy is that of the journal."""
    lease = held(url, end)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    plain(tmp_path / "a" / "f").execute("insert into t values (1, 'before')").connection.close()
    database = opened(lease, end, tmp_path / "a" / "f")  # the first: its rows are those of the pair
    database.execute("insert into t values (2, 'after')")
    plain(tmp_path / "b" / "f").execute("insert into t values (9, 'own')").connection.close()
    notes = follow(lease, tmp_path / "b" / "f")
    assert rows(tmp_path / "b" / "f") == [(1, "before"), (2, "after")]
    (aside,) = (tmp_path / "b").glob("f.set-aside-*")
    assert rows(aside) == [(9, "own")]
    assert len(notes) == 1


def test_a_server_that_is_away_for_a_moment(url: str, end: contextlib.ExitStack, tmp_path: Path) -> None:
    """Connections are ended by the server in the middle: the next transaction is journalled once."""
    lease = held(url, end)
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    database = opened(lease, end, tmp_path / "a" / "f")
    with psycopg.connect(url, autocommit=True) as admin:
        for k in range(5):
            database.execute("insert into t values (?, 'x')", (k,))
            admin.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() "
                          "and backend_type = 'client backend'")  # fmt: skip
    assert follow(lease, tmp_path / "b" / "f") == []
    assert rows(tmp_path / "b" / "f") == rows(tmp_path / "a" / "f") == [(k, "x") for k in range(5)]


def test_a_server_that_is_away_refuses(tmp_path: Path) -> None:
    lease = Lease("postgresql://nobody@127.0.0.1:1/x", "t", holder="a", seconds=1.0)
    with pytest.raises(StoreError):
        lease.acquire()
    assert not lease.is_held
