"""How work is queued: in the transaction of whoever wants it done."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from src.models.background_job import BackgroundJob


async def enqueue(
    session: AsyncSession,
    name: str,
    payload: Mapping[str, Any],
    *,
    run_at: datetime | None = None,
    unique_key: str | None = None,
) -> None:
    """Queues a job. It exists once the transaction is committed, and never if it is not.

    Args:
        session: The caller's transaction.
        name: Whose handler does the work.
        payload: What the handler needs, as JSON. No secrets: the row is kept for a while.
        run_at: When it is due; at once where nothing is said.
        unique_key: A second job with the same key is not queued.
    """
    values = {
        "name": name,
        "payload": dict(payload),
        "run_at": run_at or datetime.now(UTC),
        "unique_key": unique_key,
    }
    await session.execute(insert(BackgroundJob).values(values).on_conflict_do_nothing())
