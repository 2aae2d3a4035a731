"""How a list becomes a response."""

from typing import Any, TypeVar

from src.repositories.base import Found
from src.schemas.base import ListQuery, Page

P = TypeVar("P", bound=Page[Any])


def to_page(page: type[P], found: Found[Any], query: ListQuery[Any]) -> P:
    """The rows that were found, with their place in the whole list."""
    return page.model_validate(
        {
            "items": found.rows,
            "total": found.total,
            "limit": query.limit,
            "offset": query.offset,
        }
    )
