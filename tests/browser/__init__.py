"""A real browser and the web's own tools for tests: optional, installed outside the repository."""

from __future__ import annotations

import functools
import http.server
import json
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

PACKAGES = Path(os.environ.get("CITY_TWIN_NODE", Path.home() / ".cache" / "city-twin"))
INSTALL = f"npm install --prefix {PACKAGES} cesium gltf-validator playwright-core"
_HERE = Path(__file__).parent


def need(*packages: str, browser: bool = False) -> None:
    """Skip the test, saying what to install, unless node, the npm packages and Chromium are here."""
    if shutil.which("node") is None:
        pytest.skip("node is not installed")
    missing = [p for p in packages if not (PACKAGES / "node_modules" / p).is_dir()]
    if missing:
        pytest.skip(f"npm packages {', '.join(missing)} are missing; {INSTALL}")
    if browser and chromium() is None:
        pytest.skip("Chromium is not installed")


def chromium() -> str | None:
    return next((p for p in map(shutil.which, ("chromium", "chromium-browser", "google-chrome")) if p), None)


def run_node(script: str, *arguments: str, timeout: float = 120.0) -> Any:
    """Run a script of this folder; its last line of output is JSON."""
    environment = {**os.environ, "NODE_PACKAGES": str(PACKAGES), "CHROMIUM": chromium() or ""}
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
            return str(PACKAGES / "node_modules/cesium/Build/Cesium" / path.removeprefix("/cesium/").split("?")[0])
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
