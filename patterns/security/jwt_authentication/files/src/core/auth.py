"""Who is calling, and what they may do: bearer tokens that an identity provider signed."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Annotated, Any

import jwt
from fastapi import Depends, FastAPI, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.requests import HTTPConnection
from structlog.contextvars import bind_contextvars

from src.core.config import JwtSettings, Settings
from src.core.errors import ForbiddenError, UnauthenticatedError, UnavailableError

REQUIRED_CLAIMS = ("exp", "iat", "sub", "iss", "aud")

_bearer = HTTPBearer(auto_error=False, bearerFormat="JWT", description="A signed access token.")


@dataclass(frozen=True, slots=True)
class Principal:
    """The caller of a request."""

    subject: str
    roles: frozenset[str]


class Authenticator:
    """Checks tokens. It makes none: whoever holds the signing key does."""

    def __init__(self, settings: JwtSettings) -> None:
        self._settings = settings
        # Keys are fetched when the first token comes, and kept: a new one costs one request.
        self._key_set = (
            jwt.PyJWKClient(settings.jwks_url, timeout=settings.jwks_timeout_seconds)
            if settings.jwks_url
            else None
        )

    async def authenticate(self, token: str) -> Principal:
        """Whom the token speaks for.

        Raises:
            UnauthenticatedError: the token is not one of ours, or no longer.
            UnavailableError: the identity provider does not answer.
        """
        settings = self._settings
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                await self._key(token),
                # The algorithm is ours to choose, never the token's.
                algorithms=[settings.algorithm],
                audience=settings.audience,
                issuer=settings.issuer,
                leeway=settings.leeway_seconds,
                options={"require": list(REQUIRED_CLAIMS)},
            )
        except jwt.PyJWKClientConnectionError as error:
            raise UnavailableError("The identity provider does not answer.") from error
        except jwt.PyJWTError as error:
            raise _unauthenticated() from error
        return Principal(subject=claims["sub"], roles=_roles(claims.get(settings.roles_claim)))

    async def _key(self, token: str) -> Any:
        if self._key_set is not None:
            return await asyncio.to_thread(self._key_set.get_signing_key_from_jwt, token)
        if self._settings.algorithm == "HS256" and self._settings.secret is not None:
            return self._settings.secret.get_secret_value()
        if self._settings.algorithm != "HS256" and self._settings.public_key is not None:
            return self._settings.public_key
        raise _unauthenticated()


def _roles(claim: object) -> frozenset[str]:
    return frozenset(map(str, claim)) if isinstance(claim, list) else frozenset()


def _unauthenticated() -> UnauthenticatedError:
    return UnauthenticatedError(
        "A valid access token is needed.", headers={"WWW-Authenticate": "Bearer"}
    )


def install_authenticator(app: FastAPI, settings: Settings) -> None:
    """Makes tokens checkable for the requests of this application."""
    app.state.authenticator = Authenticator(settings.jwt)


async def principal_of(connection: HTTPConnection) -> Principal | None:
    """The caller of a request that may have none, or none that can be believed."""
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer":
        return None
    authenticator: Authenticator = connection.app.state.authenticator
    try:
        return await authenticator.authenticate(token)
    except (UnauthenticatedError, UnavailableError):
        return None


async def require_principal(
    request: Request,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Principal:
    """The caller.

    Raises:
        UnauthenticatedError: nobody knows who it is.
    """
    if credentials is None:
        raise _unauthenticated()
    authenticator: Authenticator = request.app.state.authenticator
    principal = await authenticator.authenticate(credentials.credentials)
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
