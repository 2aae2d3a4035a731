"""How often one caller may call."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from math import ceil

import structlog
from fastapi import FastAPI
from limits import RateLimitItemPerSecond, WindowStats
from limits.aio.storage import MemoryStorage, RedisStorage, Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError
from redis.asyncio import ConnectionPool
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.caller import caller_of
from src.core.config import Settings
from src.core.problems import problem_response

EXEMPT_PATHS = frozenset({"/livez", "/readyz", "/metrics"})
"""A probe that meets a limit would restart the service when it is busiest."""

STORE_TIMEOUT_SECONDS = 0.5

logger = structlog.get_logger(__name__)


class RateLimiter:
    """Counts requests by caller, in Redis where processes share the count."""

    def __init__(self, settings: Settings) -> None:
        limit = settings.rate_limit
        self.policy = RateLimitItemPerSecond(limit.requests, limit.window_seconds)
        self._connections = _connections(settings)
        self.store = _store(self._connections)
        self._strategy = SlidingWindowCounterRateLimiter(self.store)

    async def take(self, caller: str) -> tuple[bool, WindowStats]:
        """Whether the caller may go on, and what is left of the window."""
        async with asyncio.timeout(STORE_TIMEOUT_SECONDS):
            is_allowed = await self._strategy.hit(self.policy, caller)
            return is_allowed, await self._strategy.get_window_stats(self.policy, caller)

    async def close(self) -> None:
        if self._connections is not None:
            await self._connections.aclose()


def _connections(settings: Settings) -> ConnectionPool | None:
    if settings.redis_url is None:
        return None
    return ConnectionPool.from_url(
        settings.redis_url.get_secret_value(),
        socket_timeout=STORE_TIMEOUT_SECONDS,
        socket_connect_timeout=STORE_TIMEOUT_SECONDS,
    )


def _store(connections: ConnectionPool | None) -> Storage:
    """Without Redis the counts are this process's own: fine for one, too lenient for several."""
    if connections is None:
        return MemoryStorage()
    return RedisStorage(
        "redis://",
        wrap_exceptions=True,
        implementation="redispy",
        # Documented, but missing in the types.
        connection_pool=connections,  # type: ignore[arg-type]
    )


class RateLimitMiddleware:
    """Answers 429 once a caller has used up the window."""

    def __init__(self, app: ASGIApp, *, is_enabled: bool) -> None:
        self.app = app
        self.is_enabled = is_enabled

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not self.is_enabled or scope["type"] != "http" or scope["path"] in EXEMPT_PATHS:
            await self.app(scope, receive, send)
            return
        limiter: RateLimiter = scope["app"].state.rate_limiter
        try:
            is_allowed, stats = await limiter.take(await caller_of(HTTPConnection(scope)))
        except (StorageError, OSError, TimeoutError):
            # Fails open: a service without a count is better than none.
            logger.warning("rate limit store unavailable", exc_info=True)
            await self.app(scope, receive, send)
            return
        headers = _headers(limiter, stats)
        if not is_allowed:
            retry = {"Retry-After": headers["RateLimit-Reset"]}
            response = problem_response(
                scope, 429, "Too many requests. Wait a little.", headers={**headers, **retry}
            )
            await response(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(headers)
            await send(message)

        await self.app(scope, receive, send_with_headers)


def _headers(limiter: RateLimiter, stats: WindowStats) -> dict[str, str]:
    return {
        "RateLimit-Limit": str(limiter.policy.amount),
        "RateLimit-Remaining": str(max(stats.remaining, 0)),
        "RateLimit-Reset": str(max(ceil(stats.reset_time - time.time()), 1)),
    }


@asynccontextmanager
async def rate_limit_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Holds the counters while the service runs."""
    limiter = RateLimiter(settings)
    app.state.rate_limiter = limiter
    try:
        yield
    finally:
        await limiter.close()


async def check_rate_limit_store(app: FastAPI) -> None:
    """Raises when the counters are out of reach."""
    limiter: RateLimiter = app.state.rate_limiter
    if not await limiter.store.check():
        raise ConnectionError("the rate limit store does not answer")
