"""Where changes are told to other systems."""

from datetime import datetime

from sqlalchemy import ARRAY, String, false
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Entity

SUBJECT_MAX = 255
SECRET_MAX = 100
EVENT_MAX = 100


class WebhookSubscription(Entity):
    """An address of a caller's, and what it wants to know of."""

    __tablename__ = "webhook_subscriptions"

    subject: Mapped[str] = mapped_column(String(SUBJECT_MAX), index=True)
    """Whose it is."""
    url: Mapped[str]
    events: Mapped[list[str]] = mapped_column(ARRAY(String(EVENT_MAX)))
    secret: Mapped[str] = mapped_column(String(SECRET_MAX))
    """What each message is signed with. A hash would not do: the service needs it to sign."""
    is_gone: Mapped[bool] = mapped_column(server_default=false())
    """The address said that it wants no more (410)."""
    delivered_at: Mapped[datetime | None]
    """When a message last arrived."""
