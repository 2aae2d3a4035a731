"""Webhook subscriptions in the database."""

from collections.abc import Mapping
from typing import ClassVar

from src.models.webhook_subscription import WebhookSubscription
from src.repositories.base import Filter, Repository


class WebhookSubscriptionRepository(Repository[WebhookSubscription]):
    """Reads and writes subscriptions."""

    model = WebhookSubscription
    filters: ClassVar[Mapping[str, Filter]] = {
        "subject": lambda subject: WebhookSubscription.subject == subject,
    }
