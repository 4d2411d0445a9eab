"""A PostgreSQL server of the tests' own, on loopback, stopped at the end."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from twin.store import DuckDbStore, PostgresStore, Store


def _programs() -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else None


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    programs = _programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt-get install postgresql postgresql-15-postgis-3)")
    # not under pytest's own folder: pytest shuts that to all but its user, and the server is another user
    folder = Path(tempfile.mkdtemp(prefix="twin-postgres-"))
    as_postgres: dict[str, object] = {}
    if os.geteuid() == 0:  # the server refuses to run as root
        if subprocess.run(["id", "postgres"], capture_output=True, check=False).returncode:
            pytest.skip("PostgreSQL needs a user that is not root; there is no user postgres")
        shutil.chown(folder, "postgres", "postgres")
        as_postgres = {"user": "postgres", "group": "postgres", "extra_groups": []}
    data, port = folder / "data", _free_port()

    def run(*command: str) -> None:
        done = subprocess.run(command, capture_output=True, check=False, cwd=folder, **as_postgres)  # type: ignore[call-overload]
        assert done.returncode == 0, done.stderr.decode()

    run(str(programs / "initdb"), "-D", str(data), "-A", "trust", "-U", "postgres", "--no-sync")
    options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder}"
    run(str(programs / "pg_ctl"), "-D", str(data), "-l", str(folder / "log"), "-o", options, "-w", "start")
    try:
        yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
    finally:
        run(str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop")
        shutil.rmtree(folder, ignore_errors=True)


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
            admin.execute("drop table if exists readings, streams, positions")

        def opener() -> Store:
            opened.append(PostgresStore(url))
            return opened[-1]

    yield opener
    for one in opened:
        one.close()


@pytest.fixture
def store(open_again: Opener) -> Store:
    return open_again()
