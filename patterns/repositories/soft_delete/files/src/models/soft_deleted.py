"""Rows that stay in the database when they are deleted, and that no query finds any more."""

from datetime import datetime

from sqlalchemy import event
from sqlalchemy.orm import Mapped, ORMExecuteState, Session, mapped_column, with_loader_criteria

from src.models.base import Stored

INCLUDE_DELETED = {"include_deleted": True}
"""The `execution_options` of a query that finds deleted rows, too."""


class SoftDeleted(Stored):
    """A row that is marked instead of being taken away."""

    __abstract__ = True

    deleted_at: Mapped[datetime | None] = mapped_column()


@event.listens_for(Session, "do_orm_execute")
def _leave_out_deleted(state: ORMExecuteState) -> None:
    """In every session and on every way from row to row: a filter to write each time gets forgotten."""
    if (
        state.is_select
        and not state.is_column_load
        and not state.is_relationship_load
        and not state.execution_options.get("include_deleted", False)
    ):
        state.statement = state.statement.options(
            with_loader_criteria(
                SoftDeleted, lambda model: model.deleted_at.is_(None), include_aliases=True
            )
        )
