"""Which version of a row a response shows, and which one a caller may change (RFC 9110, 13)."""

import re
from http import HTTPStatus
from typing import Annotated, Any

from fastapi import Depends, Header, Request, Response
from sqlalchemy.orm.exc import StaleDataError

from src.core.errors import DomainError
from src.core.problems import problem_response
from src.models.versioned import Versioned
from src.services.base import Service

CHANGED = "The row has changed since: read it again, and send its ETag in If-Match."

_TAG = re.compile(r'(?:W/)?"[^"]*"')

Responses = dict[int | str, dict[str, Any]]

TAGGED: Responses = {
    200: {
        "headers": {
            "ETag": {
                "description": "The version of the row, for If-Match and If-None-Match.",
                "schema": {"type": "string"},
            }
        }
    }
}
"""The `responses` of a route that shows one row."""

CREATED: Responses = {201: TAGGED[200]}
READABLE: Responses = {**TAGGED, 304: {"description": "The caller has this version already."}}


class PreconditionRequiredError(DomainError):
    """A change that does not say which version of the row it is meant for."""

    status = HTTPStatus.PRECONDITION_REQUIRED


class PreconditionFailedError(DomainError):
    """The row is not as the caller knows it."""

    status = HTTPStatus.PRECONDITION_FAILED


class KnownVersions:
    """The versions of a row that a change is meant for."""

    def __init__(self, tags: str) -> None:
        self._tags = frozenset(_TAG.findall(tags))
        self._is_any = tags.strip() == "*"

    async def hold(self, service: Service[Any, Any, Any], key: Any) -> None:
        """Locks the row until the transaction ends, so that it stays as it was when it was compared.

        Raises:
            NotFoundError: there is no such row.
            PreconditionFailedError: the row has another version.
        """
        row = await service.repository.get_for_update(key)
        if not self._is_any and etag_of(row) not in self._tags:
            raise PreconditionFailedError(CHANGED)


def etag_of(row: Versioned) -> str:
    """The strong validator of a row."""
    return f'"{row.version}"'


def show_version(response: Response, row: Versioned) -> None:
    """Tells the client which version of the row it gets."""
    response.headers["ETag"] = etag_of(row)


def known_versions(
    if_match: Annotated[
        str | None,
        Header(
            description="The ETag of the row as you know it, or `*`; without it, the answer is 428."
        ),
    ] = None,
) -> KnownVersions:
    """What the caller says of the row that is to be changed.

    Raises:
        PreconditionRequiredError: nothing.
    """
    if if_match is None:
        raise PreconditionRequiredError("Send the ETag of the row in If-Match.")
    return KnownVersions(if_match)


IfMatch = Annotated[KnownVersions, Depends(known_versions)]


def describe_if_none_match(
    if_none_match: Annotated[
        str | None,
        Header(
            description="The ETag of the row as you have it; while that is right, the answer is 304."
        ),
    ] = None,
) -> None:
    """Describes the header; every answer with an ETag is compared with it further outside."""


async def handle_stale_data(request: Request, _error: StaleDataError) -> Response:
    """Another transaction has changed the row between its reading and its writing."""
    return problem_response(request.scope, HTTPStatus.PRECONDITION_FAILED, CHANGED)
