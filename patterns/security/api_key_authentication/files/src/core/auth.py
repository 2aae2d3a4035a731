"""Who is calling, and what they may do: keys that were given to other programs."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from hashlib import sha256
from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, FastAPI, Request
from fastapi.security import APIKeyHeader
from starlette.requests import HTTPConnection
from structlog.contextvars import bind_contextvars

from src.core.config import ApiKeySettings, Settings
from src.core.errors import ForbiddenError, UnauthenticatedError

HEADER = "X-API-Key"

_header = APIKeyHeader(name=HEADER, auto_error=False, description="The key of the program.")


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller of a request."""

    subject: str
    roles: frozenset[str]


class Authenticator:
    """Recognises keys by their digests."""

    def __init__(self, settings: ApiKeySettings) -> None:
        self._settings = settings

    def authenticate(self, key: str) -> Principal:
        """Whose key it is.

        Raises:
            UnauthenticatedError: nobody's.
        """
        digest = sha256(key.encode()).hexdigest()
        # All are compared, each in constant time: how long it takes tells nothing about them.
        matching = [known for known in self._settings.keys if compare_digest(known.digest, digest)]
        if matching:
            return Principal(subject=matching[0].name, roles=frozenset(matching[0].roles))
        principal = self._developer(key)
        if principal is None:
            raise _unauthenticated()
        return principal

    def _developer(self, key: str) -> Principal | None:
        """Outside production one key has the roles that are written behind it: `key:admin,member`.

        The settings refuse to start with such a key in production.
        """
        secret = self._settings.development_key
        given, _, roles = key.partition(":")
        if secret is None or not compare_digest(given.encode(), secret.get_secret_value().encode()):
            return None
        return Principal(subject="developer", roles=frozenset(filter(None, roles.split(","))))


def _unauthenticated() -> UnauthenticatedError:
    return UnauthenticatedError(
        "A valid API key is needed.", headers={"WWW-Authenticate": f'ApiKey header="{HEADER}"'}
    )


def install_authenticator(app: FastAPI, settings: Settings) -> None:
    """Makes keys checkable for the requests of this application."""
    app.state.authenticator = Authenticator(settings.api_key)


async def principal_of(connection: HTTPConnection) -> Principal | None:
    """The caller of a request that may have none, or none that can be believed."""
    authenticator: Authenticator = connection.app.state.authenticator
    try:
        return authenticator.authenticate(connection.headers.get(HEADER, ""))
    except UnauthenticatedError:
        return None


async def require_principal(
    request: Request, key: Annotated[str | None, Depends(_header)]
) -> Principal:
    """The caller.

    Raises:
        UnauthenticatedError: nobody knows who it is.
    """
    authenticator: Authenticator = request.app.state.authenticator
    principal = authenticator.authenticate(key or "")
    bind_contextvars(subject=principal.subject)
    return principal


PrincipalDep = Annotated[Principal, Depends(require_principal)]


def require_roles(*roles: str) -> Callable[[PrincipalDep], Awaitable[Principal]]:
    """A dependency that lets pass whoever has one of the roles."""

    async def check(principal: PrincipalDep) -> Principal:
        if principal.roles.isdisjoint(roles):
            raise ForbiddenError("This needs a role that you do not have.")
        return principal

    return check
