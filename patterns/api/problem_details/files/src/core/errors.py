"""What can go wrong, and how a client is told: problem details (RFC 9457)."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, ClassVar

from pydantic import BaseModel, Field

PROBLEM_MEDIA_TYPE = "application/problem+json"

ALWAYS_POSSIBLE = (429, 500, 503)
"""Any request can meet a limit, a fault or an outage."""


class DomainError(Exception):
    """A request that the service understood and will not carry out."""

    status: ClassVar[HTTPStatus]

    def __init__(
        self,
        detail: str,
        headers: Mapping[str, str] | None = None,
        errors: Sequence["FieldProblem"] = (),
    ) -> None:
        super().__init__(detail)
        self.detail = detail
        self.headers = headers
        self.errors = errors


class NotFoundError(DomainError):
    """There is no such row, or none that the caller may know of."""

    status = HTTPStatus.NOT_FOUND

    def __init__(self, entity: str, key: object) -> None:
        super().__init__(f"There is no {entity} {key}.")


class ConflictError(DomainError):
    """The request contradicts what is stored."""

    status = HTTPStatus.CONFLICT


class UnauthenticatedError(DomainError):
    """Nobody knows who is calling. The detail never says why: it would help the wrong one."""

    status = HTTPStatus.UNAUTHORIZED


class ForbiddenError(DomainError):
    """The caller is known and may not do this."""

    status = HTTPStatus.FORBIDDEN


class UnavailableError(DomainError):
    """Something that the service needs does not answer. Trying again later can help."""

    status = HTTPStatus.SERVICE_UNAVAILABLE


class UnansweredError(DomainError):
    """The route is part of the contract; its logic is still to be written."""

    status = HTTPStatus.NOT_IMPLEMENTED


class FieldProblem(BaseModel):
    """One fault in a request."""

    pointer: str = Field(description="Where it is: `/body/title`, `/query/limit`.")
    code: str = Field(description="What kind of fault, for programs.")
    message: str = Field(description="What kind of fault, for people.")


class Problem(BaseModel):
    """The body of every error response."""

    type: str = Field(default="about:blank", description="A URI for the kind of problem.")
    title: str
    status: int = Field(ge=400, le=599)
    detail: str
    instance: str = Field(description="The path that was called.")
    request_id: str | None = Field(default=None, description="Finds the request in the logs.")
    errors: list[FieldProblem] = Field(default_factory=list)


def problem_responses(*codes: int) -> dict[int | str, dict[str, Any]]:
    """The `responses` of a route that can fail in these ways, beside the ways of every route."""
    return {
        code: {
            "description": HTTPStatus(code).phrase,
            "content": {PROBLEM_MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
        }
        for code in sorted({*codes, *ALWAYS_POSSIBLE})
    }
