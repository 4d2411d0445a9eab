"""Server of the pages: of a scene, of the output folder of a finished run, or of a live folder."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from twin.errors import InputError
from twin.lazy import names_missing_extra
from twin.serve.authorisation import access_of
from twin.serve.live_data import LiveData, live_data_from_files, live_data_from_folder
from twin.serve.live_server import address_of, serve_live
from twin.serve.live_view import LiveView
from twin.serve.page import page_server
from twin.settings import check

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["live_folder_of", "serve_folder", "serve_run", "serve_scene"]

_LIVE_FILES = ("status.json", "alerts.sqlite", "spool.sqlite", "current.parquet")


def live_folder_of(path: str | Path) -> Path | None:
    """The live folder that a path names: the folder itself, or that of a configuration of `twin live`; None for others.

    Raises
    ------
    ScenarioError
        A TOML file that is no configuration of `twin live`.
    """
    place = Path(path)
    if place.suffix == ".toml" and place.is_file():
        from twin.live.config import load_live

        return load_live(place).folder
    return place if any((place / name).exists() for name in _LIVE_FILES) else None


def serve_folder(path: str | Path, *, live: str | Path | None = None, **settings: Any) -> None:
    """Serve the folder of a run or of a live twin, or the live twin of a configuration; see the other functions.

    Parameters
    ----------
    path : path
        Output folder of `twin run`, live folder, or TOML file of `twin live`.
    live : path, optional
        Live folder or TOML file whose gauges and alerts are shown in the scene of a run.

    Raises
    ------
    InputError
        The path is none of these.
    """
    place = Path(path)
    if (place / "manifest.json").is_file():
        serve_run(place, live=live, **settings)
        return
    found = live_folder_of(place)
    if found is None:
        raise InputError(
            f"{place} has neither manifest.json, as the output folder of a finished `twin run`, nor status.json, as "
            "the folder of `twin live`; before the first start of a twin give its TOML file"
        )
    if live is not None:
        raise InputError(f"{place} is a live twin itself; --live goes with the output folder of `twin run`")
    serve_live(found, **settings)


@names_missing_extra
def serve_scene(
    plotter: ScenePlotter,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    token: str | None = None,
    certificate_file: str | Path | None = None,
    key_file: str | Path | None = None,
    is_behind_proxy: bool = False,
    live: Callable[[], LiveData | None] | None = None,
    live_view: LiveView | None = None,
    every: float = 5.0,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serve a scene until stopped.

    Parameters
    ----------
    host, token, certificate_file, key_file, is_behind_proxy
        As in `access_of`: any address but loopback needs a token and a certificate.
    live_view : LiveView, optional
        Its live page is added below `/live/`.
    ready : function of the address, optional
        Called when the page can be opened. The address has no token.

    Raises
    ------
    InputError
        The address needs a token or a certificate.
    """
    access = access_of(
        host, token=token, certificate_file=certificate_file, key_file=key_file, is_behind_proxy=is_behind_proxy
    )
    server = page_server(plotter, live=live, every=every, access=access, live_view=live_view)

    def on_ready(**_: Any) -> None:
        if ready is not None:
            ready(address_of(host, server.port, access))

    server.controller.on_server_ready.add(on_ready)
    server.start(host=host, port=port, open_browser=False, show_connection_info=False, timeout=0, disable_logging=True)


@names_missing_extra
def serve_run(
    folder: str | Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8080,
    lang: str = "en",
    live: str | Path | None = None,
    token: str | None = None,
    certificate_file: str | Path | None = None,
    key_file: str | Path | None = None,
    is_behind_proxy: bool = False,
    ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the output folder of `twin run`: its city, flood, people, and live gauges where present.

    Gauges and alerts are read every 5 s from the folder of a live twin, or else from `readings.parquet` (as
    `Store.export` writes it) and `alerts.ndjson` in the run's folder. Where a file is absent the page shows that it is
    not connected.

    Parameters
    ----------
    live : path, optional
        Folder or TOML file of a live twin; its live page is at `/live/`.

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
    view = None
    read: Callable[[], LiveData | None] | None = None
    if live is not None:
        folder = live_folder_of(live) or Path(live)
        view = LiveView(folder)
        if crs is not None:
            read = lambda: live_data_from_folder(folder, crs, lang=lang)  # noqa: E731
    elif crs is not None:
        read = lambda: live_data_from_files(place, crs, lang=lang)  # noqa: E731
    serve_scene(
        plotter, host=host, port=port, ready=ready, live=read, live_view=view, token=token,
        certificate_file=certificate_file, key_file=key_file, is_behind_proxy=is_behind_proxy,
    )  # fmt: skip
