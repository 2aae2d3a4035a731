"""Rate, errors and duration of requests, for Prometheus."""

import time
from hmac import compare_digest
from typing import TYPE_CHECKING

from fastapi import APIRouter, FastAPI, Request
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.exposition import generate_latest
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.config import Settings
from src.core.database import Database
from src.core.routing import route_template

if TYPE_CHECKING:
    from sqlalchemy.pool import QueuePool

METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)


class Metrics:
    """The series of one application.

    The registry is its own, so that two applications in one process, as in tests, do not clash.
    """

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        labels = ("method", "route", "status")
        self.requests = Counter(
            "http_requests_total", "Requests answered.", labels, registry=self.registry
        )
        self.duration = Histogram(
            "http_request_duration_seconds",
            "Time from the request to the end of its response.",
            labels,
            buckets=BUCKETS,
            registry=self.registry,
        )
        self.in_progress = Gauge(
            "http_requests_in_progress", "Requests not yet answered.", registry=self.registry
        )
        self.connections = Gauge(
            "database_connections_in_use",
            "Connections that requests hold right now.",
            registry=self.registry,
        )


class MetricsMiddleware:
    """Counts and times every request. No label holds what a client makes up."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        metrics: Metrics = scope["app"].state.metrics
        status = 500
        started = time.perf_counter()

        async def remember(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        with metrics.in_progress.track_inprogress():
            try:
                await self.app(scope, receive, remember)
            finally:
                method = scope["method"] if scope["method"] in METHODS else "other"
                labels = (method, route_template(scope), str(status))
                metrics.requests.labels(*labels).inc()
                metrics.duration.labels(*labels).observe(time.perf_counter() - started)


router = APIRouter()


@router.get("/metrics", include_in_schema=False)
async def read_metrics(request: Request) -> Response:
    """The current values, for whoever knows the token.

    Raises:
        HTTPException: 404, without the token there is nothing to see here.
    """
    settings: Settings = request.app.state.settings
    if not _may_read(request, settings):
        raise HTTPException(404, "Not Found")
    metrics: Metrics = request.app.state.metrics
    return Response(generate_latest(metrics.registry), media_type=CONTENT_TYPE_LATEST)


def _may_read(request: Request, settings: Settings) -> bool:
    """In production nobody may until there is a token."""
    if settings.metrics_token is None:
        return not settings.is_production
    expected = f"Bearer {settings.metrics_token.get_secret_value()}"
    given = request.headers.get("authorization", "")
    return compare_digest(given.encode(), expected.encode())


def install_metrics(app: FastAPI, _settings: Settings) -> None:
    """Gives the application its series."""
    metrics = Metrics()
    metrics.connections.set_function(lambda: _connections_in_use(app))
    app.state.metrics = metrics


def _connections_in_use(app: FastAPI) -> float:
    database: Database | None = getattr(app.state, "database", None)
    if database is None:
        return 0
    pool: QueuePool = database.engine.pool  # type: ignore[assignment]
    return pool.checkedout()
