"""Tables of CityGML and i-UR: what the elements of a city model mean. Data, not code.

Both readers are driven by these tables. Names are canonical, ``prefix:local``: the
prefix follows from the namespace URI (`namespaces`), so editions and the prefixes
a file declares do not matter.

How an element inside a member is understood, first rule that fits:

1. in `IGNORED`: skipped with all below it.
2. in `FEATURES`, or child of a `MEMBER_PROPERTIES` element: opens a row. Attributes,
   generics, addresses and risks below it are its own, until another row opens.
3. a geometry property (`geometry`): geometry of the innermost rows; nothing below it is an attribute.
4. in `GENERICS` or `GENERIC_SETS`: generic attributes -> a column (`GENERIC_COLUMNS`), a risk
   (`generic_risk_kind`), else `extras`.
5. in `KEY_VALUES`: one pair -> `extras`.
6. in `RISKS`: one row of `risks`; its leaves by `RISK_FIELDS`, others to `extras`.
7. an element without element children (a leaf): by `ATTRIBUTES` to a column, else to `extras`.
8. anything else is a wrapper: its children are looked at.

Columns. The first value that is not missing wins; later ones for the same column and
row go to `extras`. A leaf with a codeSpace also fills `<column>_label` with the label
of the code list, None where there is no list. Tables hold the columns of
`ALWAYS` (objects only) and those with at least one value, in `column_order`, each
label after its column; a label column is there when a value of the column had a
codeSpace. Value rules, missing values and dtypes: `values`. Numbers with a uom are
converted to the column's unit.

Repeated attributes. Columns hold one value, so that each has a dtype and a table of objects stays a table;
all values stay: the first in its column, the others in `extras` in document order, each with its label and
unit. Their path is that of the first, so the last element or the last two of it give the column
(`ATTRIBUTES`), and `citygml.layers` makes the table `repeated_attributes` of them. A value that its column
holds in part (a time of day) is there too, as written.

Extras. Columns: object (row), boundary (row in boundaries, -1 for the object's own),
record (number of the row's child element the value is in, from 0: values of one
attribute object share it), path, value, type, uom, label, name.

* a leaf: path of canonical names from the row's element down; value as written, stripped of XML white
  space; empty leaves give no row; type "" (or "code" with a codeSpace, then label is decoded);
* an XML attribute of `RECORDED_XML_ATTRIBUTES`: path + "/@" + its name;
* a generic: path "gen:<name>", inside sets "gen:<set>/<name>"; type from `GENERICS`;
  a row even when the value is blank (value "");
* a key-value pair: path "key:<key>", type from `KEY_VALUE_TYPES`, label the decoded value, name the decoded key;
* a value that no longer fits its column (a second one, unreadable text, a time of day,
  a unit that does not convert): path as for a leaf.

Everything is in document order of start tags.

Not kept: envelopes (they follow from the geometry), gml:metaDataProperty, name and
description of the CityModel element itself, gml:id of geometries and attribute objects
(references to them are resolved), the uom of a number whose column has no unit (the
number stays as the file has it), comments and processing instructions.
"""

from __future__ import annotations

from citygml.schema.attributes import (
    ALWAYS,
    ATTRIBUTES,
    GENERIC_COLUMNS,
    GENERIC_SETS,
    GENERICS,
    IGNORED,
    KEY_VALUE_TYPES,
    KEY_VALUES,
    RECORDED_XML_ATTRIBUTES,
    Attribute,
    column_order,
    columns_table,
)
from citygml.schema.features import COLLECTIONS, FEATURES, MEMBER_PROPERTIES, ROOTS, Feature
from citygml.schema.geometry import (
    ARC_CHORD_ERROR,
    COMPACT_CURVES,
    COMPACT_POLYGONS,
    GEOMETRIES,
    IMPLICIT_GEOMETRY,
    LARGEST_UV,
    MEMBERS,
    POLYGONS,
    PROPERTY_LODS,
    PROPERTY_SURFACES,
    SHELL_EDGES,
    is_geometry_property_name,
    is_terrain_intersection,
    lod_of_property,
)
from citygml.schema.namespaces import (
    EDITION_FAMILIES,
    NAMESPACES,
    UNPREFIXED_04,
    canonical_name,
    edition_of,
    prefix_of,
)
from citygml.schema.risks import GENERIC_RISK_FIELDS, RISK_FIELDS, RISKS, generic_risk_kind, risk_scale
from citygml.schema.values import UNITS, Parsed, column_dtype, parse, unit_factor

__all__ = [
    "ALWAYS",
    "ARC_CHORD_ERROR",
    "ATTRIBUTES",
    "COLLECTIONS",
    "COMPACT_CURVES",
    "COMPACT_POLYGONS",
    "EDITION_FAMILIES",
    "FEATURES",
    "GENERICS",
    "GENERIC_COLUMNS",
    "GENERIC_RISK_FIELDS",
    "GENERIC_SETS",
    "GEOMETRIES",
    "IGNORED",
    "IMPLICIT_GEOMETRY",
    "KEY_VALUES",
    "KEY_VALUE_TYPES",
    "LARGEST_UV",
    "MEMBERS",
    "MEMBER_PROPERTIES",
    "NAMESPACES",
    "POLYGONS",
    "PROPERTY_LODS",
    "PROPERTY_SURFACES",
    "RECORDED_XML_ATTRIBUTES",
    "RISKS",
    "RISK_FIELDS",
    "ROOTS",
    "SHELL_EDGES",
    "UNITS",
    "UNPREFIXED_04",
    "Attribute",
    "Feature",
    "Parsed",
    "canonical_name",
    "column_dtype",
    "column_order",
    "columns_table",
    "edition_of",
    "generic_risk_kind",
    "is_geometry_property_name",
    "is_terrain_intersection",
    "lod_of_property",
    "parse",
    "prefix_of",
    "risk_scale",
    "unit_factor",
]
