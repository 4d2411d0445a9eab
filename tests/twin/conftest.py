"""A mosquitto, a PostgreSQL and HTTP servers of the tests' own, on loopback, stopped at the end."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.needs import needs
from tests.servers import Asked, Postgres, Web, free_port, mosquitto, wait_for_port


@pytest.fixture
def broker_port() -> Iterator[int]:
    program = mosquitto()
    folder, port = Path(tempfile.mkdtemp(prefix="twin-mqtt-")), free_port()
    (folder / "m.conf").write_text(
        f"listener {port} 127.0.0.1\nallow_anonymous true\npersistence true\npersistence_location {folder}/\n"
        "autosave_interval 1\nmax_queued_messages 0\nmax_inflight_messages 1000\nuser root\n"
    )
    process = subprocess.Popen(
        [program, "-c", str(folder / "m.conf")], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for_port(port, process)
        yield port
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    needs("postgres")
    server = Postgres()
    server.start()
    try:
        yield server
    finally:
        server.remove()


@pytest.fixture(scope="session")
def postgres_url(postgres: Postgres) -> str:
    return postgres.url


@pytest.fixture
def web() -> Iterator[Callable[..., Web]]:
    """Starts servers; they are stopped at the end."""
    started: list[Web] = []

    def start(answer: Callable[[Asked], tuple[int, dict[str, str], bytes]]) -> Web:
        started.append(Web(answer))
        return started[-1]

    yield start
    for one in started:
        one.close()
