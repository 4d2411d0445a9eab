"""Every physical statement once, every dialect once: what the source of `twin` may not say a second time.

The rules look at the syntax tree, so that a threshold written out again beside `twin.criteria` fails here, wherever it
is and whatever its name. What only looks like such a statement is in `ALLOWED`, with the reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from functools import cache
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


Rule = Callable[[str, ast.Module], Iterator[Found]]


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
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("np.array", "np.asarray", "np.float32", "Field"):
        first = node.args[0] if node.args else next((k.value for k in node.keywords if k.arg == "default"), None)
        return _numbers(first) if first is not None else []
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


def _names(node: ast.AST) -> set[str]:
    return set(_words(node).split())


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
    r"(^|_)(wet|dry)(_|$)|deep_depth|door_depth|floor|storey|collapse|wooden|debris|depth_rank|passable|wading"
    r"|exposure|water_limit|hazard_limit|depth_classes|thresholds$",
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
            numbers = _numbers(value)
            is_colour = len(numbers) == 3 and all(x == int(x) and 0 <= x <= 255 for x in numbers)
            if _LIMIT_NAME.search(name) and any(x > 0 for x in numbers) and not is_colour:
                yield Found(f"{module}: {name}", line)


def water_compared_with_a_limit(module: str, tree: ast.Module) -> Iterator[Found]:
    """`depth > 0.3`, `flood["depth_max"] >= 0.5`; a limit handed to a function is left to the rule above."""
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
    """A class, function or table defined again under a name of `twin.criteria`, or under one it had before.

    A kernel may have the compiled form of a function; the limits are handed to it.
    """
    former = {"house_collapse", "collapse_by_flow", "water_walking_speed", "COLLAPSE_FLOW", "UNDER_FLOOR", "MLIT_RANKS",
              "SHELTER_FILM"}  # fmt: skip
    taken = {*criteria.__all__, *former}
    if not _in(module, "criteria"):
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef | ast.FunctionDef) and node.name in taken and not _in(module, "kernels"):
                yield Found(f"{module}: {node.name}", node.lineno)
        for name, _, line in _bindings(tree):
            if name in taken and name.isupper():
                yield Found(f"{module}: {name}", line)


def formulas_of_the_criteria(module: str, tree: ast.Module) -> Iterator[Found]:
    """Speed plus 0.5 of the hazard rating, and speed squared times depth over gravity of the specific force."""
    if not _in(module, "criteria"):
        for node in ast.walk(tree):
            if not isinstance(node, ast.BinOp):
                continue
            if isinstance(node.op, ast.Add) and _numbers(node.right) == [0.5]:
                is_formula = re.search(r"speed|velocity", _words(node.left))
            elif isinstance(node.op, ast.Div) and _words(node.right) == "gravity":
                is_formula = re.search(r"depth.*(speed|flow)|(speed|flow).*depth", _words(node.left))
            else:
                continue
            if is_formula:
                yield Found(f"{module}: {ast.unparse(node)}", node.lineno)


def colours_and_labels_of_the_ranks(module: str, tree: ast.Module) -> Iterator[Found]:
    """Colours, limits and names of the depth ranks."""
    colours = {rank.rgb for rank in criteria.DEPTH_RANKS}
    labels = {text for rank in criteria.DEPTH_RANKS for text in (rank.en, rank.ja)}
    labels.add(criteria.depth_rank_label(0, lang="ja"))
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
    """The acceleration of gravity and lengths of time in seconds or nanoseconds, beside `twin.quantities`."""
    lengths = {60, 3600, 86400, 1e9, 3600e9, 86400e9}
    if module != "quantities":
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and type(node.value) is float and 9.79 < node.value < 9.84:
                yield Found(f"{module}: {node.value}", node.lineno)
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult | ast.Div | ast.FloorDiv):
                sides = [_numbers(node.left), _numbers(node.right)]  # both are numbers: minutes of an angle
                if any(side and side[0] in lengths for side in sides) and not all(sides):
                    yield Found(f"{module}: {ast.unparse(node)}", node.lineno)
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and ast.unparse(node) == "10 ** 9":
                yield Found(f"{module}: 10 ** 9", node.lineno)


def walking_speeds(module: str, tree: ast.Module) -> Iterator[Found]:
    """The free speed of adults and the speed of the escape map, written out beside `twin.population`."""
    if module != "population":
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and node.value == 1.34:
                yield Found(f"{module}: {node.value}", node.lineno)
            if isinstance(node, ast.BinOp) and _numbers(node.left) == [43.0]:
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
        text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
        if re.search(r"\\[1-9]", text) and re.search(r"[぀-ヿ一-鿿]", text):
            yield Found(f"{module}: {text[:40]}", node.lineno)


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


def files_written_elsewhere(module: str, tree: ast.Module) -> Iterator[Found]:
    """A file written aside and renamed by hand, forced to the disk, or written in place: `twin.files` writes."""
    if not _in(module, "files"):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner, method = getattr(node.func.value, "id", ""), node.func.attr
                if (
                    (method in ("replace", "rename") and owner in ("os", "aside", "part", "new", "temporary"))
                    or (owner, method) == ("os", "fsync")
                    or (method in ("write_text", "write_bytes") and not {"aside", "files"} & _names(node.func.value))
                ):
                    yield Found(f"{module}: {ast.unparse(node)[:60]}", node.lineno)


RULES = (
    numbers_under_the_name_of_a_limit, water_compared_with_a_limit, tables_and_functions_of_the_criteria,
    formulas_of_the_criteria, colours_and_labels_of_the_ranks, gravity_and_units, walking_speeds, rooms_that_are_gone,
    sentences_translated_after_they_were_written, settings_checked_elsewhere, files_written_elsewhere,
)  # fmt: skip

# What a rule finds and is no second statement, with the reason.
ALLOWED = {
    "store/journal: os.replace(path, aside)": "a file that is kept under another name",
    "city/people: _MOST_STOREYS": "a number of storeys that only a code for unknown goes beyond",
    "hazard/agreement: _LEAST_DRY": "a share of cells",
    "io/shelters: _LOWEST_FLOOR": "a floor height written in a table that cannot be meant in metres",
    "io/shelters: _HIGHEST_FLOOR": "likewise",
    "kernels/shallow_water/physics: DRY": "a number of the solver: thinner water has no velocity",
    "notes/__init__: tomllib": "the catalogue is part of the package, no settings",
    "evacuation/scenario: except ValidationError": "made in Python; the complaints are those of twin.settings",
    "terrain/conditioning: 0.3 in table['depth'] >= 0.3": "depth of a hollow in the ground, before any water",
    "sensors/validation: int(digits[:2]) * 3600": "digits of a time zone, whole numbers",
    "sensors/validation: int(digits[2:]) * 60": "likewise",
}


@cache
def _trees() -> dict[str, ast.Module]:
    return {_module(path): ast.parse(path.read_text(encoding="utf-8")) for path in FILES}


@cache
def _found(rule: Rule) -> frozenset[Found]:
    return frozenset(one for module, tree in _trees().items() for one in rule(module, tree))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_nothing_is_stated_twice(rule: Rule) -> None:
    found = [one for one in sorted(_found(rule)) if one.key not in ALLOWED]
    lines = [f"twin/{one.key.replace(':', f'.py:{one.line}:', 1)}" for one in found]
    assert not found, f"{(rule.__doc__ or '').splitlines()[0]} Stated again:\n" + "\n".join(lines)


def test_what_is_allowed_is_still_there() -> None:
    found = {one.key for rule in RULES for one in _found(rule)}
    assert set(ALLOWED) <= found, f"no longer needed: {sorted(set(ALLOWED) - found)}"


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (numbers_under_the_name_of_a_limit, "WET = 0.01"),
        (numbers_under_the_name_of_a_limit, "class Scenario:\n    floor_height: float = Field(3.0)"),
        (numbers_under_the_name_of_a_limit, "def show(*, dry_below=0.05): ..."),
        (numbers_under_the_name_of_a_limit, "def chance(*, thresholds=(0.05, 0.3)): ..."),
        (water_compared_with_a_limit, "flood['depth_max'] > 0.3"),
        (water_compared_with_a_limit, "0.125 < water.force"),
        (tables_and_functions_of_the_criteria, "class DepthRank: ..."),
        (tables_and_functions_of_the_criteria, "def specific_force(depth, speed): ..."),
        (formulas_of_the_criteria, "depth * (speed + 0.5)"),
        (formulas_of_the_criteria, "speed**2 * depth / GRAVITY"),
        (colours_and_labels_of_the_ranks, "first = (247, 245, 169)"),
        (colours_and_labels_of_the_ranks, "edges = np.array([0.0, 0.5, 3.0, 5.0, 10.0, 20.0])"),
        (colours_and_labels_of_the_ranks, "'0.5m未満'"),
        (gravity_and_units, "g = 9.81"),
        (gravity_and_units, "hours = seconds / 3600.0"),
        (gravity_and_units, "minutes = seconds / 60"),
        (gravity_and_units, "age = (now - event) / 1e9"),
        (gravity_and_units, "SECOND = 10**9"),
        (walking_speeds, "def walk(speed=1.34): ..."),
        (rooms_that_are_gone, "from twin.fields import MINUTE"),
        (sentences_translated_after_they_were_written, r"('(\\d+) cells', r'\\1セル')"),
        (settings_checked_elsewhere, "model_config = ConfigDict(extra='forbid')"),
        (settings_checked_elsewhere, "try: ...\nexcept pydantic.ValidationError: ..."),
        (files_written_elsewhere, "os.replace(aside, path)"),
        (files_written_elsewhere, "path.write_text('half')"),
    ],
)
def test_a_second_statement_is_found(rule: Rule, text: str) -> None:
    assert list(rule("room/module", ast.parse(text))), text


@pytest.mark.parametrize(
    "text",
    ["depth > WET_DEPTH", "depth > 0.0", "width > 0.3", "wet = is_wet(depth)", "_DRY_STREET = (255, 255, 255)",
     "twin.files.write_text(path, text)", "aside.write_bytes(body)", "rank = depth_rank(depth)", "n_storeys = 0"],
)  # fmt: skip
def test_the_use_of_a_statement_is_not_one(text: str) -> None:
    assert [one for rule in RULES for one in rule("room/module", ast.parse(text))] == []
