"""Rows that count their changes, so that nobody overwrites what they have not seen."""

from sqlalchemy import text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Stored


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
