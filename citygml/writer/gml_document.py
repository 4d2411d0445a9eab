"""A model as a CityGML document: texts of all rows of all tables, and the order they are written in."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from citygml import schema
from citygml.arrays import IntArray
from citygml.crs import crs_from_srs_name
from citygml.errors import CrsError
from citygml.issues import Issue, issue
from citygml.model import CityModel
from citygml.writer.appearance_elements import appearance_texts, textured_polygons
from citygml.writer.attribute_places import attribute_of_path, path_in_edition
from citygml.writer.attribute_texts import ColumnElement, column_elements, value_texts
from citygml.writer.code_dictionaries import CodeDictionaries
from citygml.writer.document_parts import (
    BOUNDARIES,
    EXTRAS,
    GEOMETRIES,
    LINES,
    OBJECTS,
    POINTS,
    POLYGONS,
    RISKS,
    DocumentTree,
    Tables,
    runs,
)
from citygml.writer.element_names import MOST_DETAILED, Edition, namespace_of
from citygml.writer.extra_elements import Element, ExtraRow, is_generic, record_element, single_generics
from citygml.writer.gml_geometry import (
    Placed,
    curve_texts,
    geometry_texts,
    loose_texts,
    places_of_geometries,
    single_forms,
)
from citygml.writer.polygon_text import item_text, owners_of
from citygml.writer.risk_elements import is_generic_risk, risk_texts
from citygml.writer.xml_text import attribute_value, attribute_values

__all__ = ["Document", "document_of"]

_STRUCTURE = ("type", "parent", "file", "object")


class Document(NamedTuple):
    """Parts of the document in order, and what could not be kept."""

    parts: list[bytes]
    issues: list[tuple[str | None, Issue]]


def document_of(model: CityModel, edition: Edition, lists: CodeDictionaries, images: dict[str, str]) -> Document:
    """The document of a model.

    Parameters
    ----------
    lists : names the code list of every code, and remembers its codes
    images : imageURI of the model -> as written; others stay

    Raises
    ------
    CrsError
        When no srsName says what the model's CRS is.
    """
    srs_name, swap_xy = srs_name_of(model)
    writing = _Writing(model, edition, lists)
    writing.open_rows()
    writing.add_columns()
    writing.add_extras()
    writing.add_geometry(swap_xy)
    writing.add_curves(swap_xy)
    ordered, misfits = writing.pieces.in_order()
    if misfits:
        writing.issues.append((None, issue("write_order", count=misfits)))
    appearances = "".join(appearance_texts(model, edition, writing.prefix, images)).encode()
    head = _head(model, edition, srs_name, swap_xy, writing.prefixes())
    return Document([head, *ordered, appearances, b"</core:CityModel>\n"], writing.issues)


def srs_name_of(model: CityModel) -> tuple[str | None, bool]:
    """srsName that reads back as the model's CRS, and whether north comes first under it.

    Raises
    ------
    CrsError
        There is none.
    """
    crs = model.crs
    if crs is None:
        return None, False
    codes = [part.to_epsg(min_confidence=100) for part in crs.sub_crs_list] if crs.is_compound else []
    whole = crs.to_epsg(min_confidence=100)
    names = [f"http://www.opengis.net/def/crs/EPSG/0/{whole}"] if whole else []
    if codes and all(codes):
        names.append("urn:ogc:def:crs," + ",".join(f"crs:EPSG::{code}" for code in codes))
    names += [crs.srs.strip(), crs.to_wkt(pretty=False)]
    for name in names:
        try:
            named = crs_from_srs_name(name)
        except CrsError:
            continue
        if named.crs.equals(crs):
            return name, named.swap_xy
    raise CrsError(
        f"{crs.name} has no srsName that reads back as it; move the model with to_crs to an EPSG system first"
    )


def _head(model: CityModel, edition: Edition, srs_name: str | None, swap_xy: bool, prefixes: Iterable[str]) -> bytes:
    spaces = "".join(
        f'\n xmlns:{prefix}="{attribute_value(namespace_of(prefix, edition.version, edition.iur))}"'
        for prefix in prefixes
    )
    parts = ['<?xml version="1.0" encoding="UTF-8"?>\n', f"<core:CityModel{spaces}>\n"]
    points = [p for p in (model.vertices, model.line_vertices, model.points) if len(p)]
    if srs_name is not None and points:
        with np.errstate(all="ignore"):
            low = np.fmin.reduce([np.fmin.reduce(p, axis=0) for p in points])
            high = np.fmax.reduce([np.fmax.reduce(p, axis=0) for p in points])
        if swap_xy:
            low, high = low[[1, 0, 2]], high[[1, 0, 2]]
        n = 2 if np.isnan(low[2]) else 3
        corners = [" ".join(repr(float(value)) for value in corner[:n]) for corner in (low, high)]
        parts.append(
            f'<gml:boundedBy><gml:Envelope srsName="{attribute_value(srs_name)}" srsDimension="{n}">'
            f"<gml:lowerCorner>{corners[0]}</gml:lowerCorner><gml:upperCorner>{corners[1]}</gml:upperCorner>"
            "</gml:Envelope></gml:boundedBy>\n"
        )
    return "".join(parts).encode()


class _Writing:
    """Texts of one model; each method adds those of some tables."""

    def __init__(self, model: CityModel, edition: Edition, lists: CodeDictionaries) -> None:
        self.edition, self.lists = edition, lists
        self.issues: list[tuple[str | None, Issue]] = []
        self.pieces = DocumentTree(model, Tables(model))
        self.types: list[str] = model.objects["type"].astype(str).tolist()
        self.boundary_types: list[str] = model.boundaries["type"].astype(str).tolist()
        new_names = {name: edition.feature(name) for name in {*self.types, *self.boundary_types}}
        self.features = [new_names[name] for name in self.types]
        self.boundary_features = [new_names[name] for name in self.boundary_types]
        if edition.is_upgrade:
            model = self._upgraded(model)
        self.model = self.pieces.model = model
        self.prefix = _free_prefix(model)
        self.risk_rows = _RiskRows(model)
        self._prefixes = {"core", "gml"}
        self.is_with_generics = False
        self.owners_are_plain = True

    def _upgraded(self, model: CityModel) -> CityModel:
        """The model with paths of `extras` as the edition has them; what it cannot have is counted."""
        extras = model.extras
        count = int((model.geometry_lod == MOST_DETAILED).sum())
        if self.edition.is_3 and count:
            self.issues.append((None, issue("write_lod4", count=count)))
        if not len(extras):
            return model
        features = [
            self.written_feature(row, inner)
            for row, inner in zip(extras["object"].tolist(), extras["boundary"].tolist())
        ]
        pairs = list(zip(features, extras["path"].tolist()))
        new = {
            (feature, path): path if path.startswith(("gen:", "key:")) else path_in_edition(self.edition, feature, path)
            for feature, path in set(pairs)
        }
        paths = [new[pair] for pair in pairs]
        old = sum(one == other and one.startswith(("uro:", "urf:")) for one, (_, other) in zip(paths, pairs))
        if old and self.edition.is_3:
            self.issues.append((None, issue("write_path", count=old, iur=self.edition.iur)))
        return replace(model, extras=extras.assign(path=pd.Series(paths, index=extras.index, dtype=object)))

    def feature_of(self, row: int, boundary: int) -> str:
        """Type of a row as in the model."""
        return self.boundary_types[boundary] if boundary >= 0 else self.types[row]

    def written_feature(self, row: int, boundary: int) -> str:
        """Type of a row as written."""
        return self.boundary_features[boundary] if boundary >= 0 else self.features[row]

    def note(self, *names: str) -> None:
        """Remember the prefixes of elements written."""
        self._prefixes.update(name.partition(":")[0] for name in names if ":" in name)

    def prefixes(self) -> list[str]:
        """Prefixes the document declares: those of the elements in it."""
        known = {prefix for prefix, _ in schema.NAMESPACES.values()}
        self.note(*self._element_names())
        used = self._prefixes & known
        if self.model.appearances:
            used |= {"app"}
        if len(self.model.extras) or len(self.model.risks) or self.is_with_generics:
            used |= {"gen", "xlink"}
        if not self.owners_are_plain:
            used |= {"xlink"}
        if self.edition.iur and not used & {"uro", "urf", "urc"}:
            used |= {"uro"}
        if len(self.model.extras) and self.model.extras["path"].str.startswith("key:").any():
            used |= {"urc" if self.edition.is_3 else "uro", "uro"}
        others = {name.partition(":")[0] for name in self._element_names() if ":" in name} - known - {"gen", "key"}
        for prefix in sorted(others):
            self.issues.append((None, issue("write_namespace", prefix=prefix)))
        return [*sorted(used), *sorted(others)]

    def _element_names(self) -> set[str]:
        names = {*self.features, *self.boundary_features}
        for path in pd.unique(self.model.extras["path"]) if len(self.model.extras) else ():
            if not path.startswith(("gen:", "key:")):
                names.update(part for part in path.split("/") if not part.startswith("@"))
        return names

    def open_rows(self) -> None:
        """Start and end tags of objects and boundaries, and what holds what."""
        model, pieces = self.model, self.pieces
        n_objects = model.n_objects
        parent = model.objects["parent"].to_numpy().astype(np.int64)
        of_object = model.boundaries["object"].to_numpy().astype(np.int64)
        of_boundary = model.boundaries["parent"].to_numpy().astype(np.int64)
        around = np.concatenate([
            np.where(parent >= 0, parent, pieces.root), np.where(of_boundary >= 0, n_objects + of_boundary, of_object)
        ])  # fmt: skip
        names = [*self.features, *self.boundary_features]
        ids = [*model.objects.index.tolist(), *model.boundaries.index.tolist()]
        heads, tails, ranks = [], [], []
        known: dict[tuple[str, str], tuple[str, str, int]] = {}
        written_ids = iter(attribute_values([gml_id for gml_id in ids if isinstance(gml_id, str)]))
        for name, above, gml_id in zip(names, around.tolist(), ids):
            holder = names[above] if above < pieces.root else ""
            key = (holder, name)
            if key not in known:
                known[key] = self._tags(holder, name)
            head, tail, rank = known[key]
            heads.append(f'{head} gml:id="{next(written_ids)}">\n' if isinstance(gml_id, str) else f"{head}>\n")
            tails.append(tail)
            ranks.append(rank)
        self.note(*(head[1:].partition(">")[0] for head, _, _ in known.values()), *set(names))
        if names:
            pieces.opens[: pieces.root] = pieces.text_numbers(heads)
            pieces.closes[: pieces.root] = pieces.text_numbers(tails)
            pieces.children(around, np.array(ranks), np.arange(pieces.root))
        pieces.rows_of_node(OBJECTS, np.arange(n_objects))
        rows = np.arange(len(of_object)) + n_objects
        pieces.rows_of_node(BOUNDARIES, rows)
        pieces.rows_of_node(BOUNDARIES, of_object)

    def _tags(self, holder: str, name: str) -> tuple[str, str, int]:
        if not holder:
            version = {"vers:Version": "core:versionMember", "vers:VersionTransition": "core:versionTransitionMember"}
            member = version.get(name, "core:cityObjectMember")
            return f"<{member}>\n<{name}", f"</{name}>\n</{member}>\n", 0
        around = self.edition.child_property(holder, name)
        return f"<{around}>\n<{name}", f"</{name}>\n</{around}>\n", self.edition.rank(holder, around)

    def add_columns(self) -> None:
        """Attributes with a column, one entry for each element directly below a row."""
        self.column_entries: dict[tuple[int, str], tuple[ColumnElement, int]] = {}
        hidden = self._hidden()
        for table, features, start in (
            (self.model.objects, self.features, 0),
            (self.model.boundaries, self.boundary_features, self.model.n_objects),
        ):
            columns = [c for c in table.columns if c not in _STRUCTURE and not self._is_label(c, table)]
            groups: dict[str, list[int]] = {}
            for row, feature in enumerate(features):
                groups.setdefault(feature, []).append(row)
            for feature, rows in groups.items():
                self._add_columns_of(table, np.array(rows), feature, columns, start, hidden[start > 0])
        self._report_unknown_columns()

    def _is_label(self, column: str, table: pd.DataFrame) -> bool:
        return column.endswith("_label") and column.removesuffix("_label") in table

    def _add_columns_of(
        self, table: pd.DataFrame, rows: IntArray, feature: str, columns: list[str], start: int,
        hidden: frozenset[tuple[int, str]],
    ) -> None:  # fmt: skip
        elements = column_elements(table, rows, feature, self.edition, self.lists, columns, hidden)
        for element in elements:
            self.note(*element.names())
            texts = element.all_texts(self.edition)
            if element.texts is None:
                nodes = (rows + start).tolist()
                merged = [(k, node) for k, node in enumerate(nodes) if (node, element.name) in self._extras_by_hook]
                for k, node in merged:
                    if texts[k]:
                        self.column_entries[node, element.name] = (element, k)
                        texts[k] = ""
            filled = [k for k, text in enumerate(texts) if text]
            if not filled:
                continue
            if len(filled) < len(texts):
                at = np.array(filled)
                texts = [texts[k] for k in filled]
            else:
                at = np.arange(len(texts))
            rank = np.full(len(at), min(self.edition.rank(feature, element.name), self._rank_before(feature, element)))
            numbers = self.pieces.text_numbers([f"{text}\n" for text in texts])
            self.pieces.leaves(rows[at] + start, rank, numbers)

    def _rank_before(self, feature: str, element: ColumnElement) -> int:
        """Rank of the first element in `extras` with a value for a column of this one: the column's comes before."""
        ranks = [self._rank_before(feature, child) for child in element.children.values()]
        if element.column:
            ranks += [
                self.edition.rank(feature, head) for head in self._heads_of_column.get((feature, element.column), ())
            ]
        return min(ranks, default=1 << 20)

    def _report_unknown_columns(self) -> None:
        known = set(schema.column_order())
        table = self.model.objects
        for column in table.columns:
            if column in _STRUCTURE or column in known or column.removesuffix("_label") in known:
                continue
            self._column_as_generic(column)

    def _column_as_generic(self, column: str) -> None:
        """A column that no schema has, added by a program: a generic attribute of its name."""
        cells = self.model.objects[column]
        rows = np.flatnonzero(cells.notna().to_numpy())
        if not len(rows):
            return
        values = cells.to_numpy()[rows].tolist()
        numbers = all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values)
        whole = numbers and all(float(value).is_integer() for value in values) and cells.dtype.kind != "f"
        kind = "int" if whole else "double" if numbers else "string"
        texts = [str(int(v)) if whole else repr(float(v)) if numbers else str(v) for v in values]
        written = single_generics([f"gen:{column}"] * len(texts), texts, kind, [None] * len(texts), self.edition)
        pieces = self.pieces
        rank = np.full(len(rows), self.edition.rank("core:CityObject", "gen:stringAttribute"))
        pieces.leaves(rows, rank, pieces.text_numbers([f"{text}\n" for text in written]))
        self.is_with_generics = True
        self.issues.append((None, issue("write_generic", column=column, count=len(rows))))

    def _hidden(self) -> tuple[frozenset[tuple[int, str]], frozenset[tuple[int, str]]]:
        """(row, column) whose value is what an inexact text in `extras` says: the text alone is written."""
        extras = self.model.extras
        self._extras_by_hook = self._hooks_of_extras()
        self._heads_of_column = self._columns_in_extras()
        found: tuple[set[tuple[int, str]], set[tuple[int, str]]] = (set(), set())
        if not len(extras):
            return frozenset(), frozenset()
        paths = extras["path"]
        dated = {
            path
            for path in pd.unique(paths)
            if (attribute := attribute_of_path(path)) is not None and attribute.dtype in ("year", "date")
        }
        for k in np.flatnonzero(paths.isin(dated).to_numpy()).tolist():
            record = extras.iloc[k]
            attribute = attribute_of_path(record["path"])
            boundary = int(record["boundary"])
            table, row = (
                (self.model.boundaries, boundary) if boundary >= 0 else (self.model.objects, int(record["object"]))
            )
            if attribute is None or attribute.column not in table:
                continue
            value, exact = schema.parse(attribute.dtype, record["value"], attribute.missing)
            cell = table[attribute.column].iloc[row]
            if value is not None and not exact and not pd.isna(cell):
                same = value_texts([cell], attribute) == value_texts([value], attribute)
                if same:
                    found[boundary >= 0].add((row, attribute.column))
        return frozenset(found[0]), frozenset(found[1])

    def _hooks_of_extras(self) -> dict[tuple[int, str], int]:
        """(node, first element) -> number of the first record below it that can be merged with columns."""
        extras = self.model.extras
        self.records = _records(extras)
        out: dict[tuple[int, str], int] = {}
        if not len(extras):
            return out
        heads = {path: path.split("/")[0] for path in pd.unique(extras["path"]) if "/" in path}
        paths = extras["path"].to_numpy()[self.records[:-1]].tolist()
        nodes = self._nodes_of_extras()[self.records[:-1]].tolist()
        for number, (node, path) in enumerate(zip(nodes, paths)):
            head = heads.get(path)
            if head is not None and not head.startswith(("gen:", "key:")):
                out.setdefault((node, head), number)
        return out

    def _columns_in_extras(self) -> dict[tuple[str, str], set[str]]:
        """(feature, column) -> first elements of the paths with more values for the column."""
        extras = self.model.extras
        out: dict[tuple[str, str], set[str]] = {}
        if not len(extras):
            return out
        attributes = {path: attribute for path in pd.unique(extras["path"]) if (attribute := attribute_of_path(path))}
        rows = np.flatnonzero(extras["path"].isin(attributes).to_numpy())
        owner, boundary = extras["object"].to_numpy()[rows].tolist(), extras["boundary"].to_numpy()[rows].tolist()
        for path, row, inner in zip(extras["path"].to_numpy()[rows].tolist(), owner, boundary):
            key = (self.written_feature(row, inner), attributes[path].column)
            out.setdefault(key, set()).add(path.split("/")[0])
        return out

    def _nodes_of_extras(self) -> IntArray:
        extras = self.model.extras
        return self.pieces.node_of(
            extras["object"].to_numpy().astype(np.int64), extras["boundary"].to_numpy().astype(np.int64)
        )

    def add_extras(self) -> None:
        """Everything without a column, and disaster risks, which some of it is in."""
        extras, pieces = self.model.extras, self.pieces
        nodes = self._nodes_of_extras()
        if len(extras):
            pieces.rows_of_node(EXTRAS, nodes)
            pieces.rows_of_node(EXTRAS, extras["object"].to_numpy().astype(np.int64))
        begins, count = self.records[:-1], np.diff(self.records)
        lone = self._add_lone_generics(nodes, begins, count)
        attached: dict[int, Element] = {}
        rows_of_risk: dict[int, tuple[int, int]] = {}
        risks_of = self.risk_rows
        columns = [extras[name].tolist() for name in ("path", "value", "type", "uom", "label", "name")]
        node_list, texts, at, ranks = nodes[begins].tolist(), [], [], []
        owners = extras["object"].to_numpy()[begins].tolist()
        elements_of: dict[tuple[str, tuple[ExtraRow, ...]], list[Element]] = {}  # of records that are alike
        merged_hooks = {number: key for key, number in self._extras_by_hook.items() if key in self.column_entries}
        for number in np.flatnonzero(~lone).tolist():
            a, b = int(self.records[number]), int(self.records[number + 1])
            rows = [ExtraRow(*cells) for cells in zip(*[column[a:b] for column in columns])]
            rows = [row._replace(uom=_text(row.uom), label=_text(row.label), name=_text(row.name)) for row in rows]
            node = node_list[number]
            boundary = node - self.model.n_objects
            feature = self.written_feature(node, boundary if boundary >= 0 else -1)
            risk = risks_of.of_record(int(owners[number]), rows)
            alike = feature, tuple(rows)
            elements = elements_of.get(alike) if risk is None else None
            if elements is None:
                elements = record_element(rows, feature, self.edition, self.lists)
                if risk is None:
                    elements_of[alike] = elements
            if risk is not None and elements and risk not in attached:
                attached[risk] = (
                    elements[0]
                    if not is_generic(rows[0])
                    else _members(elements, rows[0].path[len("gen:") :].split("/")[0])
                )
                rows_of_risk[risk] = (a, b - a)
                continue
            if number in merged_hooks and len(elements) == 1:
                column, k = self.column_entries.pop(merged_hooks[number])
                text = column.text_with(k, elements[0], self.edition)
            else:
                text = "".join(element.text_of() for element in elements)
            texts.append(f"{text}\n")
            at.append(number)
            ranks.append(self.edition.rank(feature, elements[0].name) if elements else 0)
        if texts:
            where = np.array(at)
            numbers = pieces.text_numbers(texts)
            pieces.leaves(nodes[begins[where]], np.array(ranks), numbers, (EXTRAS, begins[where], count[where]))
        self._add_risks(attached, rows_of_risk)

    def _add_lone_generics(self, nodes: IntArray, begins: IntArray, count: IntArray) -> Any:
        """Generic attributes that are records of their own, by type; (n_records,) bool which were."""
        extras = self.model.extras
        lone = np.zeros(len(begins), bool)
        if not len(extras):
            return lone
        paths = extras["path"].to_numpy()[begins]
        kinds = extras["type"].to_numpy()[begins]
        starts = np.array([path.startswith("gen:") for path in paths.tolist()])
        unlabelled = extras["label"].isna().to_numpy()[begins]
        lone = (count == 1) & starts & unlabelled & (kinds != "") & (kinds != "code")
        risky = self.risk_rows.sets
        if risky:
            lone &= np.array([path[len("gen:") :].split("/")[0] not in risky for path in paths.tolist()])
        values, uoms = extras["value"].to_numpy()[begins], extras["uom"].to_numpy()[begins]
        for kind in pd.unique(kinds[lone]):
            at = np.flatnonzero(lone & (kinds == kind))
            units = [_text(uom) for uom in uoms[at].tolist()]
            texts = single_generics(paths[at].tolist(), values[at].tolist(), kind, units, self.edition)
            numbers = self.pieces.text_numbers([f"{text}\n" for text in texts])
            rank = np.full(len(at), self.edition.rank("core:CityObject", "gen:stringAttribute"))
            self.pieces.leaves(nodes[begins[at]], rank, numbers, (EXTRAS, begins[at], count[at]))
        return lone

    def _add_risks(self, attached: dict[int, Element], rows_of_risk: dict[int, tuple[int, int]]) -> None:
        risks, pieces = self.model.risks, self.pieces
        if not len(risks):
            return
        owner = risks["object"].to_numpy().astype(np.int64)
        features = [self.features[row] for row in owner.tolist()]
        texts, heads, names = risk_texts(risks, features, self.edition, self.lists, attached)
        self.note("gen:", *names)
        known = {key: self.edition.rank(*key) for key in set(zip(features, heads))}
        rank = np.array([known[key] for key in zip(features, heads)])
        first = np.array([rows_of_risk.get(row, (0, 0))[0] for row in range(len(risks))])
        count = np.array([rows_of_risk.get(row, (0, 0))[1] for row in range(len(risks))])
        one = np.ones(len(risks), np.int64)
        numbers = pieces.text_numbers([f"{text}\n" for text in texts])
        pieces.leaves(owner, rank, numbers, (RISKS, np.arange(len(risks)), one), (EXTRAS, first, count))
        pieces.rows_of_node(RISKS, owner)

    def add_geometry(self, swap_xy: bool) -> None:
        """Surfaces and solids."""
        model, pieces = self.model, self.pieces
        owners = owners_of(model)
        self.owners_are_plain = bool(owners.is_own.all())
        places = places_of_geometries(model, owners, self.edition, self.feature_of)
        single = single_forms(model, owners, places)
        items = item_text(
            model, owners, swap_xy=swap_xy, prefix=self.prefix, textured=textured_polygons(model), single=single
        )
        pieces.rows_of_node(POLYGONS, model.polygon_object.astype(np.int64))
        inner = pieces.node_of(model.polygon_object.astype(np.int64), model.polygon_boundary.astype(np.int64))
        pieces.rows_of_node(POLYGONS, inner)
        owner = model.geometry_object.astype(np.int64)
        self.note(*(name for place in set(places) for name in place.path))
        if len(owner):
            texts = geometry_texts(model, places, single, items, self.edition)
            first, count = _own_polygons(model, owners.is_own)
            node = pieces.node_of(owner, owners.boundary)
            ranks = self._ranks(owner, owners.boundary, [place.path[0] for place in places])
            one = np.ones(len(owner), np.int64)
            pieces.leaves(
                node,
                ranks,
                pieces.text_numbers(texts),
                (GEOMETRIES, np.arange(len(owner)), one),
                (POLYGONS, first, count),
            )
            pieces.rows_of_node(GEOMETRIES, owner)
            pieces.rows_of_node(GEOMETRIES, node)
        loose = loose_texts(model, owners, items, self.edition, self.feature_of)
        if len(loose.texts):
            self.issues.append((None, issue("write_loose", count=int(loose.count.sum()))))
            self._add_placed(POLYGONS, loose)

    def add_curves(self, swap_xy: bool) -> None:
        """Lines and points."""
        lines, points = curve_texts(self.model, self.edition, self.feature_of, swap_xy=swap_xy)
        for table, placed, owner in ((LINES, lines, self.model.line_object), (POINTS, points, self.model.point_object)):
            if placed.texts:
                self._add_placed(table, placed)
                self.pieces.rows_of_node(table, owner.astype(np.int64))

    def _add_placed(self, table: int, placed: Placed) -> None:
        self.note(
            *(part for text in placed.texts for part in re.findall(r"<([a-z]+:)", text[:200].decode(errors="ignore")))
        )
        node = self.pieces.node_of(placed.object, placed.boundary)
        ranks = self._ranks(placed.object, placed.boundary, placed.element)
        numbers = self.pieces.text_numbers(placed.texts)
        self.pieces.leaves(node, ranks, numbers, (table, placed.first, placed.count))

    def _ranks(self, owner: IntArray, boundary: IntArray, elements: list[str]) -> IntArray:
        rank: Callable[[str, str], int] = self.edition.rank
        features = [self.written_feature(row, inner) for row, inner in zip(owner.tolist(), boundary.tolist())]
        known = {key: rank(*key) for key in set(zip(features, elements))}
        return np.array([known[key] for key in zip(features, elements)], dtype=np.int64)


