"""How every error becomes a problem, and none shows what is inside."""

from collections.abc import Sequence
from typing import Any

import structlog
from fastapi import Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.errors import DomainError, FieldProblem
from src.core.problems import problem_response
from src.core.routing import allowed_methods

UNEXPECTED = "Something went wrong on our side."

logger = structlog.get_logger(__name__)


async def handle_domain_error(request: Request, error: DomainError) -> Response:
    """A request that was understood and refused."""
    return problem_response(
        request.scope, error.status, error.detail, headers=error.headers, errors=error.errors
    )


async def handle_http_exception(request: Request, error: HTTPException) -> Response:
    """What the framework refuses: no such path, no such method, a body that is no JSON."""
    headers = dict(error.headers or {})
    if error.status_code == 405:
        # The framework names the methods of the first route with this path only.
        headers["Allow"] = ", ".join(allowed_methods(request.app.routes, request.url.path))
    return problem_response(request.scope, error.status_code, str(error.detail), headers=headers)


async def handle_validation_error(request: Request, error: RequestValidationError) -> Response:
    """A request that the schema refuses.

    What was sent is not sent back: it can be a secret, and NaN or half a character is no JSON.
    """
    if request.method not in allowed_methods(request.app.routes, request.url.path):
        # `/tasks/bulk` is no row of `/tasks/{task_id}`, whose route took the request for one.
        return await handle_http_exception(request, HTTPException(405))
    errors = error.errors()
    if any(found["type"] == "json_invalid" for found in errors):
        return problem_response(request.scope, 400, "The body is not valid JSON.")
    return problem_response(
        request.scope,
        422,
        "The request does not match the schema.",
        errors=_field_problems(errors),
    )


def _field_problems(errors: Sequence[dict[str, Any]]) -> list[FieldProblem]:
    return [
        FieldProblem(
            pointer="".join(f"/{_escaped(part)}" for part in found["loc"]),
            code=found["type"],
            message=_printable(found["msg"]),
        )
        for found in errors
    ]


def _escaped(part: object) -> str:
    """A step of a JSON pointer (RFC 6901)."""
    return _printable(str(part)).replace("~", "~0").replace("/", "~1")


def _printable(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


async def handle_unexpected_error(request: Request, _error: Exception) -> Response:
    """The last resort, for what goes wrong outside of the boundary. The server logs it."""
    return problem_response(request.scope, 500, UNEXPECTED)


class ErrorBoundaryMiddleware:
    """Turns what nobody caught into a problem.

    Inside the middleware that sets headers: the framework's own last resort is outside of it, and a
    response from there has no request id, no CORS and no security headers.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        has_started = False

        async def watch(message: Message) -> None:
            nonlocal has_started
            has_started = has_started or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, receive, watch)
        except Exception:
            logger.exception("unhandled error")
            if has_started:
                # Too late to say so: only a broken connection tells the client.
                raise
            response = problem_response(scope, 500, UNEXPECTED)
            await response(scope, receive, send)
