#!/usr/bin/env python3
"""Known vulnerabilities of the installed libraries, by pip-audit and the OSV database.

    .venv/bin/python .ci/audit.py

Ends with 1 where a library has a known vulnerability. Where pip-audit or its database cannot be reached, nothing is
known: that is printed, and the end is 0, so that work without a network goes on.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

LIMIT = 300  # s
COMMAND = [sys.executable, "-m", "pip_audit", "--vulnerability-service", "osv", "--progress-spinner", "off",
           "--skip-editable", "--format", "json", "--timeout", "10"]  # fmt: skip


def found_by_pip_audit() -> dict[str, Any] | str:
    """Its report, or why there is none."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        try:
            done = subprocess.run([*COMMAND, "--output", str(report)], capture_output=True, text=True, timeout=LIMIT)
        except subprocess.TimeoutExpired:
            return f"pip-audit did not end within {LIMIT} s"
        try:
            found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return (done.stderr.strip().splitlines() or ["pip-audit wrote no report"])[-1][:300]
        return found


def main() -> int:
    """Print what is known; the exit code."""
    found = found_by_pip_audit()
    if isinstance(found, str):
        print(f"not audited: {found}")
        return 0
    libraries = found["dependencies"]
    affected = [one for one in libraries if one.get("vulns")]
    for one in affected:
        for flaw in one["vulns"]:
            fixed = ", ".join(flaw.get("fix_versions", [])) or "no version yet"
            names = ", ".join([flaw["id"], *flaw.get("aliases", [])])
            print(f"{one['name']} {one['version']}: {names}; fixed in {fixed}")
    print(f"{len(libraries)} libraries, {len(affected)} with known vulnerabilities")
    return 1 if affected else 0


if __name__ == "__main__":
    sys.exit(main())
