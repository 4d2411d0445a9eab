"""The audit of libraries: known flaws end it with 1; without data it says so and ends with 0."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / ".ci" / "audit.py"
REPORT = {
    "dependencies": [
        {"name": "safe", "version": "1.0", "vulns": []},
        {"name": "old", "version": "2.0", "vulns": [{"id": "PYSEC-1", "aliases": ["CVE-1"], "fix_versions": ["2.1"]}]},
        {"name": "own", "skip_reason": "editable"},
    ]
}


@pytest.mark.parametrize(("report", "ends_with", "words"), [
    (REPORT, 1, "old 2.0: PYSEC-1, CVE-1; fixed in 2.1\n3 libraries, 1 with known vulnerabilities"),
    ({"dependencies": REPORT["dependencies"][:1]}, 0, "1 libraries, 0 with known vulnerabilities"),
    (None, 0, "not audited: no network"),
])  # fmt: skip
def test_audit(tmp_path: Path, report: object, ends_with: int, words: str) -> None:
    """A module named as pip-audit writes its report, or fails as it does offline."""
    (tmp_path / "pip_audit.py").write_text(
        "import sys\n"
        f"report = {json.dumps(report)!r}\n"
        "if report == 'null':\n    sys.exit('no network')\n"
        "open(sys.argv[sys.argv.index('--output') + 1], 'w').write(report)\nsys.exit(1)\n",
        encoding="utf-8",
    )
    done = subprocess.run([sys.executable, str(SCRIPT)], capture_output=True, text=True,
                          env=os.environ | {"PYTHONPATH": str(tmp_path)})  # fmt: skip
    assert done.returncode == ends_with, done.stderr
    assert done.stdout.strip() == words
