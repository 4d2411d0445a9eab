"""The public names of the packages: the imports of their stubs, loaded on first use."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[1]
_STUBS = sorted([*_ROOT.glob("twin/**/__init__.pyi"), *_ROOT.glob("citygml/**/__init__.pyi")])
_PACKAGES = [".".join(stub.parent.relative_to(_ROOT).parts) for stub in _STUBS]


def _imported(stub: Path) -> set[str]:
    tree = ast.parse(stub.read_text(encoding="ascii"))  # lazy_loader reads it in the encoding of the platform
    return {alias.asname for node in tree.body if isinstance(node, ast.ImportFrom) for alias in node.names}


@pytest.mark.parametrize(("stub", "package"), zip(_STUBS, _PACKAGES), ids=_PACKAGES)
def test_the_public_names_are_those_of_the_stub_and_each_loads(stub, package):
    module = importlib.import_module(package)
    assert set(module.__all__) - {"__version__"} == _imported(stub)
    assert _imported(stub) <= set(dir(module))
    for name in module.__all__:
        assert getattr(module, name) is not None


@pytest.mark.parametrize("package", _PACKAGES)
def test_importing_a_package_imports_no_library(package):
    printed = subprocess.run(
        [sys.executable, "-c", f"import sys, {package}; print(*sorted(sys.modules))"],
        capture_output=True, text=True, check=True,
    ).stdout.split()  # fmt: skip
    assert not {"numpy", "pandas", "numba", "shapely", "pyproj"} & set(printed)


def test_an_unknown_name_is_an_attribute_error_of_its_package():
    for package in _PACKAGES:
        with pytest.raises(AttributeError, match="NoSuchThing"):
            importlib.import_module(package).NoSuchThing  # noqa: B018


def test_a_former_name_loads_with_a_warning_that_names_its_place():
    import twin.hazard
    from twin.criteria import depth_rank

    with pytest.warns(DeprecationWarning, match=r"twin\.hazard\.depth_rank is now twin\.criteria\.depth_rank"):
        assert twin.hazard.depth_rank is depth_rank
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert "depth_rank" not in dir(twin.hazard)
