"""The `twin` command: parse arguments, call, print. Nothing else in the package prints.

Help texts and messages are notes (`twin/notes/cli.toml`), in the language of `--lang`, else of the environment.
"""

from __future__ import annotations

import io
import os
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from citygml.errors import CityGmlError
from twin.errors import TwinError, missing_extra
from twin.notes import Note, texts
from twin.parallel import Executor, Progress, dask_cluster, process_pool, silent
from twin.quantities import MINUTE

if TYPE_CHECKING:
    from citygml.model import CityModel

__all__ = ["app", "main", "terminal_language"]


def terminal_language(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language of help texts and messages: that of `--lang`, else of the locale; "en" for all but Japanese.

    >>> terminal_language(["run", "--lang", "ja"], {"LANG": "C"}), terminal_language([], {"LANG": "ja_JP.UTF-8"})
    ('ja', 'ja')
    >>> terminal_language(["init", "--lang=en"], {"LANG": "ja_JP.UTF-8"}), terminal_language([], {})
    ('en', 'en')
    """
    for k, argument in enumerate(arguments):
        value = argument.partition("=")[2] if argument.startswith("--lang=") else None
        if argument == "--lang" and k + 1 < len(arguments):
            value = arguments[k + 1]
        if value in ("en", "ja"):
            return value
    locale = next((environment[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(key)), "")
    return "ja" if locale.startswith("ja") else "en"


_LANG = terminal_language(sys.argv[1:], os.environ)
_HELP = texts("cli", _LANG)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help=_HELP["root"],
)

PathArgument = Annotated[Path, typer.Argument(help=_HELP["path"])]
SourcesArgument = Annotated[list[Path], typer.Argument(help=_HELP["sources"])]
PackageOption = Annotated[list[str] | None, typer.Option(help=_HELP["filter_package"])]
BoxOption = Annotated[
    tuple[float, float, float, float] | None,
    typer.Option(metavar="XMIN YMIN XMAX YMAX", help=_HELP["filter_bbox"]),
]
MeshOption = Annotated[list[str] | None, typer.Option(help=_HELP["filter_mesh"])]
AxisOrderOption = Annotated[str | None, typer.Option(help=_HELP["axis_order"])]
SourceCrsOption = Annotated[str | None, typer.Option(help=_HELP["source_crs"])]
OutOption = Annotated[Path | None, typer.Option(help=_HELP["out"])]
LangOption = Annotated[str, typer.Option(help=_HELP["lang"])]


def _print(key: str, *, err: bool = False, **values: object) -> None:
    """Print a note of the command."""
    typer.echo(Note(f"cli.{key}", **values).text(_LANG), err=err)


def _version(value: bool) -> None:
    if value:
        from twin import __version__

        typer.echo(__version__)
        raise typer.Exit


@app.callback(help=_HELP["root"])
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=_HELP["version"])
    ] = False,
    lang: LangOption = _LANG,
) -> None:
    """Options of the command itself; `--lang` is read by `terminal_language`."""


@app.command(help=_HELP["info"])
def info(
    sources: SourcesArgument,
    package: PackageOption = None,
    bbox: BoxOption = None,
    mesh: MeshOption = None,
    source_crs: SourceCrsOption = None,
    axis_order: AxisOrderOption = None,
) -> None:
    """`citygml.info.summary`."""
    from citygml.info import summary

    with _progress_bar() as progress:
        found = summary(
            sources, packages=package, bbox=bbox, meshes=mesh, crs=_crs_number(source_crs), axis_order=axis_order,
            progress=progress,
        )  # fmt: skip
    typer.echo(str(found))


@app.command(help=_HELP["convert"])
def convert(
    sources: SourcesArgument,
    target: Annotated[Path, typer.Argument(help=_HELP["convert_target"])],
    crs: Annotated[str | None, typer.Option(help=_HELP["convert_crs"])] = None,
    height: Annotated[str | None, typer.Option(help=_HELP["convert_height"])] = None,
    lod: Annotated[list[int] | None, typer.Option(help=_HELP["convert_lod"])] = None,
    layer: Annotated[list[str] | None, typer.Option(help=_HELP["convert_layer"])] = None,
    form: Annotated[str | None, typer.Option("--format", help=_HELP["convert_format"])] = None,
    package: PackageOption = None,
    bbox: BoxOption = None,
    mesh: MeshOption = None,
    source_crs: SourceCrsOption = None,
    axis_order: AxisOrderOption = None,
    partition: Annotated[str | None, typer.Option(help=_HELP["convert_partition"])] = None,
    cell_size: Annotated[float | None, typer.Option(help=_HELP["convert_cell_size"])] = None,
    processes: Annotated[int | None, typer.Option(min=1, help=_HELP["convert_processes"])] = None,
    scheduler: Annotated[str | None, typer.Option(help=_HELP["convert_scheduler"])] = None,
    results: Annotated[Path | None, typer.Option(help=_HELP["convert_results"])] = None,
    kind: Annotated[str, typer.Option(help=_HELP["convert_kind"])] = "river_flooding",
) -> None:
    """`citygml.convert.write`, `twin.io` for 3D Tiles and GLB, `convert_partitions` for a partitioned dataset."""
    import citygml
    from citygml.info import check_something_read, incomplete_files

    if partition is not None:
        from twin.partitions import convert_partitions

        with _executor(processes, scheduler) as executor, _progress_bar() as progress:
            dataset = convert_partitions(
                sources, target, form=form or "geoparquet", by=partition, cell_size=cell_size,
                layers=layer or ["footprints"],
                crs=_crs_number(crs), height=height, lods=lod, packages=package, bbox=bbox, meshes=mesh,
                source_crs=_crs_number(source_crs), axis_order=axis_order, executor=executor,
                progress=progress or silent,
            )  # fmt: skip
        typer.echo(f"{dataset.folder}")
        if dataset.issues:
            _print("convert_issues", err=True, n=dataset.issues, source=sources[0])
        _end_incomplete(dataset.incomplete)
        return
    if (cell_size, processes, scheduler) != (None, None, None):
        raise TwinError(_HELP["partition_only"])
    with _progress_bar() as progress:
        city = citygml.read(
            sources, packages=package, lods=lod, bbox=bbox, meshes=mesh, crs=_crs_number(source_crs),
            axis_order=axis_order, on_error="collect", progress=progress,
        )  # fmt: skip
        check_something_read(city)
        if results is not None:
            city = _city_with_results(city, results, kind)
        if progress is not None:
            progress(0, 1, f"{target}")
        written = _write_city(city, target, crs, height, layer, form, progress)
    typer.echo(f"{written}")
    if len(city.issues):
        _print("convert_issues", err=True, n=len(city.issues), source=sources[0])
    _end_incomplete(incomplete_files(city))


@contextmanager
def _executor(processes: int | None, scheduler: str | None) -> Iterator[Executor | None]:
    """Where tiles are converted: a dask cluster, processes, or None for this process."""
    if scheduler is not None:
        with dask_cluster(scheduler) as executor:
            yield executor
    elif processes is not None and processes > 1:
        with process_pool(processes) as pool:
            yield pool
    else:
        yield None


def _end_incomplete(files: Sequence[str]) -> None:
    """Status 2 where files were not read or only in part."""
    if files:
        _print("convert_incomplete", err=True, n=len(files), files=", ".join(files[:3]))
        raise typer.Exit(2)


def _crs_number(crs: str | None) -> str | int | None:
    return int(crs) if crs is not None and crs.isdigit() else crs


def _city_with_results(city: CityModel, run: Path, kind: str) -> CityModel:
    """The city with the flood of a run; buildings of the run are those of its folder."""
    import pandas as pd

    from twin.hazard import city_with_flood

    table = run / "buildings.parquet"
    if not table.is_file():
        raise TwinError(f"{run} has no buildings.parquet; name the folder of a run")
    hazard = pd.read_parquet(table)
    hazard = hazard.set_index("gml_id") if "gml_id" in hazard else hazard
    return city_with_flood(city, hazard, description=run.name, kind=kind)


def _write_city(
    city: CityModel, target: Path, crs: str | None, height: str | None, layers: list[str] | None,
    form: str | None, progress: Progress | None,
) -> Path:  # fmt: skip
    """By the ending of the target: the drawing formats are twin's, the others citygml's."""
    from citygml.convert import write, zone_of

    number = zone_of(city) if crs == "auto" else _crs_number(crs)
    if form is not None or target.suffix.lower() not in (".glb", ""):
        names = tuple(layers) if layers else None
        return write(city, target, format=form, layers=names, crs=number, height=height, progress=progress)
    from twin.io import write_glb, write_tiles3d

    if number is None and city.crs is not None and city.crs.is_geographic:
        raise TwinError("3D Tiles and GLB are made from a projected city; name one, e.g. --crs 6677")
    moved = city.to_crs(number, height=height) if number is not None else city
    return Path(write_glb(moved, target) if target.suffix else write_tiles3d(moved, target))


@app.command(help=_HELP["link"])
def link(
    city: PathArgument,
    table: Annotated[Path, typer.Argument(help=_HELP["link_table"])],
    target: Annotated[Path, typer.Option("--out", help=_HELP["link_out"])] = Path("linked.gpkg"),
    by: Annotated[str | None, typer.Option(help=_HELP["link_by"])] = None,
    column: Annotated[str | None, typer.Option(help=_HELP["link_column"])] = None,
    crs: Annotated[str | None, typer.Option(help=_HELP["link_crs"])] = None,
    encoding: Annotated[str | None, typer.Option(help=_HELP["link_encoding"])] = None,
    max_distance: Annotated[float, typer.Option(min=0.0, help=_HELP["link_max_distance"])] = 0.0,
) -> None:
    """`link_table` and `write_links`."""
    import citygml
    from twin.io import link_table, write_links

    with _progress_bar() as progress:
        model = citygml.read(city, on_error="collect", progress=progress)
    number = int(crs) if crs is not None and crs.isdigit() else crs
    linked = link_table(
        model,
        table,
        by=by,
        column=column,
        crs=number,
        encoding=encoding,
        max_distance=max_distance,
    )
    write_links(linked, target)
    for note in linked.notes:
        typer.echo(note.text(_LANG), err=True)
    typer.echo(f"{target}")


@app.command(help=_HELP["check"])
def check(
    sources: SourcesArgument,
    page: Annotated[Path | None, typer.Option(help=_HELP["check_page"])] = None,
    table: Annotated[Path | None, typer.Option(help=_HELP["check_table"])] = None,
    package: PackageOption = None,
    bbox: BoxOption = None,
    mesh: MeshOption = None,
    source_crs: SourceCrsOption = None,
    axis_order: AxisOrderOption = None,
    lang: LangOption = _LANG,
) -> None:
    """`citygml.quality`, and its page. Status 2 where files were read only in part, else 3 where a rule is broken."""
    import citygml
    from citygml.info import check_something_read, incomplete_files
    from twin.report.quality_page import write_findings, write_quality_page

    with _progress_bar() as progress:
        city = citygml.read(
            sources, packages=package, bbox=bbox, meshes=mesh, crs=_crs_number(source_crs), axis_order=axis_order,
            on_error="collect", progress=progress,
        )  # fmt: skip
    check_something_read(city)
    with _progress_bar() as progress:
        found = citygml.quality(city, progress=progress)
    typer.echo(found.to_text(lang=_LANG))
    if table is not None:
        typer.echo(f"{write_findings(found, table)}")
    if page is not None:
        named = ", ".join(str(source) for source in sources)
        typer.echo(f"{write_quality_page(found, page, source=named, lang=_LANG)}")
    broken = int((found.rules["n_findings"] > 0).sum())
    _print("check_done", err=True, n=found.n_findings, rules=broken, features=city.n_objects)
    _end_incomplete(incomplete_files(city))
    if broken:
        raise typer.Exit(3)


@app.command(help=_HELP["init"])
def init(
    dataset: PathArgument,
    target: Annotated[Path, typer.Option("--out", help=_HELP["init_out"])] = Path("scenario.toml"),
    lang: LangOption = _LANG,
    source_crs: SourceCrsOption = None,
) -> None:
    """`scenario_template`, to a new file."""
    from twin.files import write_text
    from twin.pipeline.template import scenario_template

    if target.exists():
        raise TwinError(f"{target} exists; name another with --out")
    write_text(target, scenario_template(dataset, lang=lang, beside=target, data_crs=_crs_number(source_crs)))
    typer.echo(f"{target}")


@app.command(help=_HELP["run"])
def run(
    scenario: Annotated[Path, typer.Argument(help=_HELP["scenario"])],
    out: OutOption = None,
    lang: LangOption = _LANG,
) -> None:
    """`run_file`; `--lang` is that of the messages, the report is in the scenario's."""
    from twin.flood import flood_ranks, started_ranks
    from twin.pipeline import run_file

    if started_ranks(os.environ) == 1:
        with _stoppable():
            outcome = run_file(scenario, out=out, progress=_stage_lines())
        _print("report", path=outcome.report)
        return
    with flood_ranks() as ranks:
        if ranks is not None:  # the first process leads, the others march their strips
            outcome = run_file(scenario, out=out, progress=_stage_lines(), ranks=ranks)
            _print("report", path=outcome.report)


@app.command(help=_HELP["compare"])
def compare(
    baseline: Annotated[Path, typer.Argument(help=_HELP["compare_baseline"])],
    proposal: Annotated[Path, typer.Argument(help=_HELP["compare_proposal"])],
    out: OutOption = None,
    lang: LangOption = _LANG,
) -> None:
    """`compare_files`."""
    from twin.pipeline import compare_files

    _refuse_ranks("compare")
    with _stoppable():
        report = compare_files(baseline, proposal, out=out, progress=_stage_lines())
    _print("report", path=report)


@app.command(help=_HELP["demo"])
def demo(
    city: Annotated[Path | None, typer.Option("--city", help=_HELP["demo_city"])] = None,
    out: Annotated[Path, typer.Option(help=_HELP["out"])] = Path("demo-out"),
    lang: LangOption = _LANG,
) -> None:
    """`run_demo`."""
    from twin.pipeline import run_demo

    _refuse_ranks("demo")
    with _stoppable():
        outcome = run_demo(city, out=out, lang=lang, progress=_stage_lines())
    _print("report", path=outcome.report)


@app.command(help=_HELP["serve"])
def serve(
    folder: Annotated[Path, typer.Argument(help=_HELP["serve_folder"])],
    host: Annotated[str, typer.Option(help=_HELP["serve_host"])] = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535, help=_HELP["serve_port"])] = 8080,
    live: Annotated[Path | None, typer.Option(help=_HELP["serve_live"])] = None,
    certificate_file: Annotated[Path | None, typer.Option(help=_HELP["serve_certificate_file"])] = None,
    key_file: Annotated[Path | None, typer.Option(help=_HELP["serve_key_file"])] = None,
    behind_proxy: Annotated[bool, typer.Option("--behind-proxy", help=_HELP["serve_behind_proxy"])] = False,
    lang: LangOption = _LANG,
) -> None:
    """`serve_folder`; the token is in the environment."""
    from twin.serve import serve_folder
    from twin.serve.authorisation import token_from_environment

    serve_folder(
        folder, live=live, host=host, port=port, lang=lang, token=token_from_environment(),
        certificate_file=certificate_file, key_file=key_file, is_behind_proxy=behind_proxy,
        ready=lambda address: _print("address", address=address),
    )  # fmt: skip


