"""A client that has the current version of something gets no second copy of it."""

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_OF_THE_BODY = frozenset({b"content-length", b"content-type"})


class ConditionalGetMiddleware:
    """Answers 304 without a body where the ETag of the answer is one that `If-None-Match` names."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_read = scope["type"] == "http" and scope["method"] in {"GET", "HEAD"}
        known = Headers(scope=scope).get("If-None-Match") if is_read else None
        if known is None:
            await self.app(scope, receive, send)
            return
        is_known = False

        async def compare(message: Message) -> None:
            nonlocal is_known
            if message["type"] == "http.response.start":
                etag = Headers(raw=message["headers"]).get("ETag")
                is_known = message["status"] == 200 and etag is not None and _names(known, etag)
                if is_known:
                    message["status"] = 304
                    message["headers"] = [
                        (name, value)
                        for name, value in message["headers"]
                        if name not in _OF_THE_BODY
                    ]
            elif is_known:
                message["body"] = b""
            await send(message)

        await self.app(scope, receive, compare)


def _names(known: str, etag: str) -> bool:
    """The weak comparison of RFC 9110, 8.8.3.2: how a tag was made does not matter for a copy."""
    tags = [tag.strip().removeprefix("W/") for tag in known.split(",")]
    return tags == ["*"] or etag.removeprefix("W/") in tags
