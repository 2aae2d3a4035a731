"""A table for tests of what every table has in common. No migration makes it, and none sees it."""

from enum import StrEnum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from src.models.base import Base, Entity, allowed_values


class Color(StrEnum):
    """What `color` can be."""

    BLUE = "blue"
    DARK_RED = "dark-red"


class Shade(StrEnum):
    """The same once more, with one more."""

    BLUE = "blue"
    DARK_RED = "dark-red"
    GREY = "grey"


class Thing(Entity):
    """A row of nothing in particular."""

    __tablename__ = "things"
    __table_args__ = (allowed_values("color", Color),)

    name: Mapped[str] = mapped_column(String(20), unique=True)
    note: Mapped[str | None]
    color: Mapped[Color | None]


TABLE = Base.metadata.tables[Thing.__tablename__]
Base.metadata.remove(TABLE)