@app.command(help=_HELP["live"])
def live(
    config: Annotated[Path, typer.Argument(help=_HELP["live_config"])],
    lang: LangOption = _LANG,
    status_every: Annotated[float, typer.Option(help=_HELP["live_status_every"])] = 10.0,
    acknowledge: Annotated[str | None, typer.Option(help=_HELP["live_acknowledge"])] = None,
    who: Annotated[str, typer.Option(help=_HELP["live_who"])] = "",
    dead_letters: Annotated[bool, typer.Option("--dead-letters", help=_HELP["live_dead_letters"])] = False,
    reprocess: Annotated[bool, typer.Option("--reprocess", help=_HELP["live_reprocess"])] = False,
    prune: Annotated[bool, typer.Option("--prune", help=_HELP["live_prune"])] = False,
    clock_corrected: Annotated[bool, typer.Option("--clock-corrected", help=_HELP["live_clock_corrected"])] = False,
    preview: Annotated[Path | None, typer.Option("--preview", help=_HELP["live_preview"])] = None,
    read_again: Annotated[bool, typer.Option("--read-again", hidden=True)] = False,
    reports: Annotated[bool, typer.Option("--reports", help=_HELP["live_reports"])] = False,
    approve: Annotated[str | None, typer.Option(help=_HELP["live_approve"])] = None,
    refuse: Annotated[str | None, typer.Option(help=_HELP["live_refuse"])] = None,
    observed: Annotated[str | None, typer.Option(help=_HELP["live_observed"])] = None,
    value: Annotated[str | None, typer.Option(help=_HELP["live_value"])] = None,
    drill: Annotated[bool, typer.Option("--drill", help=_HELP["live_drill"])] = False,
    dead_man: Annotated[bool, typer.Option("--dead-man", help=_HELP["live_dead_man"])] = False,
) -> None:
    """`run_live`, or one of the commands on its store."""
    from twin.live.service import acknowledge as acknowledge_alert
    from twin.live.service import run_dead_man, run_live

    if acknowledge is not None:
        acknowledge_alert(config, acknowledge, who=who or "operator")
        return
    if reports or approve or refuse or observed:
        from twin.live.service import decide_report, list_reports

        if approve is not None:
            decide_report(config, approve, verdict="approved", who=who or "operator")
        if refuse is not None:
            decide_report(config, refuse, verdict="refused", who=who or "operator")
        if observed is not None:
            decide_report(config, observed, verdict="observed", who=who or "operator", value=value)
        if reports:
            list_reports(config, lang=lang, show=typer.echo)
        return
    if preview is not None:
        from twin.live.file_preview import show_preview

        show_preview(config, preview, lang=lang, show=typer.echo)
        return
    if prune:
        from twin.live.service import prune_folder

        prune_folder(config, lang=lang, show=typer.echo)
        return
    if read_again:
        _print("live_option_renamed", err=True)
    if dead_letters or reprocess or read_again:
        from twin.live.dead_letters import list_dead_letters

        list_dead_letters(
            config, lang=lang, is_reprocessed=reprocess or read_again, show=typer.echo,
            is_clock_corrected=clock_corrected,
        )  # fmt: skip
        return
    if dead_man:
        run_dead_man(config, lang=lang, show=typer.echo)
        return
    run_live(config, lang=lang, status_every=status_every, show=typer.echo, is_drill=drill)


