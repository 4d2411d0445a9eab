"""QGIS itself for tests: scripts of this folder run under the interpreter that PyQGIS is installed for."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from tests.needs import needs, qgis_environment, qgis_python

_HERE = Path(__file__).parent


def run_qgis(script: str, *arguments: str, timeout: float = 180.0) -> Any:
    """Run a script of this folder; its last line of output is JSON."""
    needs("qgis")
    done = subprocess.run(
        [qgis_python(), str(_HERE / script), *arguments],
        env=qgis_environment(), capture_output=True, text=True, timeout=timeout, check=False,
    )  # fmt: skip
    assert done.returncode == 0, f"{script} failed:\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    assert "Non-conformant" not in done.stderr, done.stderr  # GDAL's word for values against the GeoPackage standard
    return json.loads(done.stdout.strip().splitlines()[-1])
