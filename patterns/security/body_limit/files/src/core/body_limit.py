"""No request makes the service hold more than it should."""

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from src.core.problems import problem_response

TOO_LARGE = "The body is longer than this service accepts."

# What is left of the body would be read as the next request.
CLOSE = {"Connection": "close"}


class BodyLimitMiddleware:
    """Refuses bodies above a size: by what is announced, and by what arrives."""

    def __init__(self, app: ASGIApp, *, max_bytes: int) -> None:
        self.app = app
        self.max_bytes = max_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdecimal() and int(announced) > self.max_bytes:
            response = problem_response(scope, 413, TOO_LARGE, headers=CLOSE)
            await response(scope, receive, send)
            return
        received = 0

        async def counted() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self.max_bytes:
                # The framework lets this kind pass; any other would become "not valid JSON".
                raise HTTPException(413, TOO_LARGE, headers=CLOSE)
            return message

        await self.app(scope, counted, send)