def _refuse_ranks(command: str) -> None:
    """Several processes of one command that does not share its work would write the same files at once."""
    from twin.flood import started_ranks

    n = started_ranks(os.environ)
    if n > 1:
        key = "no_ranks"
        raise TwinError(Note(f"cli.{key}", command=command, n=n).text(_LANG))


@contextmanager
def _stoppable() -> Iterator[None]:
    """Ctrl-C ends with status 130 and a line on how to continue."""
    try:
        yield
    except KeyboardInterrupt:
        _print("stopped", err=True)
        raise typer.Exit(130) from None


def _stage_lines() -> Progress:
    """Print one line as a stage begins, ends or is loaded from an earlier run, and its progress between."""
    begun: dict[str, float] = {}

    def show(done: float, total: float, what: str, /) -> None:
        stage = Note(f"pipeline.stage_{what}").text(_LANG)
        if done == 0:
            begun[what] = time.perf_counter()
            _print("stage_begun", stage=stage)
        elif done < total:
            if what == "flood":
                _print("flood_progress", stage=stage, done=done / MINUTE, total=total / MINUTE)
            else:
                _print("stage_progress", stage=stage, share=done / total)
        elif what in begun:
            _print("stage_done", stage=stage, seconds=time.perf_counter() - begun.pop(what))
        else:
            _print("stage_loaded", stage=stage)

    return show


@contextmanager
def _progress_bar() -> Iterator[Progress | None]:
    """A progress bar on the terminal; None where the output is not a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import Progress as Bar

    with Bar(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(_HELP["reading"], total=None)

        def show(done: float, total: float, what: str = "", /) -> None:
            bar.update(task, completed=done, total=total, description=what or _HELP["reading"])

        yield show


def _fail(message: object) -> SystemExit:
    _print("error", err=True, message=str(message))
    return SystemExit(1)


def main() -> None:
    """Entry point: errors of the package become one line on stderr and exit status 1."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # code pages without the signs of the stage lines
    try:
        app()
    except (TwinError, CityGmlError) as error:
        raise _fail(error) from None
    except ModuleNotFoundError as error:
        missing = missing_extra(error)
        if missing is None:
            raise
        raise _fail(missing) from None
    except MemoryError as error:
        raise _fail(Note("cli.memory", error=str(error)).text(_LANG)) from None
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        raise _fail(f"{place}{error.strerror or error}") from None


if __name__ == "__main__":
    main()
