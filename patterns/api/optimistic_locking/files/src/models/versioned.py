"""Rows that count their changes, so that nobody overwrites what they have not seen."""

from sqlalchemy import event, inspect, text, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from src.models.base import Base, Stored


class Versioned(Stored):
    """A row with a version.

    An UPDATE counts it up and names the one that was read: where another transaction was faster, no
    row has it any more, and SQLAlchemy raises StaleDataError instead of writing.
    """

    __abstract__ = True

    version: Mapped[int] = mapped_column(server_default=text("1"))

    __mapper_args__ = {  # noqa: RUF012 - SQLAlchemy's own name and type
        **Stored.__mapper_args__,
        "version_id_col": version,
    }


@event.listens_for(Session, "before_flush")
def _count_what_the_database_clears(session: Session, *_: object) -> None:
    """Counts for the rows that lose a row they refer to: the database clears them and counts nothing."""
    for row in session.deleted:
        gone = inspect(type(row)).local_table
        for mapper in Base.registry.mappers:
            table = mapper.local_table
            for key in table.foreign_keys if issubclass(mapper.class_, Versioned) else ():
                if key.ondelete == "SET NULL" and key.column.table is gone:
                    referring = update(mapper.class_).where(key.parent == row.id)
                    session.execute(
                        referring.values(version=table.c.version + 1),
                        execution_options={"synchronize_session": False},
                    )
