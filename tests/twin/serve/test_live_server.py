"""The live page's server: who gets in, over TLS, and what a request may do."""

from __future__ import annotations

import json
import logging
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.needs import needs, needs_module
from tests.twin.serve.test_live_view import DANGER, write
from twin.errors import InputError
from twin.live.outbox import read_acknowledgements
from twin.live.status import read_status
from twin.serve.live_server import serve_live
from twin.serve.server import live_folder_of, serve_folder

needs("aiohttp", "httpx", "duckdb")
httpx = needs_module("httpx")
pytestmark = pytest.mark.server
TOKEN = "a-token-of-more-than-sixteen"


@contextmanager
def served(folder: Path, **settings: Any) -> Iterator[str]:
    """The page of a folder on a free port; gives the address."""
    stop, opened = threading.Event(), threading.Event()
    addresses: list[str] = []
    failures: list[BaseException] = []

    def ready(address: str) -> None:
        addresses.append(address.rstrip("/"))
        opened.set()

    def run() -> None:
        try:
            serve_live(folder, port=0, ready=ready, stop=stop, **settings)
        except BaseException as error:
            failures.append(error)
            opened.set()

    thread = threading.Thread(target=run)
    thread.start()
    try:
        assert opened.wait(20)
        assert not failures, failures
        yield addresses[0]
    finally:
        stop.set()
        thread.join(20)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("live")
    write(found, standing=[DANGER])
    return found


def test_an_acknowledgement_comes_from_this_page_alone(folder: Path) -> None:
    body = {"alert_id": DANGER.id, "who": "佐藤", "note": ""}
    with served(folder) as address:
        page = httpx.get(f"{address}/?lang=ja")
        assert (page.status_code, '<html lang="ja">' in page.text) == (200, True)
        assert page.headers["content-security-policy"].startswith("default-src 'self'")
        assert httpx.get(f"{address}/", headers={"Host": "attacker.example"}).status_code == 403
        post = f"{address}/acknowledge"
        foreign = {"Origin": "http://attacker.example"}
        assert httpx.post(post, json=body, headers=foreign).status_code == 403
        form = {"content": json.dumps(body), "headers": {"Content-Type": "text/plain"}}  # as a form of another site
        assert httpx.post(post, **form).status_code == 415
        assert httpx.post(post, json={**body, "note": "x" * 9000}).status_code == 413
        verdict = {"report_id": "none", "verdict": "approved", "who": "佐藤"}
        for wrong in (verdict, {**verdict, "verdict": "deleted"}, {**verdict, "who": " "}):
            assert httpx.post(f"{address}/decide", json=wrong).status_code == 400
        for wrong in ({}, [], "x", {**body, "alert_id": "none"}, {**body, "who": ""}):
            assert httpx.post(post, json=wrong).status_code == 400
        assert not (folder / "acknowledgements.ndjson").exists()
        assert httpx.get(post).status_code == 405
        assert httpx.post(post, json=body, headers={"Origin": address}).status_code == 200
        assert httpx.get(f"{address}/..%2fstatus.json").status_code == 404
        assert httpx.get(f"{address}/status.json").status_code == 404
    (entry,) = read_acknowledgements(folder / "acknowledgements.ndjson")
    assert (entry.alert_id, entry.who) == (DANGER.id, "佐藤")


def certificate(folder: Path) -> dict[str, Path]:
    needs("openssl")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
               "-keyout", "k.pem", "-out", "c.pem", "-days", "2", "-subj", "/CN=twin", "-addext",
               "subjectAltName=IP:127.0.0.1"]  # fmt: skip
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return {"certificate_file": folder / "c.pem", "key_file": folder / "k.pem"}


def test_off_loopback_it_speaks_tls_and_asks_for_the_token(
    folder: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    files = certificate(tmp_path)
    caplog.set_level(logging.DEBUG)
    trusted = ssl.create_default_context(cafile=str(files["certificate_file"]))
    browser = {"Accept": "text/html"}
    with served(folder, host="0.0.0.0", token=TOKEN, **files) as found:
        assert TOKEN not in found
        assert found.startswith("https://0.0.0.0:")
        address = found.replace("0.0.0.0", "127.0.0.1")
        with httpx.Client(base_url=address, verify=trusted) as client:
            assert client.get("/state.json").status_code == 401
            assert client.get(f"/state.json?token={TOKEN}").status_code == 401  # addresses are logged: no token there
            assert client.post("/acknowledge", json={}).status_code == 401
            form = client.get("/", headers=browser)
            assert (form.status_code, 'name="token"' in form.text, DANGER.stream in form.text) == (401, True, False)
            wrong = client.post("/login", data={"token": "x" * 20}, headers={"Origin": address})
            assert (wrong.status_code, "Set-Cookie" in wrong.headers) == (403, False)
            foreign = client.post("/login", data={"token": TOKEN}, headers={"Origin": "https://attacker.example"})
            assert (foreign.status_code, "Set-Cookie" in foreign.headers) == (403, False)
            assert client.post("/login", content=b"x" * 5000).status_code == 413
            right = client.post("/login", data={"token": TOKEN}, headers={"Origin": address})
            assert (right.status_code, right.headers["location"]) == (303, "/")
            cookie = right.headers["set-cookie"].lower()
            assert all(word in cookie for word in ("httponly", "secure", "samesite=lax"))
            assert client.get("/state.json").json()["situation"]["stage"] == 4
            assert "max-age" in client.get("/").headers["strict-transport-security"]
            assert client.get("/state.json", headers={"Origin": "https://attacker.example"}).status_code == 403
        with pytest.raises(httpx.HTTPError):
            httpx.get(address.replace("https", "http") + "/", timeout=5)
        with pytest.raises(httpx.ConnectError):
            httpx.get(address + "/")  # a certificate that this client does not know
    printed = capfd.readouterr()
    logged = " ".join(one.getMessage() for one in caplog.records if not one.name.startswith(("httpx", "httpcore")))
    assert TOKEN not in logged + printed.out + printed.err


def test_plain_http_off_loopback_is_refused(folder: Path) -> None:
    with pytest.raises(InputError, match="unencrypted"):
        serve_live(folder, host="0.0.0.0", token=TOKEN)
    with pytest.raises(InputError, match="TWIN_SERVE_TOKEN"):
        serve_live(folder, host="0.0.0.0")


def test_a_port_in_use_is_named(folder: Path) -> None:
    with served(folder) as address, pytest.raises(InputError, match="cannot be opened"):
        serve_live(folder, port=int(address.rpartition(":")[2]))


def test_the_folder_is_found_by_its_files_or_its_configuration(folder: Path, tmp_path: Path) -> None:
    assert live_folder_of(folder) == folder
    assert live_folder_of(tmp_path) is None
    (tmp_path / "live.toml").write_text(
        '[live]\nfolder = "out"\n[[feed]]\nkind = "replay"\nsource = "x"\n', encoding="utf-8"
    )
    assert live_folder_of(tmp_path / "live.toml") == tmp_path / "out"
    with pytest.raises(InputError, match="neither manifest"):
        serve_folder(tmp_path)
    with pytest.raises(InputError, match="live twin itself"):
        serve_folder(folder, live=folder)
    assert read_status(folder) is not None
