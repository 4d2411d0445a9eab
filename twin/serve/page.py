"""Page: trame draws the scene on the server and sends pictures; a click shows the attributes of a building."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from twin.errors import MissingExtraError
from twin.lazy import names_missing_extra
from twin.notes import Note
from twin.notes.times import age_note
from twin.scene.layers import recolour, replace_sensors, show_layer, show_time
from twin.scene.overlay import clock_words
from twin.scene.pictures import pick_building
from twin.scene.places import PIN_STATES
from twin.serve.access_control import control_access
from twin.serve.authorisation import Access
from twin.serve.live_data import LiveData
from twin.serve.live_server import add_live_routes
from twin.serve.live_view import LiveView

if TYPE_CHECKING:
    from twin.scene.plotter import ScenePlotter

__all__ = ["page_server"]

_LOOPBACK = Access(None, None, False)
_LIVE_PATH = "/live"
_LAYERS = {
    "buildings": Note("scene.layer_buildings"),
    "ground": Note("scene.layer_ground"),
    "water": Note("scene.layer_water"),
    "people": Note("scene.layer_people"),
    "streets": Note("scene.layer_streets"),
    "shelters": Note("scene.layer_shelters"),
    "sensors": Note("scene.layer_sensors"),
}


@names_missing_extra
def page_server(
    plotter: ScenePlotter,
    *,
    live: Callable[[], LiveData | None] | None = None,
    every: float = 5.0,
    access: Access = _LOOPBACK,
    live_view: LiveView | None = None,
    name: str = "city-twin",
) -> Any:
    """A trame server of a scene, not started.

    Parameters
    ----------
    live : function without arguments, optional
        Called for gauges and alerts every `every` seconds. Without it, and where one of the two is None, the page
        shows that it is not connected; after an error both are unknown.
    access : Access
        Token and certificate; see `access_of`.
    live_view : LiveView, optional
        Its page is added below `/live/`.

    Raises
    ------
    MissingExtraError
        trame is not installed.
    """
    try:
        from trame.app import get_server
    except ImportError as error:
        raise MissingExtraError("the live page needs trame; pip install 'city-twin[serve]'") from error
    server = get_server(name, client_type="vue3")
    _first_state(server.state, plotter)
    _connect_controls(server, plotter)
    _layout(server, plotter, has_live_page=live_view is not None)
    _watch_clicks(server, plotter)
    _control(server, access, live_view, plotter.state.lang)
    if live is not None:
        _poll_live_data(server, plotter, live, every)
    return server


def _first_state(state: Any, plotter: ScenePlotter) -> None:
    shown = plotter.state
    lang = shown.lang
    columns = [str(c) for c in shown.city.objects.columns if c not in ("type", "parent", "file")]
    columns = [c for c in columns if shown.city.objects[c].notna().any()]
    state.trame__title = shown.title or "city-twin"
    surface = Note("live.page_surface").text(lang)
    state.color_items = [{"title": surface, "value": ""}, *({"title": c, "value": c} for c in columns)]
    state.color_by = ""
    state.time_last = max(len(shown.times) - 1, 0)
    state.time_step = int(np.searchsorted(shown.times, shown.time)) if shown.time is not None else 0
    state.clock = clock_words(shown.time, shown.lang) if shown.on_time else ""
    names = [name for name in _LAYERS if name in shown.layers]
    state.layer_items = [{"title": _LAYERS[name].text(lang), "value": name} for name in names]
    state.layers_on = list(names)
    state.row = []
    state.row_hint = Note("live.page_click").text(lang)
    _show_live(state, LiveData(), lang)


def _show_live(state: Any, found: LiveData | Exception, lang: str) -> None:
    """Show alerts and gauges, or the reason where there are none."""
    data = LiveData() if isinstance(found, Exception) else found
    state.alerts = list(data.alerts or ())
    state.gauges = [] if data.sensors is None else _gauge_rows(data.sensors, lang)
    if isinstance(found, Exception):
        alerts_note = Note("live.page_alerts_unknown", problem=str(found))
        gauges_note = Note("live.page_gauges_unknown", problem=str(found))
    else:
        alerts_note = Note("live.page_no_alert_source") if found.alerts is None else Note("live.page_no_alerts")
        gauges_note = Note("live.page_no_gauge_source") if found.sensors is None else Note("live.page_no_gauges")
    state.alerts_note, state.gauges_note = alerts_note.text(lang), gauges_note.text(lang)


def _connect_controls(server: Any, plotter: ScenePlotter) -> None:
    """Redraw the scene when a control changes."""
    state, controller, shown = server.state, server.controller, plotter.state

    @state.change("time_step")
    def _on_time(time_step: int, **_: Any) -> None:
        if len(shown.times):
            show_time(plotter, float(shown.times[min(int(time_step), len(shown.times) - 1)]))
            state.clock = clock_words(shown.time, shown.lang)
            controller.view_update()

    @state.change("color_by")
    def _on_colour(color_by: str, **_: Any) -> None:
        recolour(plotter, color_by or None)
        controller.view_update()

    @state.change("layers_on")
    def _on_layers(layers_on: list[str], **_: Any) -> None:
        for item in state.layer_items:
            show_layer(plotter, item["value"], visible=item["value"] in layers_on)
        controller.view_update()


def _cells(row: pd.Series, unknown: str) -> list[dict[str, str]]:
    known = [{"name": "gml_id", "value": str(row.name)}]
    for name, value in row.to_dict().items():
        if name in ("parent", "file"):
            continue
        missing = pd.api.types.is_scalar(value) and bool(pd.isna(value))
        text = unknown if missing else f"{value:g}" if isinstance(value, float) else str(value)
        known.append({"name": str(name), "value": text})
    return known


def _watch_clicks(server: Any, plotter: ScenePlotter) -> None:
    """Press and release at one place is a click; a drag rotates the city."""
    from vtkmodules.vtkInteractionStyle import vtkInteractorStyleTerrain

    window = plotter.render_window
    assert window is not None
    interactor = window.GetInteractor()
    style = vtkInteractorStyleTerrain()
    interactor.SetInteractorStyle(style)
    interactor.Initialize()
    pressed: list[tuple[int, int]] = []
    lang = plotter.state.lang
    unknown, hint = Note("live.unknown").text(lang), Note("live.page_click").text(lang)

    def down(*_: Any) -> None:
        pressed[:] = [interactor.GetEventPosition()]

    def up(*_: Any) -> None:
        x, y = interactor.GetEventPosition()
        if not pressed or max(abs(x - pressed[0][0]), abs(y - pressed[0][1])) > 3:
            return
        row = pick_building(plotter, x=x, y=y)
        with server.state:
            server.state.row = [] if row is None else _cells(row, unknown)
            server.state.row_hint = hint if row is None else ""

    interactor.AddObserver("LeftButtonPressEvent", down, 10.0)
    # The interactor style consumes the mouse events of a rotation; the end of its interaction is the release.
    style.AddObserver("EndInteractionEvent", up)  # type: ignore[arg-type]


def _poll_live_data(server: Any, plotter: ScenePlotter, live: Callable[[], LiveData | None], every: float) -> None:
    import asyncio

    def look() -> None:
        found: LiveData | Exception
        try:
            found = live() or LiveData()
        except Exception as error:  # the page must not end with its sources; it shows the failure
            found = error
        with server.state:
            _show_live(server.state, found, plotter.state.lang)
        if isinstance(found, LiveData) and found.sensors is not None:
            replace_sensors(plotter, found.sensors)
            server.controller.view_update()

    async def loop(**_: Any) -> None:
        while True:
            look()
            await asyncio.sleep(every)

    server.controller.on_server_ready.add_task(loop)


def _gauge_rows(sensors: pd.DataFrame, lang: str) -> list[dict[str, str]]:
    rows, unknown = [], Note("live.unknown").text(lang)
    for k, (_, row) in enumerate(sensors.iterrows()):
        value = float(row["value"])
        state = row["state"] if row["state"] in PIN_STATES else "unknown"
        rows.append(
            {
                "key": str(k), "name": str(row["name"]), "colour": "rgb({},{},{})".format(*PIN_STATES[state].colour),
                "value": f"{value:.2f} {row.get('unit', '')}" if np.isfinite(value) else unknown,
                "age": age_note(float(row.get("age", np.nan))).text(lang),
                "state": PIN_STATES[state].ja if lang == "ja" else PIN_STATES[state].en,
            }
        )  # fmt: skip
    return rows


def _layout(server: Any, plotter: ScenePlotter, *, has_live_page: bool) -> None:
    from trame.ui.vuetify3 import SinglePageWithDrawerLayout
    from trame.widgets import client, html, vtk
    from trame.widgets import vuetify3 as v3

    def label(note: Note) -> str:
        return note.text(plotter.state.lang)

    with SinglePageWithDrawerLayout(server) as layout:
        client.Style("html { overflow-y: hidden !important }")
        layout.title.set_text(plotter.state.title or "city-twin")
        layout.drawer.width = 330
        with layout.toolbar:
            v3.VSpacer()
            if has_live_page:
                live_page = label(Note("page.live_page"))
                v3.VBtn(live_page, href=f"{_LIVE_PATH}/?lang={plotter.state.lang}", variant="outlined", classes="mr-4")
            html.Span("{{ clock }}", classes="mr-4", id="clock")
            v3.VSlider(
                v_model=("time_step",), min=0, max=("time_last",), step=1, hide_details=True, density="compact",
                style="max-width: 420px", v_show=("time_last > 0",), aria_label=label(Note("live.page_time")),
            )  # fmt: skip
        with layout.drawer, html.Div(classes="pa-3", style="font-size: 13px"):
            v3.VAlert(
                "{{ alert }}", v_for=("alert, k in alerts",), key=("k",), type="error", density="compact",
                classes="mb-2",
            )  # fmt: skip
            html.Div(
                "{{ alerts_note }}", v_if=("alerts.length === 0",), classes="text-medium-emphasis mb-2",
                id="alerts-note",
            )  # fmt: skip
            v3.VSelect(
                v_model=("color_by",), items=("color_items",), label=label(Note("live.page_colour")), density="compact",
                hide_details=True,
            )  # fmt: skip
            html.H4(label(Note("live.page_layers")), classes="mt-3")
            v3.VCheckbox(
                v_for=("item in layer_items",), key=("item.value",), v_model=("layers_on",), value=("item.value",),
                label=("item.title",), density="compact", hide_details=True, style="height: 30px",
            )  # fmt: skip
            html.H4(label(Note("live.page_building")), classes="mt-4")
            html.Div("{{ row_hint }}", classes="text-medium-emphasis", v_if=("row_hint",))
            with html.Table(id="row"), html.Tr(v_for=("cell in row",), key=("cell.name",)):
                html.Td("{{ cell.name }}", classes="pr-3 text-medium-emphasis")
                html.Td("{{ cell.value }}")
            html.H4(label(Note("live.page_gauges")), classes="mt-4")
            html.Div(
                "{{ gauges_note }}", v_if=("gauges.length === 0",), classes="text-medium-emphasis", id="gauges-note"
            )  # fmt: skip
            with html.Div(v_for=("gauge in gauges",), key=("gauge.key",), classes="gauge mb-1"):
                html.Span("●", style=("{ color: gauge.colour }",))
                html.Span(" {{ gauge.name }} {{ gauge.value }}")
                html.Div("{{ gauge.state }} · {{ gauge.age }}", classes="text-medium-emphasis pl-4")
        with layout.content, v3.VContainer(fluid=True, classes="pa-0 fill-height"):
            view = vtk.VtkRemoteView(plotter.render_window, interactive_ratio=1, still_quality=92)
            server.controller.view_update = view.update


def _control(server: Any, access: Access, live_view: LiveView | None, lang: str) -> None:
    """Check every request before it is answered, encrypt, and add the live page."""

    def bind(wslink: Any) -> None:
        control_access(wslink.app, access, lang=lang)
        if access.tls is not None:
            wslink.config["ssl"] = access.tls
        if live_view is not None:
            add_live_routes(wslink.app, live_view, lang=lang, path=_LIVE_PATH, scene=True)

    server.controller.on_server_bind.add(bind)
