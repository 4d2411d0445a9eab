"""Servers of the tests' own, on loopback."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, unquote

from tests.needs import mosquitto as mosquitto_program
from tests.needs import needs, postgres_programs


def mosquitto() -> str:
    """The broker's program."""
    needs("mosquitto")
    program = mosquitto_program()
    assert program is not None
    return program


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for_port(port: int, process: subprocess.Popen[bytes], *, within: float = 20.0) -> None:
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        assert process.poll() is None, "the server stopped"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError("the server does not answer")


class Postgres:
    """A PostgreSQL in a folder of its own; where the tests run as root it runs as the user postgres."""

    def __init__(self) -> None:
        programs = postgres_programs()
        assert programs is not None
        self._programs = programs
        # not under pytest's own folder: pytest shuts that to all but its user, and the server is another user
        self._folder = Path(tempfile.mkdtemp(prefix="twin-postgres-"))
        self._as_postgres: dict[str, object] = {}
        if os.geteuid() == 0:  # the server refuses to run as root
            shutil.chown(self._folder, "postgres", "postgres")
            self._as_postgres = {"user": "postgres", "group": "postgres", "extra_groups": []}
        self._port = free_port()
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"
        self._run("initdb", "-A", "trust", "-U", "postgres", "--no-sync")

    def _run(self, program: str, *options: str) -> None:
        command = [str(self._programs / program), "-D", str(self._folder / "data"), *options]
        done = subprocess.run(command, capture_output=True, check=False, cwd=self._folder, **self._as_postgres)  # type: ignore[call-overload]
        assert done.returncode == 0, done.stderr.decode()

    def start(self) -> None:
        options = f"-p {self._port} -c listen_addresses=127.0.0.1 -c fsync=off -k {self._folder}"
        self._run("pg_ctl", "-l", str(self._folder / "log"), "-o", options, "-w", "start")

    def stop(self, mode: str) -> None:
        """mode : "fast", in order; "immediate", as in a crash"""
        self._run("pg_ctl", "-m", mode, "-w", "stop")

    def remove(self) -> None:
        with contextlib.suppress(AssertionError):  # stopped already
            self.stop("immediate")
        shutil.rmtree(self._folder, ignore_errors=True)


class Web:
    """An HTTP server of a test's own: `answer(request)` is called for each request, which are kept."""

    def __init__(self, answer: "Callable[[Asked], tuple[int, dict[str, str], bytes]]") -> None:
        self.asked: list[Asked] = []
        web = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _serve(self) -> None:
                path, _, query = self.path.partition("?")
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                asked = Asked(self.command, unquote(path), dict(parse_qsl(query)), dict(self.headers.items()), body)
                web.asked.append(asked)
                status, headers, answered = answer(asked)
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answered)))
                self.end_headers()
                self.wfile.write(answered)

            do_GET = do_POST = do_PATCH = do_DELETE = _serve

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class Asked(NamedTuple):
    """A request."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: bytes
