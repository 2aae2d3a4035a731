"""Where the time of a request goes: one trace, a span for the request and one for each statement."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.fastapi import FastAPIInstrumentor
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor
from opentelemetry.sdk.trace.sampling import ParentBased, TraceIdRatioBased
from opentelemetry.trace import SpanKind, Status, StatusCode, Tracer
from sqlalchemy import event

from src.core.config import Settings
from src.core.database import Database

NOT_TRACED = "livez,readyz,metrics"
"""What machines ask every few seconds would hide what people ask."""

EXPORT_SECONDS = 5


def install_tracing(app: FastAPI, settings: Settings) -> None:
    """Traces the requests of this application, where the settings say to whom it is told."""
    app.state.tracer_provider = None
    if settings.tracing.endpoint is None:
        return
    provider = TracerProvider(
        resource=Resource.create(
            {"service.name": app.title, "deployment.environment.name": settings.app_env}
        ),
        # What the caller decided holds, or traces would have holes.
        sampler=ParentBased(TraceIdRatioBased(settings.tracing.sample_ratio)),
        shutdown_on_exit=False,
    )
    app.state.tracer_provider = provider
    FastAPIInstrumentor.instrument_app(
        app,
        tracer_provider=provider,
        excluded_urls=NOT_TRACED,
        # One span for each message of a response says nothing.
        exclude_spans=["receive", "send"],
    )


class Statements:
    """A span for each statement, without the values that it was given."""

    def __init__(self, tracer: Tracer) -> None:
        self._tracer = tracer

    def begin(self, _connection: Any, _cursor: Any, statement: str, *rest: Any) -> None:
        """Opens the span; it hangs in the context of the statement."""
        span = self._tracer.start_span(
            statement.split(maxsplit=1)[0].upper(),
            kind=SpanKind.CLIENT,
            attributes={"db.system.name": "postgresql", "db.query.text": statement},
        )
        _parameters, context, _many = rest
        context.traced_span = span

    def end(self, *given: Any) -> None:
        """Closes it."""
        given[4].traced_span.end()

    def fail(self, failure: Any) -> None:
        """Closes it with the kind of the error: the message could show values."""
        span = getattr(failure.execution_context, "traced_span", None)
        if span is not None:
            span.set_status(Status(StatusCode.ERROR, type(failure.original_exception).__name__))
            span.end()


@asynccontextmanager
async def tracing_lifespan(app: FastAPI, settings: Settings) -> AsyncIterator[None]:
    """Sends spans while the service runs, and the last ones when it stops."""
    provider: TracerProvider | None = app.state.tracer_provider
    if provider is None:
        yield
        return
    processor = BatchSpanProcessor(
        OTLPSpanExporter(endpoint=settings.tracing.endpoint, timeout=EXPORT_SECONDS)
    )
    provider.add_span_processor(processor)
    trace_statements(app.state.database, provider)
    try:
        yield
    finally:
        await asyncio.to_thread(processor.shutdown)


def trace_statements(database: Database, provider: TracerProvider) -> None:
    """Watches what goes to the database."""
    statements = Statements(provider.get_tracer(__name__))
    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", statements.begin)
    event.listen(engine, "after_cursor_execute", statements.end)
    event.listen(engine, "handle_error", statements.fail)
