"""One line for every request that was answered."""

import time

import structlog
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.routing import route_template

QUIET_PATHS = frozenset({"/livez", "/readyz", "/metrics"})
"""Asked for every few seconds: they would be most of the log."""

logger = structlog.get_logger(__name__)


class AccessLogMiddleware:
    """Logs method, route, status and duration. Neither query nor body: they hold personal data."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"] in QUIET_PATHS:
            await self.app(scope, receive, send)
            return
        status = 500
        started = time.perf_counter()

        async def remember(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await self.app(scope, receive, remember)
        finally:
            log = logger.error if status >= 500 else logger.info
            log(
                "request",
                method=scope["method"],
                path=scope["path"],
                route=route_template(scope),
                status=status,
                duration_ms=round((time.perf_counter() - started) * 1000, 2),
            )
