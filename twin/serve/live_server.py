"""Server of the live page: small documents of text that any browser, also a phone's, asks for every few seconds."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
import logging
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.errors import InputError, TwinError
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.serve.access_control import control_access
from twin.serve.authorisation import Access, access_of
from twin.serve.city_outline import city_outline
from twin.serve.live_view import LiveView

if TYPE_CHECKING:
    from aiohttp import web

__all__ = ["add_live_routes", "live_application", "serve_live"]

_log = logging.getLogger(__name__)
_LONGEST_BODY = 8192  # bytes
_LONGEST_SEARCH = 100  # characters
_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'; form-action 'self'"
_LABELS = (
    "alerts", "acknowledge", "acknowledge_who", "acknowledge_note", "cancel", "send", "map", "map_waiting", "gauges",
    "gauges_all", "search", "operation", "feeds", "deliveries", "waiting_alerts", "undelivered_title", "problems",
    "page_disconnected", "page_disconnected_detail", "no_alerts_listed", "alerts_not_known", "gauges_not_known",
    "more_alerts", "last_hours", "drill_banner", "not_sent", "scene", "timeline",
    "nowcast", "nowcast_over", "nowcast_time", "nowcast_outside", "places", "assumptions",
    "reports", "reports_more", "approve", "refuse",
)  # fmt: skip


class _Outline:
    """Outline of the city, read once in a thread of its own."""

    def __init__(self, view: LiveView, city: Path | None) -> None:
        self._view = view
        self._city = city
        self._lock = threading.Lock()
        self._read: Path | None = None
        self.body: bytes | None = None
        self.problem = ""

    def start(self) -> None:
        """Begin to read the city that is known by now, if it is not read yet."""
        city = self._city or self._view.city()
        with self._lock:
            if city is None or city == self._read:
                return
            self._read = city
        threading.Thread(target=self._run, args=(city,), name="city", daemon=True).start()

    def _run(self, city: Path) -> None:
        try:
            self.body = gzip.compress(city_outline(city))
        except Exception as error:  # the page shows the rest without a map
            _log.warning("%s cannot be drawn: %s", city, error)
            self.problem = str(error)


def add_live_routes(
    app: web.Application, view: LiveView, *, lang: str, city: Path | None = None, path: str = "", scene: bool = False,
    every: float = 5.0,
) -> None:  # fmt: skip
    """Add the live page to an application that has not started yet.

    Parameters
    ----------
    city : Path, optional
        Dataset of the map; default: that of the twin.
    path : str
        Where the page is, e.g. "/live"; empty at the root.
    scene : bool
        Whether the root has the scene of a run, to which the page then links.
    every : float
        Between two requests of a page. After three without an answer it shows that it is not connected. [s]
    """
    from aiohttp import web

    outline = _Outline(view, city)
    here = Path(__file__).parent

    def language(request: web.Request) -> str:
        asked = request.query.get("lang", lang)
        return asked if asked in ("en", "ja") else lang

    def static(name: str, content_type: str) -> Callable[[web.Request], Any]:
        async def answer(request: web.Request) -> web.Response:
            text = here.joinpath(name).read_text(encoding="utf-8")
            if content_type == "text/html":
                title = Note("page.title").text(language(request))
                text = text.replace("__LANG__", language(request)).replace("__TITLE__", title)
            headers = {"Content-Security-Policy": _POLICY, "Cache-Control": "no-cache"}
            return web.Response(text=text, content_type=content_type, headers=headers)

        return answer

    async def state(request: web.Request) -> web.Response:
        chosen = language(request)
        search = request.query.get("search", "")[:_LONGEST_SEARCH]
        loop = asyncio.get_running_loop()
        found = await loop.run_in_executor(None, lambda: view.view(chosen, search=search))
        found["every"] = round(1000 * every)
        if "labels" in request.query:
            found["labels"] = {key: Note(f"page.{key}").text(chosen) for key in _LABELS}
            found["scene"] = "/" if scene else ""
        body = json.dumps(found, ensure_ascii=False, allow_nan=False)
        response = web.json_response(text=body, headers={"Cache-Control": "no-store"})
        response.enable_compression()
        return response

    async def city_map(_: web.Request) -> web.Response:
        await asyncio.get_running_loop().run_in_executor(None, outline.start)
        if outline.body is None:
            return web.json_response({"layers": None, "problem": outline.problem})
        headers = {"Content-Encoding": "gzip", "Cache-Control": "no-cache"}
        return web.Response(body=outline.body, content_type="application/json", headers=headers)

    async def nowcast(request: web.Request) -> web.Response:
        chosen = language(request)
        try:
            found = await asyncio.get_running_loop().run_in_executor(None, lambda: view.nowcast(chosen))
        except TwinError as error:
            return web.json_response({"nowcast": None, "problem": str(error)})
        body = json.dumps({"nowcast": found, "problem": ""}, ensure_ascii=False, allow_nan=False)
        response = web.json_response(text=body, headers={"Cache-Control": "no-store"})
        response.enable_compression()
        return response

    def posted(keys: tuple[str, ...], record: Callable[..., None]) -> Callable[[web.Request], Any]:
        """A handler that takes texts as a JSON object and records them; other forms cannot come from another site."""

        async def answer(request: web.Request) -> web.Response:
            if request.content_type != "application/json":
                return web.json_response({"problem": "expected application/json"}, status=415)
            body = await request.content.read(_LONGEST_BODY + 1)
            if len(body) > _LONGEST_BODY:
                return web.json_response({"problem": "too long"}, status=413)
            try:
                entry = json.loads(body)
                texts = {key: str(entry[key]) for key in keys} | {"note": str(entry.get("note", ""))}
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                problem = f"expected an object with {', '.join(keys)} and note"
                return web.json_response({"problem": problem}, status=400)
            try:
                await asyncio.get_running_loop().run_in_executor(None, lambda: record(**texts))
            except (TwinError, OSError) as error:
                status = 400 if isinstance(error, InputError) else 500
                return web.json_response({"problem": str(error)}, status=status)
            return web.json_response({"problem": ""})

        return answer

    async def start_reading(_: web.Application) -> None:
        await asyncio.get_running_loop().run_in_executor(None, outline.start)

    app.on_startup.append(start_reading)
    get, post = app.router.add_get, app.router.add_post
    get(f"{path}/", static("live_page.html", "text/html"))
    get(f"{path}/live_page.js", static("live_page.js", "text/javascript"))
    get(f"{path}/live_page.css", static("live_page.css", "text/css"))
    get(f"{path}/state.json", state)
    get(f"{path}/city.json", city_map)
    get(f"{path}/nowcast.json", nowcast)
    post(f"{path}/acknowledge", posted(("alert_id", "who"), view.acknowledge))
    post(f"{path}/decide", posted(("report_id", "verdict", "who"), view.decide))


def live_application(
    folder: str | Path, *, access: Access, lang: str = "en", city: str | Path | None = None, every: float = 5.0
) -> web.Application:
    """The live page of a live folder as an aiohttp application.

    Parameters
    ----------
    folder : path
        Of `twin live`; where no twin has run yet the page shows that it is not connected.
    access : Access
        See `access_of`.
    city : path, optional
        Dataset of the map; default: that of the twin.
    every : float
        As in `add_live_routes`. [s]
    """
    from aiohttp import web

    app = web.Application()
    control_access(app, access, lang=lang)
    dataset = Path(city) if city is not None else None
    add_live_routes(app, LiveView(Path(folder)), lang=lang, city=dataset, every=every)
    return app


@names_missing_extra
def serve_live(
    folder: str | Path, *, host: str = "127.0.0.1", port: int = 8080, lang: str = "en", city: str | Path | None = None,
    token: str | None = None, certificate_file: str | Path | None = None, key_file: str | Path | None = None,
    is_behind_proxy: bool = False, every: float = 5.0, ready: Callable[[str], None] | None = None,
    stop: threading.Event | None = None,
) -> None:  # fmt: skip
    """Serve the page of a live folder until SIGINT, SIGTERM or `stop`.

    Parameters
    ----------
    folder, lang, city, every
        As in `live_application`.
    host, token, certificate_file, key_file, is_behind_proxy
        As in `twin.serve.access_of`.
    port : int
        0 takes a free one.
    ready : function of the address, optional
        Called when the page can be opened. The address has no token.
    stop : Event, optional
        Ends the server from another thread.

    Raises
    ------
    InputError
        The address needs a token or a certificate.
    """
    access = access_of(
        host, token=token, certificate_file=certificate_file, key_file=key_file, is_behind_proxy=is_behind_proxy
    )
    app = live_application(folder, access=access, lang=lang, city=city, every=every)
    asyncio.run(_serve(app, host, port, access, ready, stop))


async def _serve(
    app: web.Application, host: str, port: int, access: Access, ready: Callable[[str], None] | None,
    stop: threading.Event | None,
) -> None:  # fmt: skip
    from aiohttp import web

    ended = asyncio.Event()
    loop = asyncio.get_running_loop()
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            with contextlib.suppress(NotImplementedError):  # Windows: Ctrl-C raises KeyboardInterrupt
                loop.add_signal_handler(number, ended.set)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port, ssl_context=access.tls).start()
        except OSError as error:
            raise InputError(f"{host}:{port} cannot be opened: {error.strerror or error}") from None
        if ready is not None:
            ready(address_of(host, runner.addresses[0][1], access))
        while not ended.is_set() and not (stop is not None and stop.is_set()):
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), 0.2 if stop is not None else None)
    finally:
        await runner.cleanup()


def address_of(host: str, port: int, access: Access) -> str:
    """Address of the page as a browser on this network takes it."""
    scheme = "https" if access.tls is not None else "http"
    return f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}/"
