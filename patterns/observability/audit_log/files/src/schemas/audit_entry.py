"""What the API gives of the audit log."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from src.schemas.base import ListQuery, Page
from src.schemas.fields import DateTime, Search, Uuid

Action = Literal["create", "update", "delete"]


class AuditEntryRead(BaseModel):
    """One change of one row."""

    model_config = ConfigDict(from_attributes=True)

    id: Uuid
    created_at: DateTime
    action: Action
    entity: str = Field(description="The table.")
    entity_id: str = Field(description="The key of the row; of a link, both keys.")
    actor: str | None = Field(description="Who did it; nobody where the service did it itself.")
    request_id: str | None = Field(description="Finds the request in the logs.")
    changes: dict[str, dict[str, Any]] = Field(description="By column: `old`, `new` or both.")


class AuditEntryPage(Page[AuditEntryRead]):
    """One page of the audit log."""


class AuditEntryQuery(ListQuery[Literal["created_at", "-created_at"]]):
    """Which entries, and in which order."""

    action: Action | None = None
    actor: Search | None = None
    entity: Search | None = None
    entity_id: Search | None = None
