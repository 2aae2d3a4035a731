"""Rows as CSV: out in pieces, so that no list is too long, and in one by one."""

import csv
import io
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, Field, ValidationError
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.database import Database
from src.core.errors import DomainError
from src.models.base import Stored

BATCH = 500
REFUSALS_MAX = 100
"""So many are told in full; of the others only how many."""

ESCAPE = "'"
FORMULA = ("=", "+", "-", "@", "\t", "\r", ESCAPE)
"""What a spreadsheet would run. Text alone is escaped: a number may begin with `-`."""

C = TypeVar("C", bound=BaseModel)


class Refusal(BaseModel):
    """A row that was not taken."""

    line: int = Field(ge=1, description="The row's number, the header line being the first.")
    field: str | None = Field(description="The field at fault, where one is.")
    message: str


class ImportReport(BaseModel):
    """What came of an import."""

    created: int = Field(ge=0)
    refused: int = Field(ge=0)
    refusals: list[Refusal] = Field(max_length=REFUSALS_MAX)


async def export(
    database: Database, model: type[Stored], read: type[BaseModel]
) -> AsyncIterator[bytes]:
    """All rows as CSV, in the order of their keys.

    Each piece is a short transaction of its own: a client that reads slowly holds no connection.
    """
    names = list(read.model_fields)
    yield _line(names)
    last: Any = None
    while True:
        statement = select(model).order_by(model.id).limit(BATCH)
        if last is not None:
            statement = statement.where(model.id > last)
        async with database.session() as session:
            rows = (await session.scalars(statement)).all()
        if rows:
            yield b"".join(_line(_cells(read.model_validate(row), names)) for row in rows)
            last = rows[-1].id
        if len(rows) < BATCH:
            return


def _cells(row: BaseModel, names: Sequence[str]) -> list[str]:
    shown = row.model_dump(mode="json")
    return [_cell(shown[name]) for name in names]


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return _escaped(value)
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _escaped(cell: str) -> str:
    return f"{ESCAPE}{cell}" if cell.startswith(FORMULA) else cell


def _line(cells: Sequence[str]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerow(cells)
    return text.getvalue().encode()


async def import_rows(
    session: AsyncSession,
    text: str,
    schema: type[C],
    create: Callable[[C], Awaitable[object]],
) -> ImportReport:
    """Makes a row of each line that is valid. One that is refused leaves the others alone."""
    report = ImportReport(created=0, refused=0, refusals=[])
    lists = _fields_of_json(schema)
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True, restkey="", restval="")
    number = 1
    try:
        for row in reader:
            number += 1
            try:
                data = schema.model_validate(_values(row, lists), strict=False)
                async with session.begin_nested():
                    await create(data)
                report.created += 1
            except ValidationError as error:
                first, *_ = error.errors(include_url=False, include_input=False)
                _refuse(report, number, first["msg"], ".".join(map(str, first["loc"])) or None)
            except DomainError as error:
                _refuse(report, number, error.detail)
            except DBAPIError as error:
                if error.connection_invalidated:
                    raise
                _refuse(report, number, "It contradicts what is stored.")
    except csv.Error as error:
        _refuse(report, number + 1, f"This is not CSV: {error}.")
    return report


def _refuse(report: ImportReport, line: int, message: str, field: str | None = None) -> None:
    report.refused += 1
    if len(report.refusals) < REFUSALS_MAX:
        report.refusals.append(Refusal(line=line, field=field, message=message))


def _fields_of_json(schema: type[BaseModel]) -> frozenset[str]:
    """Fields whose cells hold JSON: lists and objects."""
    properties: Mapping[str, Any] = schema.model_json_schema()["properties"]
    return frozenset(
        name
        for name, field in properties.items()
        if {"array", "object"} & {each.get("type") for each in (field, *field.get("anyOf", ()))}
    )


def _values(row: Mapping[str, Any], lists: frozenset[str]) -> dict[str, Any]:
    """What a row says; an empty cell says nothing."""
    return {name: _value(cell, name in lists) for name, cell in row.items() if cell}


def _value(cell: Any, is_json: bool) -> Any:
    if not isinstance(cell, str):
        # More cells than names: no field has them.
        return cell
    if is_json:
        try:
            return json.loads(cell)
        except ValueError:
            return cell
    return cell[1:] if cell.startswith(ESCAPE) and cell[1:].startswith(FORMULA) else cell
