"""Server of the page: of a scene, or of the output folder of a finished run."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.errors import InputError
from twin.lazy import names_missing_extra
from twin.serve.authorisation import is_loopback
from twin.serve.live_data import LiveData, live_data_from_files
from twin.serve.page import page_server
from twin.settings import check

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["serve_run", "serve_scene"]


@names_missing_extra
def serve_scene(
    plotter: ScenePlotter,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    token: str | None = None,
    live: Callable[[], LiveData | None] | None = None,
    every: float = 5.0,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serve a scene until stopped.

    Parameters
    ----------
    host : str
        Any address but loopback needs a token; by default one is generated.
    ready : function of the address, optional
        Called when the page can be opened.
    """
    if not is_loopback(host) and token is None:
        token = secrets.token_urlsafe(24)
    server = page_server(plotter, live=live, every=every, token=token)

    def on_ready(**_: Any) -> None:
        if ready is not None:
            ready(f"http://{host}:{server.port}/" + (f"?token={token}" if token else ""))

    server.controller.on_server_ready.add(on_ready)
    server.start(host=host, port=port, open_browser=False, show_connection_info=False, timeout=0, disable_logging=True)


@names_missing_extra
def serve_run(
    folder: str | Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    lang: str = "en",
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the output folder of `twin run`: its city, flood, people, and live gauges where present.

    Gauges are read every 5 s from `readings.parquet` (as `Store.export` writes it), alerts from
    `alerts.ndjson`. Where a file is absent the page shows that it is not connected.

    Raises
    ------
    InputError
        The folder has no manifest, or its dataset is missing.
    """
    from twin.pipeline.outputs import plotter_of
    from twin.pipeline.scenario_run import run_stages
    from twin.scenario import Scenario

    place = Path(folder)
    manifest = place / "manifest.json"
    if not manifest.is_file():
        raise InputError(f"{place} has no manifest.json; expected the output folder of a finished `twin run`")
    written = json.loads(manifest.read_text(encoding="utf-8"))
    scenario = check(Scenario, written["scenario"], source=str(manifest))
    results = run_stages(scenario, place / written.get("scenario_folder", "."), place)
    plotter = plotter_of(results, lang=lang, time=0.0, window_size=(1280, 800))
    crs = results.city.crs
    serve_scene(
        plotter, host=host, port=port, ready=ready,
        live=(lambda: live_data_from_files(place, crs, lang=lang)) if crs is not None else None,
    )  # fmt: skip