class _RiskRows:
    """Which risk record a record of `extras` is in."""

    def __init__(self, model: CityModel) -> None:
        risks = model.risks
        self._waiting: dict[tuple[int, str], list[int]] = {}
        self.sets: set[str] = set()
        if not len(risks):
            return
        generic = is_generic_risk(risks).tolist()
        for row, (owner, kind, description) in enumerate(
            zip(risks["object"].tolist(), risks["kind"].tolist(), risks["description"].tolist())
        ):
            key = f"gen:{description}" if generic[row] else kind
            self._waiting.setdefault((owner, key), []).append(row)
            if generic[row]:
                self.sets.add(description)

    def of_record(self, owner: int, rows: list[ExtraRow]) -> int | None:
        """Row of `risks`, each given once; None where the record is in none."""
        parts = rows[0].path.split("/")
        key = parts[0] if is_generic(rows[0]) else next((schema.RISKS[p] for p in parts if p in schema.RISKS), "")
        waiting = self._waiting.get((owner, key))
        return waiting.pop(0) if waiting else None


def _members(elements: list[Element], name: str) -> Element:
    """Generic attributes of a set, as children; one that is alone has the name of the set in its own."""
    inner = elements[0]
    if inner.name == "core:genericAttribute":
        inner = inner.children[0]
    if inner.name in schema.GENERIC_SETS:
        return Element("", children=[child for child in inner.children if child.name != "gen:name"])
    for child in inner.children:
        if child.name == "gen:name" and child.text is not None:
            child.text = child.text.removeprefix(f"{name}/")
    inner.attributes = [(key, value.removeprefix(f"{name}/")) for key, value in inner.attributes]
    return Element("", children=elements)


def _records(extras: pd.DataFrame) -> IntArray:
    """Where each record begins in `extras`, and the end."""
    if not len(extras):
        return np.zeros(1, np.int64)
    begins = runs(*(extras[name].to_numpy() for name in ("object", "boundary", "record")))
    return np.append(begins, len(extras))


def _own_polygons(model: CityModel, is_own: Any) -> tuple[IntArray, IntArray]:
    """First polygon that each geometry writes itself, and how many."""
    before = np.concatenate([[0], np.cumsum(is_own)])
    offsets = model.geometry_offsets
    count = before[offsets[1:]] - before[offsets[:-1]]
    first = np.zeros(len(offsets) - 1, np.int64)
    own = model.geometry_polygons[is_own].astype(np.int64)
    has = count > 0
    first[has] = own[before[offsets[:-1]][has]]
    return first, count


def _free_prefix(model: CityModel) -> str:
    """Prefix of polygon ids that no id of the model begins with."""
    ids = "\n".join(gml_id for gml_id in (*model.objects.index, *model.boundaries.index) if isinstance(gml_id, str))
    prefix = "polygon-"
    while f"\n{prefix}" in f"\n{ids}":
        prefix = f"x{prefix}"
    return prefix


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None
