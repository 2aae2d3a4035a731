"""What was done to which row, by whom."""

from typing import Any

from sqlalchemy import CheckConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Entity


class AuditEntry(Entity):
    """One change of one row. It is written once: the database ignores updates."""

    __tablename__ = "audit_entries"
    __table_args__ = (
        CheckConstraint("action IN ('create', 'update', 'delete')", name="action_allowed"),
        Index("ix_audit_entries_entity", "entity", "entity_id"),
    )

    action: Mapped[str] = mapped_column(String(10))
    entity: Mapped[str] = mapped_column(String(100))
    entity_id: Mapped[str] = mapped_column(String(100))
    actor: Mapped[str | None] = mapped_column(index=True)
    request_id: Mapped[str | None] = mapped_column(String(128))
    changes: Mapped[dict[str, Any]]
