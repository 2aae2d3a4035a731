"""The table of links that were sent to those who log in."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Entity


class LoginToken(Entity):
    """A link that proves that a mail was read. It is known by its digest only."""

    __tablename__ = "login_tokens"
    # One of each kind: a newer link replaces the one before.
    __table_args__ = (UniqueConstraint("account_id", "purpose"),)

    account_id: Mapped[UUID] = mapped_column(ForeignKey("login_accounts.id", ondelete="CASCADE"))
    purpose: Mapped[str] = mapped_column(String(20))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    expires_at: Mapped[datetime]
