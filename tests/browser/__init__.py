"""A real browser and the web's own tools: `npm ci --prefix tests/browser` installs what package.json names."""

from __future__ import annotations

import functools
import http.server
import json
import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.needs import NODE_PACKAGES, chromium, needs

_HERE = Path(__file__).parent


def needs_node(*packages: str) -> None:
    """Node and npm packages of tests/browser/package.json."""
    needs("node", *(f"npm:{package}" for package in packages))


def needs_browser(*packages: str) -> None:
    """A page of Chromium driven by npm packages."""
    needs_node(*packages)
    needs("chromium")


def run_node(script: str, *arguments: str, timeout: float = 120.0) -> Any:
    """Run a script of this folder; its last line of output is JSON."""
    environment = {**os.environ, "NODE_PACKAGES": str(_HERE), "CHROMIUM": chromium() or ""}
    done = subprocess.run(
        ["node", str(_HERE / script), *arguments],
        capture_output=True, text=True, timeout=timeout, env=environment, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{script} failed:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    return json.loads(done.stdout.strip().splitlines()[-1])


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        if self.path == "/favicon.ico":
            self.send_response(204)
            self.end_headers()
        else:
            super().do_GET()

    def translate_path(self, path: str) -> str:
        if path.startswith("/cesium/"):
            return str(NODE_PACKAGES / "cesium/Build/Cesium" / path.removeprefix("/cesium/").split("?")[0])
        return super().translate_path(path)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback, with CesiumJS under /cesium/; gives the address."""
    handler = functools.partial(_Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
