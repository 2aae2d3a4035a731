"""The table of work that outlives its request."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Entity

NAME_MAX = 100
UNIQUE_KEY_MAX = 200
ERROR_MAX = 200


class BackgroundJob(Entity):
    """A piece of work, due at some moment, and what became of it."""

    __tablename__ = "background_jobs"
    __table_args__ = (
        Index(
            "ix_background_jobs_due",
            "run_at",
            postgresql_where=text("finished_at IS NULL AND failed_at IS NULL"),
        ),
    )

    name: Mapped[str] = mapped_column(String(NAME_MAX))
    payload: Mapped[dict[str, Any]]
    unique_key: Mapped[str | None] = mapped_column(String(UNIQUE_KEY_MAX), unique=True)
    """Two jobs with one key are one job."""
    run_at: Mapped[datetime]
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    finished_at: Mapped[datetime | None]
    failed_at: Mapped[datetime | None]
    """When it was given up."""
    last_error: Mapped[str | None] = mapped_column(String(ERROR_MAX))
