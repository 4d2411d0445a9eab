"""Every physical statement once, every dialect once: what the source of `twin` may not say a second time.

The rules look at the syntax tree, so that a threshold written out again beside `twin.criteria` fails here, wherever it
is and whatever its name. What only looks like such a statement is in `ALLOWED`, with the reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

import twin
from twin import criteria

ROOT = Path(twin.__file__).parent
FILES = sorted(path for path in ROOT.rglob("*.py") if "__pycache__" not in path.parts)


class Found(NamedTuple):
    """A place where a statement stands again. `key` is what `ALLOWED` names: file and what is said there."""

    key: str
    line: int


def _module(path: Path) -> str:
    return path.relative_to(ROOT).with_suffix("").as_posix()


def _in(module: str, *rooms: str) -> bool:
    return any(module == room or module.startswith(room + "/") for room in rooms)


def _numbers(node: ast.expr) -> list[float]:
    """Numeric literals that make up a value: a number, a signed number, or a flat tuple or list of them."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        return [float(node.value)]
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.UAdd):
        return _numbers(node.operand)
    if isinstance(node, ast.Tuple | ast.List) and node.elts:
        parts = [_numbers(one) for one in node.elts]
        return [x for part in parts for x in part] if all(parts) else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ("array", "asarray", "float32"):
        return _numbers(node.args[0]) if node.args else []
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Field":
        default = node.args[0] if node.args else next((k.value for k in node.keywords if k.arg == "default"), None)
        return _numbers(default) if default is not None else []
    return []


def _words(node: ast.AST) -> str:
    """Names, attributes and text that occur in an expression, in lower case."""
    found = []
    for one in ast.walk(node):
        if isinstance(one, ast.Name):
            found.append(one.id)
        elif isinstance(one, ast.Attribute):
            found.append(one.attr)
        elif isinstance(one, ast.Constant) and isinstance(one.value, str):
            found.append(one.value)
    return " ".join(found).lower()


