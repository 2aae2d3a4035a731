"""How changes get into the audit log: with the statement that makes them, in its transaction."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fastapi import FastAPI
from pydantic_core import to_jsonable_python
from sqlalchemy import (
    Connection,
    ForeignKeyConstraint,
    FromClause,
    event,
    insert,
    inspect,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapper
from structlog.contextvars import get_contextvars

from src.core.audited import AUDITED
from src.core.config import Settings
from src.models.audit_entry import AuditEntry
from src.models.base import Stored

SELF_EVIDENT = frozenset({"id", "created_at", "updated_at"})
"""Columns that say nothing beyond the entry itself."""

HIDDEN = "***"
"""Stands for every value that must not be seen."""

Change = dict[str, Any]


def install_audit(_app: FastAPI, _settings: Settings) -> None:
    """Watches every entity of the service."""
    for model in AUDITED:
        watch(model)


def watch(model: type[Stored]) -> None:
    """Records what happens to the rows of a model; once more changes nothing."""
    for name, listener in _LISTENERS.items():
        if not event.contains(model, name, listener):
            event.listen(model, name, listener)


async def record_link(
    session: AsyncSession, action: str, table: str, ends: Mapping[str, object]
) -> None:
    """Records that two rows were linked, or are no longer.

    Args:
        session: The transaction in which it was done.
        action: `create` or `delete`.
        table: The table of such links.
        ends: The columns with the keys of both.
    """
    side = "old" if action == "delete" else "new"
    entry = {
        "action": action,
        "entity": table,
        "entity_id": ":".join(map(str, ends.values())),
        "changes": {name: {side: _plain(key)} for name, key in ends.items()},
    }
    await session.execute(insert(AuditEntry).values(**entry, **_circumstances()))


def _after_insert(mapper: Mapper[Any], connection: Connection, target: Stored) -> None:
    values = {name: getattr(target, name) for name in _columns(mapper)}
    _record(connection, "create", (mapper.local_table, target.id), _one_side("new", values))


def _after_update(mapper: Mapper[Any], connection: Connection, target: Stored) -> None:
    state = inspect(target)
    changes: dict[str, Change] = {}
    for name in _columns(mapper):
        history = state.attrs[name].history
        # What was not loaded before it was set has no old value.
        old = history.deleted[0] if history.deleted else None
        if history.added and history.added[0] != old:
            changes[name] = {"old": _plain(old), "new": _plain(history.added[0])}
    if changes:
        _record(connection, "update", (mapper.local_table, target.id), changes)


def _before_delete(mapper: Mapper[Any], connection: Connection, target: Stored) -> None:
    table = mapper.local_table
    # Afterwards the database has taken them away already.
    _record_dependants(connection, table, {target.id})
    values = {name: target.__dict__.get(name) for name in _columns(mapper)}
    _record(connection, "delete", (table, target.id), _one_side("old", values))


_LISTENERS = {
    "after_insert": _after_insert,
    "after_update": _after_update,
    "before_delete": _before_delete,
}


def _columns(mapper: Mapper[Any]) -> Sequence[str]:
    return [each.key for each in mapper.column_attrs if each.key not in SELF_EVIDENT]


def _record_dependants(connection: Connection, table: FromClause, keys: set[Any]) -> None:
    """Records what the database itself does to the rows that refer to these."""
    gone = {(table, key) for key in keys}
    waiting = [(table, keys)]
    while waiting:
        referred, these = waiting.pop()
        for referring, constraint in _references_to(referred):
            [column] = constraint.columns
            found = connection.execute(select(referring).where(column.in_(these))).mappings()
            rows = [row for row in found if (referring, row["id"]) not in gone]
            if constraint.ondelete == "SET NULL":
                for row in rows:
                    cleared = {column.name: {"old": _plain(row[column.name]), "new": None}}
                    _record(connection, "update", (referring, row["id"]), cleared)
                continue
            for row in rows:
                values = {name: row[name] for name in row if name not in SELF_EVIDENT}
                _record(connection, "delete", (referring, row["id"]), _one_side("old", values))
            below = {row["id"] for row in rows}
            gone |= {(referring, key) for key in below}
            if below:
                waiting.append((referring, below))


def _references_to(table: FromClause) -> Iterator[tuple[FromClause, ForeignKeyConstraint]]:
    """The foreign keys by which deleting a row of this table reaches other rows."""
    for model in AUDITED:
        referring = inspect(model).local_table
        for foreign_key in referring.foreign_keys:
            constraint = foreign_key.constraint
            if (
                constraint is not None
                and constraint.referred_table is table
                and constraint.ondelete in {"CASCADE", "SET NULL"}
            ):
                yield referring, constraint


def _one_side(side: str, values: Mapping[str, object]) -> dict[str, Change]:
    return {name: {side: _plain(value)} for name, value in values.items() if value is not None}


def _plain(value: object) -> Any:
    return to_jsonable_python(value, bytes_mode="base64", inf_nan_mode="strings")


def _record(
    connection: Connection, action: str, row: tuple[FromClause, object], changes: dict[str, Change]
) -> None:
    table, key = row
    entry = {
        "action": action,
        "entity": table.description,
        "entity_id": str(key),
        "changes": _without_secrets(table, changes),
    }
    connection.execute(insert(AuditEntry).values(**entry, **_circumstances()))


def _without_secrets(table: FromClause, changes: dict[str, Change]) -> dict[str, Change]:
    secrets = {
        name
        for model, names in AUDITED.items()
        if inspect(model).local_table is table
        for name in names
    }
    return {
        name: dict.fromkeys(change, HIDDEN) if name in secrets else change
        for name, change in changes.items()
    }


def _circumstances() -> dict[str, str | None]:
    """Who, and in which request: what every line of the log says, too."""
    known = get_contextvars()
    return {"actor": known.get("subject"), "request_id": known.get("request_id")}
