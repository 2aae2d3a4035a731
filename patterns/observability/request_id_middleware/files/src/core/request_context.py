"""Every request has an id, and every line and every response that belongs to it names it."""

import re
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from structlog.contextvars import bound_contextvars, clear_contextvars

HEADER = "X-Request-ID"

# A caller may choose the id, but not use it to forge a log line or to fill the disk.
_ACCEPTABLE = re.compile(r"[A-Za-z0-9._-]{8,128}")
_TRACEPARENT = re.compile(
    r"[0-9a-f]{2}-(?P<trace_id>(?!0{32})[0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}"
)


class RequestContextMiddleware:
    """Outermost, so that nothing is logged or answered without the id.

    Plain ASGI: in `BaseHTTPMiddleware`, what is bound inside would not be seen outside.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        request_id = _request_id(headers.get(HEADER))
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_with_id(message: Message) -> None:
            if message["type"] in {"http.response.start", "websocket.accept"}:
                message.setdefault("headers", [])
                MutableHeaders(scope=message)[HEADER] = request_id
            await send(message)

        # A connection is one task for many requests: what the last one bound must go.
        clear_contextvars()
        with bound_contextvars(request_id=request_id, **_trace(headers.get("traceparent"))):
            await self.app(scope, receive, send_with_id)


def _request_id(given: str | None) -> str:
    return given if given and _ACCEPTABLE.fullmatch(given) else uuid4().hex


def _trace(traceparent: str | None) -> dict[str, str]:
    """The id of the trace that this request is part of (W3C Trace Context)."""
    match = _TRACEPARENT.fullmatch(traceparent or "")
    return match.groupdict() if match else {}
