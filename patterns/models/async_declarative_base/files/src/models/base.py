"""What every table has in common."""

from datetime import datetime
from enum import Enum, StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any, ClassVar
from uuid import UUID

import sqlalchemy
from sqlalchemy import CheckConstraint, DateTime, Double, Identity, MetaData, Text, func, inspect
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.asyncio import AsyncAttrs
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from uuid_utils.compat import uuid7

ENUM_LENGTH = 64
"""Room in the column for values to come: a longer member needs no change of type."""

NAMING_CONVENTION = {
    "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
}
"""Every constraint has a name, so that a migration can drop it and an error can tell it."""


def _values(members: type[Enum]) -> list[str]:
    return [str(member.value) for member in members]


class Base(AsyncAttrs, DeclarativeBase):
    """The metadata of all tables, and the column type of each annotation."""

    metadata = MetaData(naming_convention=NAMING_CONVENTION)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        datetime: DateTime(timezone=True),
        str: Text(),
        float: Double(),
        dict[str, Any]: JSONB(none_as_null=True),
        # Text with a CHECK: a native type outlives its table and is hard to change.
        StrEnum: sqlalchemy.Enum(
            StrEnum,
            native_enum=False,
            create_constraint=False,
            length=ENUM_LENGTH,
            values_callable=_values,
        ),
    }

    def __repr__(self) -> str:
        """Shows the key only: reading an expired attribute would need the database."""
        return f"<{type(self).__name__} {inspect(self).identity}>"


class Stored(Base):
    """A row that knows when it was made and last changed."""

    __abstract__ = True
    # Values that the database computes come back with the statement. Read later, they would need
    # a query where none can be awaited.
    __mapper_args__ = {"eager_defaults": True}  # noqa: RUF012 - SQLAlchemy's own name and type

    if TYPE_CHECKING:
        id: Mapped[Any]

    created_at: Mapped[datetime] = mapped_column(server_default=func.now(), index=True)
    # The time of the statement: `now()` is the start of the transaction.
    updated_at: Mapped[datetime] = mapped_column(
        server_default=func.now(), onupdate=func.clock_timestamp()
    )


class Entity(Stored):
    """A row with an identifier that sorts by age and tells a stranger nothing."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True, default=uuid7)


class CountedEntity(Stored):
    """A row that the database numbers."""

    __abstract__ = True

    id: Mapped[int] = mapped_column(Identity(always=False), primary_key=True)


def allowed_values(column: str, members: type[StrEnum]) -> CheckConstraint:
    """Holds a column to the members of an enum.

    The name ends in a digest of the members: alembic compares checks by name, so that a new member
    shows up in `alembic check`.
    """
    values = _values(members)
    digest = sha256("\n".join(values).encode()).hexdigest()[:8]
    # Doubled is a quote of the text; and `:name` would be taken for a parameter.
    literals = (value.replace("'", "''").replace(":", r"\:") for value in values)
    listed = ", ".join(f"'{literal}'" for literal in literals)
    return CheckConstraint(f"{column} IN ({listed})", name=f"{column}_allowed_{digest}")
