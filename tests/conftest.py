"""The marker `needs`, and the count of tests that real data were missing for."""

from __future__ import annotations

import gc

import pytest

from tests.needs import DATA_UNSET, needs

collect_ignore = ["qgis/render_layers.py"]  # runs under QGIS's own interpreter


def pytest_collection_finish() -> None:
    """Thousands of tests and modules stay: collections need not look at them again and again, a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@pytest.hookimpl(tryfirst=True)  # before fixtures are set up
def pytest_runtest_setup(item: pytest.Item) -> None:
    for mark in item.iter_markers("needs"):
        needs(*mark.args)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    without_data = sum(
        isinstance(report.longrepr, tuple) and DATA_UNSET in report.longrepr[2]
        for report in terminalreporter.stats.get("skipped", [])
    )
    if without_data:
        terminalreporter.write_line(f"{without_data} tests of real files were skipped: {DATA_UNSET}")
