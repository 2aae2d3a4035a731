"""What every request and response has in common."""

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, model_validator

from src.schemas.fields import DateTime, Integer, Uuid

T = TypeVar("T")
S = TypeVar("S", bound=str)

LIMIT_DEFAULT = 20
LIMIT_MAX = 100
OFFSET_MAX = 10_000

NEWEST_FIRST: Any = "-created_at"
"""Among the orders of every list, whatever else it can be sorted by."""


class CreateModel(BaseModel):
    """The body of a request that makes or replaces a row.

    Strict: `"1"` is no number and `1` is no truth. Unknown names are mistakes of the caller and are
    refused rather than lost.
    """

    model_config = ConfigDict(strict=True, extra="forbid", allow_inf_nan=False)


class UpdateModel(BaseModel):
    """The body of a PATCH: what is sent is changed, `null` clears, the rest stays (RFC 7396)."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        allow_inf_nan=False,
        json_schema_extra={"minProperties": 1},
    )

    @model_validator(mode="after")
    def _changes_something(self) -> "UpdateModel":
        if not self.model_fields_set:
            raise ValueError("at least one field must be sent")
        return self

    def changes(self) -> dict[str, Any]:
        """What the client sent, and nothing else."""
        return {name: getattr(self, name) for name in self.model_fields_set}


def _without_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def unchanged() -> Any:
    """The default of a field that need not be sent.

    The field's own type still says whether `null` may be sent: a default is not validated.
    """
    return Field(default=None, json_schema_extra=_without_default)


class EntityRead(BaseModel):
    """A stored row in a response."""

    model_config = ConfigDict(from_attributes=True)

    id: Uuid
    created_at: DateTime
    updated_at: DateTime


class CountedRead(BaseModel):
    """A stored row in a response, with a number for an identifier."""

    model_config = ConfigDict(from_attributes=True)

    id: Integer
    created_at: DateTime
    updated_at: DateTime


class ListQuery(BaseModel, Generic[S]):
    """Which part of a list, and in which of the orders `S`. An unknown parameter is refused."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(default=LIMIT_DEFAULT, ge=1, le=LIMIT_MAX)
    offset: int = Field(default=0, ge=0, le=OFFSET_MAX)
    sort: S = Field(default=NEWEST_FIRST)

    def filters(self) -> dict[str, Any]:
        """The parameters that narrow the list, by name."""
        placing = ListQuery.model_fields.keys()
        given = self.model_dump(exclude_none=True)
        return {name: value for name, value in given.items() if name not in placing}


class Page(BaseModel, Generic[T]):
    """One part of a list."""

    items: list[T]
    total: int = Field(ge=0, description="How many there are in the whole list.")
    limit: int = Field(ge=1, le=LIMIT_MAX)
    offset: int = Field(ge=0, le=OFFSET_MAX)
