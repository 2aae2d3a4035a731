"""How a change becomes a message to each address that wants to know."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import UUID

import structlog
from fastapi import FastAPI
from pydantic_core import to_json
from sqlalchemy import Connection, any_, func, literal, select, update
from sqlalchemy.dialects.postgresql import JSONB, insert
from uuid_utils.compat import uuid7

from src.core.changes import Change, tell
from src.core.config import Settings
from src.core.database import Database
from src.core.webhooks import AddressRefusedError, GoneError, send
from src.jobs.queue import enqueue
from src.models.background_job import BackgroundJob
from src.models.webhook_subscription import WebhookSubscription

ANNOUNCE = "announce_change"
DELIVER = "deliver_webhook"

logger = structlog.get_logger(__name__)


def install_webhooks(_app: FastAPI, _settings: Settings) -> None:
    """Queues a message for every change that somebody wants to know of."""
    # It logs whole addresses, and those of webhooks are often all that it takes to write there.
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    tell(queue_change)


def queue_change(connection: Connection, change: Change) -> None:
    """Queues the change with the transaction that makes it, where anybody wants to know."""
    kind = f"{change.entity}.{change.action}"
    payload = {"type": kind, "id": change.id, "at": datetime.now(UTC).isoformat()}
    wanted = select(
        literal(uuid7()), literal(ANNOUNCE), literal(payload, JSONB), func.clock_timestamp()
    ).where(_wanting(kind).exists())
    columns = [
        BackgroundJob.id,
        BackgroundJob.name,
        BackgroundJob.payload,
        BackgroundJob.run_at,
    ]
    connection.execute(insert(BackgroundJob).from_select(columns, wanted, include_defaults=False))


def _wanting(kind: str) -> Any:
    return select(WebhookSubscription.id).where(
        WebhookSubscription.is_gone.is_(False), literal(kind) == any_(WebhookSubscription.events)
    )


async def announce_change(app: FastAPI, payload: Mapping[str, Any]) -> None:
    """Queues a message for each address. Done twice, it queues none a second time."""
    database: Database = app.state.database
    async with database.session() as session, session.begin():
        for key in await session.scalars(_wanting(payload["type"])):
            message = {**payload, "subscription": str(key)}
            name = f"{payload['type']}:{payload['id']}:{payload['at']}:{key}"
            await enqueue(session, DELIVER, message, unique_key=name[-200:])


async def deliver_webhook(app: FastAPI, payload: Mapping[str, Any]) -> None:
    """Sends one message. What fails is raised: the queue tries again, later each time."""
    database: Database = app.state.database
    settings: Settings = app.state.settings
    key = UUID(payload["subscription"])
    async with database.session() as session:
        subscription = await session.get(WebhookSubscription, key)
    if subscription is None or subscription.is_gone:
        return
    body = to_json(
        {"type": payload["type"], "timestamp": payload["at"], "data": {"id": payload["id"]}}
    )
    # The same for every attempt: by it a receiver knows what it has already.
    event = f"{payload['type']} {payload['id']} {payload['at']}"
    message_id = f"msg_{sha256(event.encode()).hexdigest()[:32]}"
    now = datetime.now(UTC)
    change: dict[str, Any] = {"delivered_at": now}
    try:
        await send(subscription.url, subscription.secret, message_id, now, body, settings.webhooks)
    except GoneError:
        change = {"is_gone": True}
    except AddressRefusedError as error:
        # Trying again would change nothing.
        logger.warning("webhook refused", subscription=str(key), because=str(error))
        return
    async with database.session() as session, session.begin():
        await session.execute(
            update(WebhookSubscription).where(WebhookSubscription.id == key).values(**change)
        )
