"""The job that sends a mail."""

import asyncio
from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI
from sqlalchemy.ext.asyncio import AsyncSession

from src.core.config import Settings
from src.core.mail import Mail, deliver
from src.jobs.queue import enqueue

JOB = "send_mail"


async def queue_mail(session: AsyncSession, mail: Mail) -> None:
    """Queues a mail: it is sent once the transaction is committed, and never if it is not."""
    await enqueue(session, JOB, mail.model_dump())


async def send_mail(app: FastAPI, payload: Mapping[str, Any]) -> None:
    """Sends it. The same mail can go out twice: a worker may die before it noted the first."""
    settings: Settings = app.state.settings
    await asyncio.to_thread(deliver, Mail.model_validate(payload), settings.mail)
