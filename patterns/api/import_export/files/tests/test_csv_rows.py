"""Whatever goes out as CSV comes in again as it was, and what cannot come in is told."""

import csv
import io
from collections.abc import AsyncIterator
from typing import Annotated, Any

import pytest
from pydantic import Field
from sqlalchemy import URL, delete
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

from src.core import csv_rows
from src.core.csv_rows import REFUSALS_MAX, export, import_rows
from src.core.database import Database
from src.core.errors import ConflictError
from src.schemas.base import CreateModel, EntityRead, unchanged
from src.schemas.fields import Integer, JsonObject, String
from tests.things import TABLE, Thing


class ThingCreate(CreateModel):
    """What a row takes."""

    name: Annotated[String, Field(max_length=20)]
    note: String | None = None


class ThingRead(EntityRead):
    """What a row shows."""

    name: str
    note: str | None


class Everything(CreateModel):
    """A field of each kind."""

    number: Integer = unchanged()
    truth: bool = unchanged()
    words: list[str] = unchanged()
    document: JsonObject | None = None


@pytest.fixture
async def database(empty_database: URL) -> AsyncIterator[Database]:
    """A database with the table of `tests.things`, and rows that are there to stay."""
    database = Database(create_async_engine(empty_database))
    async with database.engine.begin() as connection:
        await connection.run_sync(TABLE.create)
    yield database
    await database.engine.dispose()


async def take(session: AsyncSession, text: str) -> csv_rows.ImportReport:
    async def create(data: ThingCreate) -> None:
        if data.name == "forbidden":
            raise ConflictError("This is not allowed.")
        session.add(Thing(name=data.name, note=data.note))
        await session.flush()

    return await import_rows(session, text, ThingCreate, create)


async def exported(database: Database) -> list[dict[str, str]]:
    text = b"".join([piece async for piece in export(database, Thing, ThingRead)])
    return list(csv.DictReader(io.StringIO(text.decode(), newline="")))


CELLS = ["plain", 'a "quote", a comma', "two\nlines", "Ünïcödé", "=1+1", "@cmd", "-5", "'", "'=x"]


async def test_what_went_out_comes_in_as_it_was(database: Database) -> None:
    async with database.session() as session, session.begin():
        session.add_all([Thing(name=f"n{n}", note=note) for n, note in enumerate(CELLS)])
    rows = await exported(database)
    lines = io.StringIO(newline="")
    writer = csv.DictWriter(lines, ["name", "note"], extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    async with database.session() as session, session.begin():
        await session.execute(delete(Thing))
        report = await take(session, lines.getvalue())
    assert (report.created, report.refused) == (len(CELLS), 0)
    again = await exported(database)
    assert [(row["name"], row["note"]) for row in again] == [
        (row["name"], row["note"]) for row in rows
    ]


async def test_no_cell_is_a_formula(database: Database) -> None:
    async with database.session() as session, session.begin():
        session.add(Thing(name="=HYPERLINK(1)", note=None))
    [row] = await exported(database)
    assert (row["name"], row["note"]) == ("'=HYPERLINK(1)", "")


async def test_a_list_of_any_length_goes_out_whole(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_rows, "BATCH", 2)
    assert await exported(database) == []
    for number in range(5):
        async with database.session() as session, session.begin():
            session.add(Thing(name=f"n{number}"))
        assert len(await exported(database)) == number + 1


@pytest.mark.usefixtures("things")
async def test_a_row_that_is_refused_leaves_the_others_alone(session: AsyncSession) -> None:
    text = "name,note\na,\n,nameless\na,twice\nforbidden,\nb," + "\nc,1,more\n"
    report = await take(session, text)
    assert report.created == 2
    assert [(each.line, each.field) for each in report.refusals] == [
        (3, "name"),
        (4, None),
        (5, None),
        (7, None),
    ]
    assert report.refusals[2].message == "This is not allowed."


@pytest.mark.usefixtures("things")
@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("name,unknown\na,b\n", 2, "unknown"),
        ('name\n"a"b\n', 2, None),
        ("name\n" + "x" * 21, 2, "name"),
    ],
)
async def test_it_says_which_line_and_why(
    session: AsyncSession, text: str, line: int, field: str | None
) -> None:
    report = await take(session, text)
    assert (report.created, report.refused) == (0, 1)
    assert [(each.line, each.field) for each in report.refusals] == [(line, field)]
    assert report.refusals[0].message


@pytest.mark.usefixtures("things")
async def test_nothing_is_no_row(session: AsyncSession) -> None:
    assert (await take(session, "")).model_dump() == {"created": 0, "refused": 0, "refusals": []}


@pytest.mark.usefixtures("things")
async def test_a_report_has_an_end(session: AsyncSession) -> None:
    report = await take(session, "unknown\n" + "a\n" * (REFUSALS_MAX + 5))
    assert (report.refused, len(report.refusals)) == (REFUSALS_MAX + 5, REFUSALS_MAX)


async def test_cells_become_what_the_field_is(session: AsyncSession) -> None:
    seen: list[dict[str, Any]] = []

    async def create(data: Everything) -> None:
        seen.append(data.model_dump(exclude_unset=True))

    text = 'number,truth,words,document\n5,true,"[""a"", ""b""]","{""c"": 1}"\n7,,,\n'
    report = await import_rows(session, text, Everything, create)
    refused = await import_rows(session, "number,words\nfive,\n,no list\n", Everything, create)

    assert (report.created, refused.created, refused.refused) == (2, 0, 2)
    assert seen == [
        {"number": 5, "truth": True, "words": ["a", "b"], "document": {"c": 1}},
        {"number": 7},
    ]
