"""The `twin` command: parse arguments, call, print. Nothing else in the package prints."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from citygml.errors import CityGmlError
from twin.errors import TwinError, missing_extra

__all__ = ["app", "main"]

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Read a city, flood it, evacuate it, watch it, show it.",
)

PathArgument = Annotated[Path, typer.Argument(help="a PLATEAU folder, a CityGML file, or a zip")]


def _console() -> Any:
    from rich.console import Console

    return Console()


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
        outcome = run_file(scenario, out=out, tell=_teller())
    typer.echo(f"report: {outcome.report}")


@app.command()
def compare(
    baseline: Annotated[Path, typer.Argument(help="scenario file")],
    proposal: Annotated[Path, typer.Argument(help="scenario file with the edits")],
    out: Annotated[Path | None, typer.Option(help="output folder")] = None,
) -> None:
    """Run two scenarios and report what the second changes."""
    from twin.pipeline.compare import compare_files

    with _stoppable():
        report = compare_files(baseline, proposal, out=out, tell=_teller())
    typer.echo(f"report: {report}")


@app.command()
def demo(
    city: Annotated[Path | None, typer.Option("--city", help="your own data in place of the sample city")] = None,
    out: Annotated[Path, typer.Option(help="output folder")] = Path("demo-out"),
    lang: Annotated[str, typer.Option(help="en or ja")] = "en",
) -> None:
    """The whole chain on the sample city, or on a dataset of yours, to a report."""
    from twin.pipeline.demo import run_demo

    with _stoppable():
        outcome = run_demo(city, out=out, lang=lang, tell=_teller())
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
    acknowledge: Annotated[str | None, typer.Option(help="record that this alert has been seen, and exit")] = None,
    who: Annotated[str, typer.Option(help="name of the person who has seen it")] = "",
    dead_letters: Annotated[bool, typer.Option("--dead-letters", help="list refused payloads, and exit")] = False,
    reprocess: Annotated[
        bool, typer.Option("--reprocess", help="reprocess dead letters with the corrected mapping, and exit")
    ] = False,
    read_again: Annotated[bool, typer.Option("--read-again", hidden=True)] = False,
) -> None:
    """Receive live feeds, evaluate rules, send alerts; Ctrl-C stops, the next start continues without loss."""
    from twin.live.service import acknowledge as acknowledge_alert
    from twin.live.service import run_live

    if acknowledge is not None:
        acknowledge_alert(config, acknowledge, who=who or "operator")
        return
    if read_again:
        typer.echo("--read-again is now --reprocess", err=True)
    if dead_letters or reprocess or read_again:
        from twin.live.dead_letters import list_dead_letters

        list_dead_letters(config, lang=lang, is_reprocessed=reprocess or read_again, show=typer.echo)
        return
    run_live(config, lang=lang, status_every=status_every, show=typer.echo)


def _teller() -> Any:
    """Print one line when a stage starts and ends."""
    console = _console()

    def tell(name: str, state: str, seconds: float) -> None:
        if state == "start":
            console.print(f"[dim]…[/dim] {name}")
        elif state == "note":
            console.print(f"  [dim]{name}[/dim]")
        else:
            mark = "[green]✓[/green]" if state == "done" else "[cyan]=[/cyan]"
            console.print(f"{mark} {name} [dim]{seconds:.1f} s{' (cached)' if state == 'cached' else ''}[/dim]")

    return tell


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