def _bindings(tree: ast.Module) -> Iterator[tuple[str, ast.expr, int]]:
    """(name, value, line) of every assignment, field default and parameter default."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                pairs = zip(target.elts, node.value.elts) if (
                    isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                ) else [(target, node.value)]  # fmt: skip
                for one, value in pairs:
                    if isinstance(one, ast.Name | ast.Attribute):
                        yield one.id if isinstance(one, ast.Name) else one.attr, value, node.lineno
        elif isinstance(node, ast.AnnAssign) and node.value is not None and isinstance(node.target, ast.Name):
            yield node.target.id, node.value, node.lineno
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            positional = [*node.args.posonlyargs, *node.args.args]
            for argument, value in zip(positional[len(positional) - len(node.args.defaults) :], node.args.defaults):
                yield argument.arg, value, value.lineno
            for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults):
                if default is not None:
                    yield argument.arg, default, default.lineno


# Names under which a limit of water, floors, walls or people is kept. A number bound to one is a second statement.
_LIMIT_NAME = re.compile(
    r"(^|_)(wet|dry)(_|$)|dry_below|wet_depth|deep_depth|door_depth|floor|storey|story|collapse|wooden|debris"
    r"|depth_rank|danger|passable|wading|exposure|water_limit|hazard_limit",
    re.IGNORECASE,
)
# Values of water and flow that the criteria give a meaning; zero is none of them.
_LIMITS = {
    criteria.WET_DEPTH, criteria.DEEP_DEPTH, criteria.FLOOR_HEIGHT, criteria.DOOR_DEPTH, criteria.DEBRIS_DEPTH,
    *criteria.EXPOSURE_DEPTHS, *criteria.EXPOSURE_FORCES, *criteria.COLLAPSE_LIMITS, 0.01, 0.35, 0.1,
    *(limit for group in criteria.WATER_LIMITS.values() for limit in group[:3]),
}  # fmt: skip
_WATER_WORD = re.compile(r"depth|deep|shallow|water|wet|flow|force|flood|inundat|hazard")


def numbers_under_the_name_of_a_limit(module: str, tree: ast.Module) -> Iterator[Found]:
    """`WET = 0.01`, `floor_height: float = 3.0`, `def f(*, dry_below=0.05)`."""
    if not _in(module, "criteria"):
        for name, value, line in _bindings(tree):
            if _LIMIT_NAME.search(name) and any(x > 0 for x in _numbers(value)):
                yield Found(f"{module}: {name}", line)


def water_compared_with_a_limit(module: str, tree: ast.Module) -> Iterator[Found]:
    """`depth > 0.3`, `flood["depth_max"] >= 0.5`, `masked_less(depth, 0.05)` is left to the rule above."""
    if not _in(module, "criteria"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare):
                sides = [node.left, *node.comparators]
                words = " ".join(_words(side) for side in sides)
                for side in sides:
                    for x in _numbers(side):
                        if x in _LIMITS and _WATER_WORD.search(words):
                            yield Found(f"{module}: {x:g} in {ast.unparse(node)}", node.lineno)


def tables_and_functions_of_the_criteria(module: str, tree: ast.Module) -> Iterator[Found]:
    """A class, function or table defined again under a name of `twin.criteria`, or under one it had before."""
    former = {"house_collapse", "collapse_by_flow", "water_walking_speed", "COLLAPSE_FLOW", "UNDER_FLOOR", "MLIT_RANKS",
              "SHELTER_FILM"}  # fmt: skip
    taken = {*criteria.__all__, *former}
    if not _in(module, "criteria"):
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name in taken:
                yield Found(f"{module}: {node.name}", node.lineno)
        for name, _, line in _bindings(tree):
            if name in taken and name.isupper():
                yield Found(f"{module}: {name}", line)


def colours_and_labels_of_the_ranks(module: str, tree: ast.Module) -> Iterator[Found]:
    """Colours, limits and names of the depth ranks."""
    colours = {rank.rgb for rank in criteria.DEPTH_RANKS}
    labels = {text for rank in criteria.DEPTH_RANKS for text in (rank.en, rank.ja)} | {criteria.depth_rank_label(0, lang="ja")}
    limits = tuple(rank.lower for rank in criteria.DEPTH_RANKS[1:])
    if not _in(module, "criteria"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Tuple | ast.List):
                found = tuple(_numbers(node))
                if found in colours or found[-5:] == limits:
                    yield Found(f"{module}: {ast.unparse(node)}", node.lineno)
            elif isinstance(node, ast.Constant) and node.value in labels:
                yield Found(f"{module}: {node.value}", node.lineno)


def gravity_and_units(module: str, tree: ast.Module) -> Iterator[Found]:
    """The acceleration of gravity, and hours and days in seconds, written out beside `twin.quantities`."""
    if module != "quantities":
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and type(node.value) in (int, float):
                if 9.79 < node.value < 9.84:
                    yield Found(f"{module}: {node.value}", node.lineno)
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div | ast.FloorDiv):
                for side in (node.left, node.right):
                    if isinstance(side, ast.Constant) and side.value in (3600, 86400, 3600e9, 86400e9):
                        yield Found(f"{module}: {ast.unparse(node)}", node.lineno)


def rooms_that_are_gone(module: str, tree: ast.Module) -> Iterator[Found]:
    """Imports of modules whose statements moved to the ground floor."""
    gone = {"twin.fields", "twin.flood.rating", "twin.hazard.ranks", "twin.hazard.damage", "twin.pipeline.said",
            "twin.pipeline.stages", "twin.pipeline.storage", "twin.io.aside"}  # fmt: skip
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        for name in names:
            if name in gone or name == "twin.sensors.units.QUANTITIES":
                yield Found(f"{module}: {name}", node.lineno)


def sentences_translated_after_they_were_written(module: str, tree: ast.Module) -> Iterator[Found]:
    r"""Japanese text with back references (\1) is the replacement of a pattern over an English sentence."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if re.search(r"\\[1-9]", node.value) and re.search(r"[぀-ヿ一-鿿]", node.value):
                yield Found(f"{module}: {node.value[:40]}", node.lineno)


def settings_checked_elsewhere(module: str, tree: ast.Module) -> Iterator[Found]:
    """A strict base, a formatter of complaints or a TOML reader beside `twin.settings`."""
    if not _in(module, "settings"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "ConfigDict":
                if any(k.arg == "extra" and getattr(k.value, "value", "") == "forbid" for k in node.keywords):
                    yield Found(f"{module}: ConfigDict", node.lineno)
            elif isinstance(node, ast.ExceptHandler) and node.type is not None:
                if "validationerror" in _words(node.type):
                    yield Found(f"{module}: except ValidationError", node.lineno)
            elif isinstance(node, ast.Import) and any(alias.name == "tomllib" for alias in node.names):
                yield Found(f"{module}: tomllib", node.lineno)


def files_renamed_elsewhere(module: str, tree: ast.Module) -> Iterator[Found]:
    """A file written aside and renamed by hand: `twin.files` writes."""
    if not _in(module, "files"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr in ("replace", "rename") and (
                    getattr(node.func.value, "id", "") in ("os", "aside", "part", "new", "temporary")
                ):
                    yield Found(f"{module}: {ast.unparse(node)}", node.lineno)


RULES = (
    numbers_under_the_name_of_a_limit, water_compared_with_a_limit, tables_and_functions_of_the_criteria,
    colours_and_labels_of_the_ranks, gravity_and_units, rooms_that_are_gone,
    sentences_translated_after_they_were_written, settings_checked_elsewhere, files_renamed_elsewhere,
)  # fmt: skip
