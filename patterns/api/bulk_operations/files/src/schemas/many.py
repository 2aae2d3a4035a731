"""Bodies of requests about many rows at once."""

from typing import Generic, TypeVar

from pydantic import BaseModel, Field

from src.schemas.base import CreateModel, UpdateModel

K = TypeVar("K")
T = TypeVar("T")
U = TypeVar("U", bound=UpdateModel)

MANY_MAX = 100
"""In one request: it is one transaction, and its locks are held for all of it."""


class Items(CreateModel, Generic[T]):
    """What is to be made or changed, together."""

    items: list[T] = Field(min_length=1, max_length=MANY_MAX)


class Change(CreateModel, Generic[K, U]):
    """Which row, and what of it."""

    id: K
    changes: U


class Keys(CreateModel, Generic[K]):
    """Which rows."""

    ids: list[K] = Field(min_length=1, max_length=MANY_MAX)


class Rows(BaseModel, Generic[T]):
    """Rows as they are stored, in the order of the request."""

    items: list[T]
