"""How a problem becomes a response."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus

from starlette.responses import Response
from starlette.types import Scope

from src.core.errors import PROBLEM_MEDIA_TYPE, FieldProblem, Problem


def problem_response(
    scope: Scope,
    status: int,
    detail: str,
    *,
    headers: Mapping[str, str] | None = None,
    errors: Sequence[FieldProblem] = (),
) -> Response:
    """The response for a problem, with the id that finds the request in the logs."""
    problem = Problem(
        title=HTTPStatus(status).phrase,
        status=status,
        detail=detail,
        instance=scope["path"],
        request_id=scope.get("state", {}).get("request_id"),
        errors=list(errors),
    )
    return Response(
        problem.model_dump_json(exclude_none=True),
        status_code=status,
        headers=headers,
        media_type=PROBLEM_MEDIA_TYPE,
    )
