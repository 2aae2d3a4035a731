"""Bodies are JSON and say so."""

from fastapi import Request
from starlette.exceptions import HTTPException

_METHODS = frozenset({"POST", "PUT", "PATCH"})


async def require_json(request: Request) -> None:
    """A dependency of every route that reads JSON.

    Without it, the framework takes a body of another type for text and answers 422.

    Raises:
        HTTPException: 415, there is a body and it is not called JSON.
    """
    headers = request.headers
    has_body = "transfer-encoding" in headers or headers.get("content-length", "0") != "0"
    if request.method not in _METHODS or not has_body:
        return
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type != "application/json" and not (
        media_type.startswith("application/") and media_type.endswith("+json")
    ):
        raise HTTPException(
            415, "The body must be application/json.", headers={"Accept": "application/json"}
        )
