"""What holds for every table, whatever it is about."""

from datetime import UTC
from enum import StrEnum

import pytest
from sqlalchemy import (
    DateTime,
    PrimaryKeyConstraint,
    Table,
    UniqueConstraint,
    inspect,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.schema import CreateTable

from src.models import Base
from src.models.base import ENUM_LENGTH, allowed_values
from tests.things import TABLE, Color, Shade, Thing

TABLES = [*Base.metadata.tables.values(), TABLE]
BY_TABLE = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)


@BY_TABLE
def test_every_foreign_key_has_an_index(table: Table) -> None:
    searchable = {next(iter(index.columns)).name for index in table.indexes}
    searchable |= {
        next(iter(constraint.columns)).name
        for constraint in table.constraints
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint)
    }
    assert {key.parent.name for key in table.foreign_keys} <= searchable


@BY_TABLE
def test_every_foreign_key_says_what_a_deletion_does(table: Table) -> None:
    assert all(key.ondelete for key in table.foreign_keys)


@BY_TABLE
def test_every_constraint_has_a_name(table: Table) -> None:
    assert all(constraint.name for constraint in table.constraints)


@BY_TABLE
def test_every_moment_has_a_zone(table: Table) -> None:
    types = [column.type for column in table.columns]
    assert all(type_.timezone for type_ in types if isinstance(type_, DateTime))


@pytest.mark.usefixtures("things")
async def test_a_row_gets_its_key_and_times_when_it_is_stored(session: AsyncSession) -> None:
    thing = Thing(name="a")
    session.add(thing)
    await session.flush()
    assert thing.id.version == 7
    assert thing.created_at.astimezone(UTC) == thing.updated_at.astimezone(UTC)


@pytest.mark.usefixtures("things")
async def test_a_change_moves_the_time_of_the_last_change(session: AsyncSession) -> None:
    thing = Thing(name="a")
    session.add(thing)
    await session.flush()
    created_at = thing.created_at
    thing.name = "b"
    await session.flush()
    # Known without asking again: that would need a query that nobody awaits.
    assert "updated_at" not in inspect(thing).expired_attributes
    assert thing.updated_at > created_at
    assert thing.created_at == created_at


@pytest.mark.usefixtures("things")
async def test_keys_sort_by_age(session: AsyncSession) -> None:
    things = [Thing(name=str(number)) for number in range(5)]
    session.add_all(things)
    await session.flush()
    keys = [thing.id for thing in things]
    assert sorted(keys) == keys


@pytest.mark.usefixtures("things")
async def test_an_enum_is_stored_by_its_values(session: AsyncSession) -> None:
    session.add(Thing(name="a", color=Color.DARK_RED))
    await session.flush()
    assert await session.scalar(text("SELECT color FROM things")) == "dark-red"
    session.expunge_all()
    thing = (await session.scalars(select(Thing))).one()
    assert thing.color is Color.DARK_RED


def test_an_enum_has_room_for_longer_values() -> None:
    assert f"color VARCHAR({ENUM_LENGTH})" in str(CreateTable(TABLE))


def test_the_name_of_a_check_changes_with_the_values() -> None:
    names = {str(allowed_values("color", members).name) for members in (Color, Shade)}
    assert len(names) == 2
    assert all(name.startswith("color_allowed_") for name in names)


def test_a_value_cannot_leave_its_check() -> None:
    class Names(StrEnum):
        IRISH = "O'Neill"
        LIKE_A_PARAMETER = ":name"

    check = allowed_values("name", Names).sqltext.compile(compile_kwargs={"literal_binds": True})
    assert str(check) == "name IN ('O''Neill', ':name')"


def test_showing_a_row_asks_nobody() -> None:
    assert repr(Thing(name="a")) == "<Thing None>"
