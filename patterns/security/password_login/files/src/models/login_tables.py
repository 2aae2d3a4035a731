"""The tables of those who log in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, ForeignKey, String, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Entity


class LoginAccount(Entity):
    """Somebody who can log in."""

    __tablename__ = "login_accounts"

    email: Mapped[str] = mapped_column(String(254), unique=True)
    """In lower case."""
    password_hash: Mapped[str] = mapped_column(String(200))
    roles: Mapped[list[str]] = mapped_column(ARRAY(Text()), server_default="{}")
    failed_attempts: Mapped[int] = mapped_column(server_default=text("0"))
    """Wrong passwords since the last right one."""
    locked_until: Mapped[datetime | None]
    email_verified_at: Mapped[datetime | None]


class LoginSession(Entity):
    """A login that has not ended. Its refresh token is known by the digest only."""

    __tablename__ = "login_sessions"

    account_id: Mapped[UUID] = mapped_column(
        ForeignKey("login_accounts.id", ondelete="CASCADE"), index=True
    )
    token_digest: Mapped[str] = mapped_column(String(64))
    expires_at: Mapped[datetime]
