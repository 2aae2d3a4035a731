"""Stopping without losing a request."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from types import FrameType

import structlog
from fastapi import FastAPI

from src.core.config import Settings

logger = structlog.get_logger(__name__)


@asynccontextmanager
async def shutdown_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """On SIGTERM says "not ready" first and lets the server stop a moment later.

    A load balancer needs a moment to notice. The server by itself would close its port at once,
    and requests that are on their way would be refused.
    """
    app.state.is_stopping = False
    before = signal.getsignal(signal.SIGTERM)
    if not callable(before):
        # No server: somebody runs the application by hand, and the default is right.
        yield
        return
    loop = asyncio.get_running_loop()
    signal.signal(signal.SIGTERM, _announced(app, settings, loop, before))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _announced(
    app: FastAPI,
    settings: Settings,
    loop: asyncio.AbstractEventLoop,
    stop: Callable[[int, FrameType | None], object],
) -> Callable[[int, FrameType | None], None]:
    def handle(number: int, frame: FrameType | None) -> None:
        app.state.is_stopping = True
        logger.info("stopping", delay_seconds=settings.shutdown_delay_seconds)
        loop.call_soon_threadsafe(
            loop.call_later, settings.shutdown_delay_seconds, stop, number, frame
        )

    return handle
