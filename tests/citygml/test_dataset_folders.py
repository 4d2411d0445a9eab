"""Every dataset folder of the real data opens whole, by library and by command."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import citygml

ROOT = Path(os.environ.get("CITY_DATA", "/nonexistent")) / "citygml"
pytestmark = [pytest.mark.real, pytest.mark.needs("CITY_DATA/citygml")]


def dataset_folders() -> list[Path]:
    """Folders with udx/ in them, and folders of other files that are read together."""
    datasets = {path.parent for path in ROOT.rglob("udx") if path.is_dir()}
    loose = {path.parent for path in ROOT.rglob("*") if path.suffix in (".gml", ".citygml")}
    inside = {folder for folder in loose for dataset in datasets if folder.is_relative_to(dataset)}
    return sorted(datasets | (loose - inside))


def documents_in(folder: Path) -> int:
    """Documents a dataset has: all GML files but those of folders that are no city model."""
    others = {"codelists", "schemas", "metadata", "specification"}
    return sum(
        path.suffix in (".gml", ".citygml") and not others & set(path.relative_to(folder).parts)
        for path in folder.rglob("*")
    )


@pytest.mark.parametrize("folder", dataset_folders(), ids=lambda path: "/".join(path.parts[-3:]))
def test_a_dataset_opens_whole(folder: Path) -> None:
    """Every file is in `files`, or in `issues` with what is wrong."""
    model = citygml.read(folder, crs="unknown", on_error="collect")
    left_out = set(model.issues["file"]) - set(model.files["path"])
    assert len(model.files) + len(left_out) >= documents_in(folder) > 0


def deliveries() -> list[list[Path]]:
    """Datasets for the command: each delivery, and all the small ones that test one rule each, together."""
    datasets = [folder for folder in dataset_folders() if (folder / "udx").is_dir()]
    small = [folder for folder in datasets if "quality-check" in folder.parts]
    return [*([folder] for folder in datasets if folder not in small), small]


@pytest.mark.parametrize("folders", deliveries(), ids=lambda paths: "/".join(paths[0].parts[-3:]))
def test_a_dataset_opens_by_command(folders: list[Path]) -> None:
    from twin.cli import app

    result = CliRunner().invoke(app, ["info", *map(str, folders)])
    assert result.exit_code == 0, result.output
    for title in ("Files", "CRS", "Features"):
        assert title in result.output


def test_the_folder_of_several_systems_as_a_process() -> None:
    """Buildings, bridges and furniture in 6697 with land use and planning in 6668: one city in 6697."""
    folder = ROOT / "Synesthesias_PLATEAU-SDK-for-Unity/Tests/TestData/TestDataTokyoMini"
    model = citygml.read(folder)
    assert (model.crs.to_epsg(), model.height_datum) == (6697, "orthometric")
    assert set(model.issues["code"]) >= {"join_no_heights"} or set(model.issues["code"]) >= {"join_unknown_heights"}
    done = subprocess.run(
        [sys.executable, "-m", "twin.cli", "info", str(folder)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0
    assert "EPSG:6697" in done.stdout
