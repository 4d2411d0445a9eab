"""A mosquitto, a PostgreSQL and HTTP servers of the tests' own, on loopback, stopped at the end."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.needs import nats_server, needs
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


class NatsServer:
    """A nats-server with JetStream, its files in a folder of its own; killed and started again by a test."""

    def __init__(self, folder: Path, *options: str) -> None:
        needs("nats-server", "nats")
        self.options = options
        self.folder, self.port = folder, free_port()
        self.url = f"nats://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        program = nats_server()
        assert program is not None
        self.process = subprocess.Popen(
            [program, "-js", "-a", "127.0.0.1", "-p", str(self.port), "-sd", str(self.folder),
             *self.options],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        wait_for_port(self.port, self.process)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(10)


@pytest.fixture
def start_jetstream() -> Iterator[Callable[..., NatsServer]]:
    """Starts servers with options; they are killed at the end."""
    started: list[NatsServer] = []

    def start(*options: str) -> NatsServer:
        started.append(NatsServer(Path(tempfile.mkdtemp(prefix="twin-nats-")), *options))
        return started[-1]

    yield start
    for server in started:
        server.kill()
        shutil.rmtree(server.folder, ignore_errors=True)


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
