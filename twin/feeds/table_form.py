"""Form of a table: where its header is, how its columns are called, and which columns are times.

    [mapping.table]
    encoding = "cp932"                   # of the file; never guessed
    delimiter = ","                      # one character, "tab", or "space" for any number of blanks
    skip = 0                             # lines above everything else
    comment = "#"                        # lines that begin so are skipped, below the header
    header = "年月日時"                   # a cell of the header row; several: any of them. Omitted: the first row
    above = 1                            # rows directly above the header that belong to it, such as stations
    sub_headers = true                   # rows below the header with an empty first cell belong to it
    columns = ["年月日", "時刻", "水位"]   # names of the columns, where the table has no header, or no usable one
    preamble = true                      # "観測所記号,301011281104010" above the header: a column of every row
    title = "{年}年{月}月"                # a cell above the header, whose variable parts are columns of every row
    fill = ["年月日"]                     # blank cells of these columns repeat the cell above: merged cells
    wide = { columns = "{時}時", value = "値" }     # a row per day, its hours side by side

The parts of a header of several rows are joined by a space, "静岡 降水量(mm) 品質情報"; a blank cell of a row above
takes the text to its left, as merged cells are exported. A column without a name is called by its number, from 1. In a
wide table each column that fits the pattern begins an observation, with the name's variable part as a column of its
own; the columns after it, such as the flag, lose the name of its value column in front of theirs: "1時", "1時フラグ"
become 時 = "1", 値, フラグ.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple, NoReturn

from pydantic import Field, field_validator, model_validator

from twin.errors import InputError
from twin.sensors.table_cells import codec_of
from twin.settings import Section

__all__ = ["TableForm", "TableLayout", "WideColumns", "column_pattern", "table_layout"]


class WideColumns(Section):
    """Columns side by side that are observations of their own.

    columns : a pattern such as "{時}時"; "{観測所}" fits every column
    value : name of the column that their cells become
    after : number of columns before the first of them, which never are one
    """

    columns: str
    value: str = "value"
    after: int = Field(default=0, ge=0)

    @field_validator("columns")
    @classmethod
    def _pattern(cls, text: str) -> str:
        column_pattern(text)
        return text


class TableForm(Section):
    """How a table of text is laid out; the module describes the keys."""

    encoding: str = "utf-8"
    delimiter: str = ","
    skip: int = Field(default=0, ge=0)
    comment: str = ""
    header: str | tuple[str, ...] | None = None
    above: int = Field(default=0, ge=0, le=9)
    sub_headers: bool = False
    columns: tuple[str, ...] | None = None
    preamble: bool = False
    title: str | None = None
    fill: tuple[str, ...] = ()
    wide: WideColumns | None = None

    @field_validator("encoding")
    @classmethod
    def _known_encoding(cls, text: str) -> str:
        try:
            "".encode(codec_of(text))
        except LookupError:
            raise ValueError(f"encoding {text!r} is not known, expected e.g. 'utf-8' or 'cp932'") from None
        return text

    @field_validator("delimiter")
    @classmethod
    def _one_character(cls, text: str) -> str:
        text = {"tab": "\t", "space": " "}.get(text, text)
        if len(text) != 1 or text in '"\r\n':
            raise ValueError(f"delimiter {text!r} must be one character, 'tab' or 'space'")
        return text

    @field_validator("title")
    @classmethod
    def _title(cls, text: str | None) -> str | None:
        if text is not None:
            column_pattern(text)
        return text

    @model_validator(mode="after")
    def _consistent(self) -> TableForm:
        if self.columns is not None and len(set(self.columns)) != len(self.columns):
            raise ValueError("columns has a name twice")
        if (self.above or self.sub_headers) and self.columns is not None:
            raise ValueError("columns names every column; above and sub_headers are for headers that are read")
        return self

    def begins_header(self, row: list[str]) -> bool:
        """Whether a row is the header that was declared."""
        wanted = (self.header,) if isinstance(self.header, str) else self.header or ()
        cells = [self.bare(cell) for cell in row[:1]] + [cell.strip() for cell in row[1:]]
        return any(cell in wanted for cell in cells)

    def bare(self, cell: str) -> str:
        """A first cell without the mark of a comment: "#年月日" is the header's 年月日."""
        return cell.strip().removeprefix(self.comment).strip() if self.comment else cell.strip()

    def stated_above(self, rows: list[list[str]]) -> dict[str, str]:
        """What the rows above a header state for every row: pairs of name and value, and the title's parts."""
        cells = [[self.bare(row[0]), *(cell.strip() for cell in row[1:])] for row in rows]
        found: dict[str, str] = {}
        if self.preamble:
            found |= {row[0]: row[1] for row in cells if len(row) >= 2 and row[0] and row[1] and not any(row[2:])}
        if self.title is not None:
            fits = [match for row in cells for cell in row if (match := column_pattern(self.title).fullmatch(cell))]
            found |= fits[0].groupdict() if fits else {}
        return found


