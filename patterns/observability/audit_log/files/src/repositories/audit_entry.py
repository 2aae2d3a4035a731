"""The audit log in the database."""

from collections.abc import Mapping
from typing import ClassVar

from src.models.audit_entry import AuditEntry
from src.repositories.base import Filter, Repository


class AuditEntryRepository(Repository[AuditEntry]):
    """Reads the audit log. What writes it is `src.core.audit`."""

    model = AuditEntry
    filters: ClassVar[Mapping[str, Filter]] = {
        "action": lambda action: AuditEntry.action == action,
        "actor": lambda actor: AuditEntry.actor == actor,
        "entity": lambda entity: AuditEntry.entity == entity,
        "entity_id": lambda key: AuditEntry.entity_id == key,
    }
