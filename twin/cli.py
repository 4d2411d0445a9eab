"""The `twin` command: parse arguments, call, print. Nothing else in the package prints."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from citygml.errors import CityGmlError
from twin.errors import TwinError, missing_extra
from twin.parallel import Progress

__all__ = ["app", "main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Read a city, flood it, evacuate it, watch it, show it.",
)

PathArgument = Annotated[Path, typer.Argument(help="a PLATEAU folder, a CityGML file, or a zip")]


def _version(value: bool) -> None:
    if value:
        from twin import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True)] = False,
) -> None:
    """Read a city, flood it, evacuate it, watch it, show it."""


@app.command()
def info(path: PathArgument) -> None:
    """What is in a dataset: features by type and LOD, CRS, extent, attribute coverage, issues."""
    from citygml.info import summary

    with _progress() as tick:
        found = summary(path, progress=tick)
    typer.echo(str(found))


@app.command()
def convert(
    source: PathArgument,
    target: Annotated[Path, typer.Argument(help="file to write; its ending names the format")],
    crs: Annotated[str | None, typer.Option(help="reproject to this CRS, e.g. 6677")] = None,
    height: Annotated[str | None, typer.Option(help="orthometric or ellipsoidal")] = None,
    lod: Annotated[list[int] | None, typer.Option(help="keep these LODs only")] = None,
    layer: Annotated[list[str] | None, typer.Option(help="footprints, surfaces or risks")] = None,
) -> None:
    """Write a dataset as GeoParquet, GeoPackage, CityJSON, CityJSONSeq, 3D Tiles (a folder) or GLB."""
    import citygml

    with _progress() as tick:
        city = citygml.read(source, lods=lod, on_error="collect", progress=tick)
    typer.echo(f"{_write_city(city, target, crs, height, layer)}")
    if len(city.issues):
        typer.echo(f"{len(city.issues)} issues; `twin info {source}` lists them", err=True)


def _write_city(city: Any, target: Path, crs: str | None, height: str | None, layers: list[str] | None) -> Path:
    """By the ending of the target: the drawing formats are twin's, the others citygml's."""
    from citygml.convert import write

    number = int(crs) if crs is not None and crs.isdigit() else crs
    if target.suffix.lower() not in (".glb", ""):
        return write(city, target, layers=tuple(layers or ["footprints"]), crs=number, height=height)
    from twin.io import write_glb, write_tiles3d

    if number is None and city.crs is not None and city.crs.is_geographic:
        raise TwinError("3D Tiles and GLB are made from a projected city; name one, e.g. --crs 6677")
    moved = city.to_crs(number, height=height) if number is not None else city
    return Path(write_glb(moved, target) if target.suffix else write_tiles3d(moved, target))


@app.command()
def init(
    dataset: PathArgument,
    target: Annotated[Path, typer.Option("--out", help="scenario file to write")] = Path("scenario.toml"),
    lang: Annotated[str, typer.Option(help="en or ja")] = "en",
) -> None:
    """Write a commented scenario file for a dataset."""
    from twin.files import write_text
    from twin.pipeline.template import scenario_template

    if target.exists():
        raise TwinError(f"{target} exists; name another with --out")
    write_text(target, scenario_template(dataset, lang=lang, beside=target))
    typer.echo(f"{target}")


@app.command()
def run(
    scenario: Annotated[Path, typer.Argument(help="scenario file")],
    out: Annotated[Path | None, typer.Option(help="output folder")] = None,
) -> None:
    """Run a scenario to its report; stages already done with the same inputs are taken as they are."""
    from twin.pipeline import run_file

    with _stoppable():
        outcome = run_file(scenario, out=out, progress=_stage_lines())
    typer.echo(f"report: {outcome.report}")


@app.command()
def compare(
    baseline: Annotated[Path, typer.Argument(help="scenario file")],
    proposal: Annotated[Path, typer.Argument(help="scenario file with the edits")],
    out: Annotated[Path | None, typer.Option(help="output folder")] = None,
) -> None:
    """Run two scenarios and report what the second changes."""
    from twin.pipeline import compare_files

    with _stoppable():
        report = compare_files(baseline, proposal, out=out, progress=_stage_lines())
    typer.echo(f"report: {report}")


@app.command()
def demo(
    city: Annotated[Path | None, typer.Option("--city", help="your own data in place of the sample city")] = None,
    out: Annotated[Path, typer.Option(help="output folder")] = Path("demo-out"),
    lang: Annotated[str, typer.Option(help="en or ja")] = "en",
) -> None:
    """The whole chain on the sample city, or on a dataset of yours, to a report."""
    from twin.pipeline import run_demo

    with _stoppable():
        outcome = run_demo(city, out=out, lang=lang, progress=_stage_lines())
    typer.echo(f"report: {outcome.report}")


@app.command()
def serve(
    folder: Annotated[Path, typer.Argument(help="output folder of `twin run`")],
    host: Annotated[str, typer.Option(help="anything but loopback needs a token")] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help="0 takes any free one")] = 8080,
    lang: Annotated[str, typer.Option(help="en or ja")] = "en",
) -> None:
    """Show a finished run as a live page for the municipal network."""
    from twin.serve import serve_run

    serve_run(folder, host=host, port=port, lang=lang, ready=lambda address: typer.echo(f"open {address}"))


@contextmanager
def _stoppable() -> Iterator[None]:
    """Ctrl-C ends with status 130 and says how to go on."""
    try:
        yield
    except KeyboardInterrupt:
        typer.echo("stopped; run the same command again to go on from the last finished stage", err=True)
        raise typer.Exit(130) from None


@app.command()
def live(
    config: Annotated[Path, typer.Argument(help="TOML file with the sections live, feed, rule and sender")],
    lang: Annotated[str, typer.Option(help="en or ja")] = "en",
    status_every: Annotated[float, typer.Option(help="seconds between status lines")] = 10.0,
    acknowledge: Annotated[str | None, typer.Option(help="note that this alert has been seen, and end")] = None,
    who: Annotated[str, typer.Option(help="by whom it has been seen")] = "",
    dead_letters: Annotated[bool, typer.Option("--dead-letters", help="show what was refused, and end")] = False,
    read_again: Annotated[bool, typer.Option("--read-again", help="read that by the mended mapping, and end")] = False,
) -> None:
    """Take in live feeds, watch them by rules, send alerts; Ctrl-C stops, the next start goes on without loss."""
    from twin.live.run import acknowledge as note_seen
    from twin.live.run import run_live

    if acknowledge is not None:
        note_seen(config, acknowledge, who=who or "operator")
        return
    if dead_letters or read_again:
        from twin.live.letters import show_letters

        show_letters(config, lang=lang, again=read_again, show=typer.echo)
        return
    run_live(config, lang=lang, status_every=status_every, show=typer.echo)


def _stage_lines() -> Progress:
    """Print one line as a stage begins, ends or is loaded from an earlier run, and its progress between."""
    from rich.console import Console

    console = Console()
    begun: dict[str, float] = {}

    def show(done: float, total: float, what: str, /) -> None:
        if done == 0:
            begun[what] = time.perf_counter()
            console.print(f"[dim]…[/dim] {what}")
        elif done < total:
            console.print(f"  [dim]{what} {done / total:.0%}[/dim]")
        elif what in begun:
            console.print(f"[green]✓[/green] {what} [dim]{time.perf_counter() - begun.pop(what):.1f} s[/dim]")
        else:
            console.print(f"[cyan]=[/cyan] {what} [dim](cached)[/dim]")

    return show


class _progress:
    """A rich progress bar as `progress(done, total, what)`; silent where the output is not a terminal."""

    def __enter__(self) -> Any:
        if not sys.stderr.isatty():
            return None
        from rich.console import Console
        from rich.progress import Progress

        self._bar: Any = Progress(console=Console(stderr=True), transient=True)
        self._bar.start()
        task = self._bar.add_task("reading", total=None)

        def tick(done: float, total: float, what: str = "") -> None:
            self._bar.update(task, completed=done, total=total, description=what or "reading")

        return tick

    def __exit__(self, *error: object) -> None:
        if hasattr(self, "_bar"):
            self._bar.stop()


def main() -> None:
    """Entry point: errors of the package become one line on stderr and exit status 1."""
    try:
        app()
    except (TwinError, CityGmlError) as error:
        typer.echo(f"error: {error}", err=True)
        raise SystemExit(1) from None
    except ModuleNotFoundError as error:
        missing = missing_extra(error)
        if missing is None:
            raise
        typer.echo(f"error: {missing}", err=True)
        raise SystemExit(1) from None
    except MemoryError as error:
        typer.echo(
            f"error: not enough memory ({error}); larger cells (terrain.cell_size) or a smaller area (city.bounds) "
            "need less", err=True,
        )  # fmt: skip
        raise SystemExit(1) from None
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        typer.echo(f"error: {place}{error.strerror or error}", err=True)
        raise SystemExit(1) from None


if __name__ == "__main__":
    main()