def column_pattern(text: str) -> re.Pattern[str]:
    """A pattern such as "{時}時" as a regular expression.

    >>> column_pattern("{年}年{月}月").fullmatch("令和6年10月").groupdict()
    {'年': '令和6', '月': '10'}
    """
    pieces = re.split(r"(\{[^{}]*\})", text)
    names = [piece[1:-1] for piece in pieces[1::2]]
    if not names or not all(name.isidentifier() for name in names) or len(set(names)) != len(names):
        raise ValueError(f"pattern {text!r} must have a variable part, e.g. '{{hour}}時'")
    return re.compile("".join(f"(?P<{p[1:-1]}>.+?)" if i % 2 else re.escape(p) for i, p in enumerate(pieces)))


class _Group(NamedTuple):
    """One observation of a wide row: its variable names and the columns that belong to it."""

    names: dict[str, str]
    columns: dict[str, int]


class TableLayout(NamedTuple):
    """Columns of a table by name.

    n_columns : cells of a row
    columns : name -> position of the columns that all observations of a row share
    groups : the observations of a row; empty where each row is one
    """

    n_columns: int
    columns: dict[str, int]
    groups: list[_Group]

    def observations(self, row: list[str], common: dict[str, str]) -> list[dict[str, str | None]]:
        """A row as objects {column: text}; an empty cell is None. common : columns of every row.

        >>> layout = table_layout([["年月日", "1時", "1時フラグ", "2時", "2時フラグ"]],
        ...                       TableForm(wide=WideColumns(columns="{時}時", value="値")), "a.csv")
        >>> layout.observations(["2019/10/12", "1.20", "*", "", "$"], {})[1]
        {'時': '2', '年月日': '2019/10/12', '値': None, 'フラグ': '$'}
        """
        cells = [cell.strip() or None for cell in row]
        shared = {name: cells[at] for name, at in self.columns.items()}
        if not self.groups:
            return [{**common, **shared}]
        return [
            {**common, **group.names, **shared, **{name: cells[at] for name, at in group.columns.items()}}
            for group in self.groups
        ]


def table_layout(header: list[list[str]], form: TableForm, table: str) -> TableLayout:
    """The columns of a header, which may have several rows.

    Raises
    ------
    InputError
        A column twice, or no column of a wide table fits its pattern. table : name for messages.
    """
    width = max(len(row) for row in header)
    rows = [[cell.strip() for cell in row] + [""] * (width - len(row)) for row in header]
    for row in rows[: form.above]:  # a merged cell has its text in the first of its columns
        for at in range(1, width):
            row[at] = row[at] or row[at - 1]
    joined = [" ".join(part for part in parts if part) for parts in zip(*rows)]
    while len(joined) > 1 and not joined[-1]:
        joined.pop()  # a trailing comma
    width = len(joined)
    names = [name or str(at + 1) for at, name in enumerate(joined)]
    if form.wide is None:
        return TableLayout(width, _unique(names, list(range(width)), table, form), [])
    return _wide_layout(names, form.wide, table, form)


def _wide_layout(names: list[str], wide: WideColumns, table: str, form: TableForm) -> TableLayout:
    pattern = column_pattern(wide.columns)
    fits = {at: pattern.fullmatch(name) for at, name in enumerate(names) if at >= wide.after}
    found = {at: match for at, match in fits.items() if match}
    # "1時フラグ" may fit a pattern as well: what begins with the value column before it belongs to that
    starts: list[int] = []
    for at in found:
        if not starts or not names[at].startswith(names[starts[-1]] + " "):
            starts.append(at)
    if not starts:
        raise InputError(f"{table}: no column fits {wide.columns!r}, found {_shown(names)}")
    groups = []
    for start, end in zip(starts, [*starts[1:], len(names)]):
        rest = [names[at].removeprefix(names[start]).strip() for at in range(start + 1, end)]
        columns = {wide.value: start}
        for offset, name in enumerate(rest):
            columns.setdefault(name, start + 1 + offset)
        groups.append(_Group(found[start].groupdict(), columns))
    seen = [tuple(group.names.values()) for group in groups]
    if len(set(seen)) != len(seen):
        twice = next(one for one in seen if seen.count(one) > 1)
        _refuse(f"{table}: two columns are {wide.columns!r} of {', '.join(twice)}; ", "name each by table.columns")
    shared = _unique(names[: starts[0]], list(range(starts[0])), table, form)
    return TableLayout(len(names), shared, groups)


def _unique(names: list[str], positions: list[int], table: str, form: TableForm) -> dict[str, int]:
    columns: dict[str, int] = {}
    for name, at in zip(names, positions):
        if name in columns:
            hint = "name every column by table.columns" if form.above or form.sub_headers else (
                "declare table.sub_headers or table.above where the header has several rows, table.header where it is "
                "not the first row, or name every column by table.columns"
            )  # fmt: skip
            _refuse(
                f"{table}: expected a header with every column once, found {name!r} twice in {_shown(names)}; ", hint
            )
        columns[name] = at
    return columns


def _refuse(message: str, hint: str) -> NoReturn:
    raise InputError(message + hint)


def _shown(names: list[Any]) -> str:
    return str(names[:12])[:300]
