"""Faults of ours are reported to where people look: Sentry, or what understands its protocol."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import sentry_sdk
from fastapi import FastAPI
from sentry_sdk.integrations.logging import LoggingIntegration
from starlette.types import ASGIApp, Receive, Scope, Send

from src.core.config import Settings

FLUSH_SECONDS = 2.0


class ErrorTrackingMiddleware:
    """Reports what nobody caught and lets it go on: the error boundary outside answers it.

    What the service refuses or cannot reach is not reported: that is in logs and metrics.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await self.app(scope, receive, send)
        except Exception as error:
            with sentry_sdk.new_scope() as report:
                report.set_tag("request_id", scope.get("state", {}).get("request_id"))
                report.capture_exception(error)
            raise


@asynccontextmanager
async def error_tracking_lifespan(_app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Reports while the service runs, where the settings say to whom."""
    if settings.sentry_dsn is None:
        yield
        return
    sentry_sdk.init(
        dsn=settings.sentry_dsn.get_secret_value(),
        environment=settings.app_env,
        # Only what we report ourselves, and nothing of what clients sent.
        auto_enabling_integrations=False,
        auto_session_tracking=False,
        integrations=[LoggingIntegration(level=None, event_level=None)],
        include_local_variables=False,
        max_request_body_size="never",
    )
    try:
        yield
    finally:
        await asyncio.to_thread(sentry_sdk.flush, FLUSH_SECONDS)
