"""The two tokens of a login: one that opens for minutes, and one that is exchanged for the next two."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from secrets import token_urlsafe
from uuid import UUID

import jwt

from src.core.config import Settings
from src.core.errors import UnavailableError
from src.models.login_tables import LoginAccount, LoginSession


def access_token(account: LoginAccount, settings: Settings) -> str:
    """A token that says who the caller is, and may do what.

    Raises:
        UnavailableError: there is no key to sign with.
    """
    if settings.jwt.secret is None:
        raise UnavailableError("Nobody can log in: JWT__SECRET is not set.")
    now = datetime.now(UTC)
    claims = {
        "sub": str(account.id),
        "iat": now,
        "exp": now + timedelta(minutes=settings.login.access_token_minutes),
        "iss": settings.jwt.issuer,
        "aud": settings.jwt.audience,
        settings.jwt.roles_claim: account.roles,
    }
    return jwt.encode(claims, settings.jwt.secret.get_secret_value(), "HS256")


def new_refresh_token(row: LoginSession) -> str:
    """A new refresh token for the session; the one before is of no use any more."""
    token = f"{row.id.hex}.{token_urlsafe(32)}"
    row.token_digest = digest_of(token)
    return token


def digest_of(token: str) -> str:
    """What is stored of a token: it is long and random, so that nobody finds it from that."""
    return sha256(token.encode()).hexdigest()


def session_of(token: str) -> UUID | None:
    """Which session the token is of, if it is one."""
    try:
        return UUID(hex=token.partition(".")[0])
    except ValueError:
        return None
