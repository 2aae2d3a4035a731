"""The types of fields in requests and responses.

Each takes exactly what the OpenAPI document says it takes. Requests are validated strictly, but
JSON has no dates, identifiers or decimals: those arrive as text, and only as text. pydantic left
alone would read `1700000000` as a date.
"""

import binascii
import re
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Annotated, Any
from uuid import UUID

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    GetJsonSchemaHandler,
    PlainSerializer,
    RootModel,
    TypeAdapter,
    WithJsonSchema,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from src.core.clock import in_utc

INT32_MAX = 2**31 - 1
SAFE_INTEGER_MAX = 2**53 - 1
"""JSON promises no more (RFC 8259): most clients would read a bigger number as another one."""
TEXT_MAX = 100_000
URL_MAX = 2_048
BINARY_MAX = 1_000_000
ITEMS_MAX = 100
JSON_DEPTH_MAX = 20
JSON_VALUES_MAX = 10_000

# PostgreSQL stores no NUL. The pattern is in the published schema, so that a client can know.
_NO_NUL = r"^[^\x00]*$"

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATETIME = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2})", re.ASCII
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME_PATTERN = r"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?$"
_SECONDS = r"[0-9]{1,5}(\.[0-9]{1,6})?S"
_CLOCK = rf"T([0-9]{{1,4}}H([0-9]{{1,4}}M)?({_SECONDS})?|[0-9]{{1,4}}M({_SECONDS})?|{_SECONDS})"
_DURATION_PATTERN = rf"^-?P([0-9]{{1,6}}D({_CLOCK})?|{_CLOCK})$"
# Hours that were sent can add up to days.
_DURATION_READ_PATTERN = rf"^-?P([0-9]{{1,7}}D({_CLOCK})?|{_CLOCK})$"
_BASE64_PATTERN = r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
_EMAIL_PATTERN = (
    r"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$"
)
_URL_PATTERN = (
    r"^https?://[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(:[0-9]{1,5})?([/?#][!-~]*)?$"
)


def _whole(value: Any) -> Any:
    """JSON knows one kind of number: `5.0` is the integer five."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


INTEGER = BeforeValidator(_whole)
"""Stands after the bounds: a validator in front of them would hide them from the schema."""


def _text_of(type_: type, pattern: re.Pattern[str], expected: str) -> Callable[[Any], Any]:
    """A check that lets pass text of one form, and values that are read from the database."""

    def check(value: Any) -> Any:
        if isinstance(value, type_) or (isinstance(value, str) and pattern.fullmatch(value)):
            return value
        raise PydanticCustomError("text_form", "Input should be {expected}", {"expected": expected})

    return check


String = Annotated[str, Field(pattern=_NO_NUL)]
Text = Annotated[str, Field(max_length=TEXT_MAX, pattern=_NO_NUL)]
Search = Annotated[str, Field(min_length=1, max_length=100, pattern=_NO_NUL)]
Email = Annotated[
    str, Field(min_length=6, max_length=254, pattern=_EMAIL_PATTERN), AfterValidator(str.lower)
]
Url = Annotated[str, Field(max_length=URL_MAX, pattern=_URL_PATTERN)]

Integer = Annotated[int, Field(ge=-INT32_MAX - 1, le=INT32_MAX), INTEGER]
BigInteger = Annotated[int, Field(ge=-SAFE_INTEGER_MAX, le=SAFE_INTEGER_MAX), INTEGER]
Float = Annotated[float, Field(allow_inf_nan=False)]

Uuid = Annotated[
    UUID,
    Field(strict=False),
    BeforeValidator(_text_of(UUID, _UUID, "a UUID in its usual form of 36 characters")),
]
DateTime = Annotated[
    datetime,
    Field(strict=False),
    AfterValidator(in_utc),
    BeforeValidator(_text_of(datetime, _DATETIME, "a date and time with a UTC offset (RFC 3339)")),
]
Date = Annotated[
    date,
    Field(strict=False),
    BeforeValidator(_text_of(date, _DATE, "a date: YYYY-MM-DD")),
]
Time = Annotated[
    time,
    Field(strict=False),
    BeforeValidator(
        _text_of(time, re.compile(_TIME_PATTERN), "a time of day without an offset: HH:MM:SS")
    ),
    WithJsonSchema({"type": "string", "pattern": _TIME_PATTERN}),
]


def _duration_text(value: timedelta) -> str:
    """In days or less: pydantic alone would write 365 days as a year, which is no fixed time."""
    sign, length = ("-", -value) if value < timedelta() else ("", value)
    minutes, seconds = divmod(length.seconds, 60)
    hours, minutes = divmod(minutes, 60)
    fraction = f".{length.microseconds:06}".rstrip("0") if length.microseconds else ""
    clock = "".join(
        (
            f"{hours}H" if hours else "",
            f"{minutes}M" if minutes else "",
            f"{seconds}{fraction}S" if seconds or fraction else "",
        )
    )
    days = f"{length.days}D" if length.days else ""
    return f"{sign}P{days}T{clock}" if clock else f"{sign}P{days or 'T0S'}"


Duration = Annotated[
    timedelta,
    Field(strict=False),
    BeforeValidator(
        _text_of(timedelta, re.compile(_DURATION_PATTERN), "an ISO 8601 duration in days or less")
    ),
    PlainSerializer(_duration_text, return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": _DURATION_PATTERN}, mode="validation"),
    WithJsonSchema({"type": "string", "pattern": _DURATION_READ_PATTERN}, mode="serialization"),
]


def _storable(value: dict[str, Any]) -> dict[str, Any]:
    """Refuses what `jsonb` cannot hold, and documents that are built to be expensive."""
    pending: list[tuple[Any, int]] = [(value, 1)]
    seen = 0
    while pending:
        part, depth = pending.pop()
        seen += 1
        if depth > JSON_DEPTH_MAX or seen > JSON_VALUES_MAX:
            raise ValueError("the document is too deep or has too many values")
        if isinstance(part, dict):
            pending.extend((item, depth + 1) for pair in part.items() for item in pair)
        elif isinstance(part, list):
            pending.extend((item, depth + 1) for item in part)
        elif isinstance(part, str):
            _check_storable_text(part)
        elif isinstance(part, float) and not (float("-inf") < part < float("inf")):
            raise ValueError("a number must be finite")
    return value


def _check_storable_text(text: str) -> None:
    if "\x00" in text:
        raise ValueError("text must not contain NUL")
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise ValueError("text must be Unicode without lone surrogates") from error


_MEMBERS = Field(json_schema_extra={"additionalProperties": False})
"""Beside those whose name the pattern lets pass."""


class JsonValue(RootModel[Any]):
    """A value in a document."""

    root: (
        bool
        | float
        | String
        | list["JsonValue"]
        | Annotated[dict[String, "JsonValue"], _MEMBERS]
        | None
    )


_DOCUMENT = TypeAdapter(Annotated[dict[String, JsonValue], _MEMBERS])


class _WithoutNul:
    """Says in the schema of a request what `jsonb` cannot hold: pydantic alone lets pass any text."""

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return handler(schema if handler.mode == "serialization" else _DOCUMENT.core_schema)


JsonObject = Annotated[dict[str, Any], AfterValidator(_storable), _WithoutNul()]


def _bytes_of(value: Any) -> Any:
    """Base64 from a request; bytes as they are from the database."""
    if not isinstance(value, str):
        return value
    try:
        return b64decode(value, validate=True)
    except (binascii.Error, ValueError) as error:
        raise PydanticCustomError("base64", "Input should be base64") from error


def _base64_of(value: bytes) -> str:
    return b64encode(value).decode()


Binary = Annotated[
    bytes,
    Field(max_length=BINARY_MAX),
    BeforeValidator(_bytes_of),
    PlainSerializer(_base64_of, return_type=str),
    WithJsonSchema(
        {
            "type": "string",
            "contentEncoding": "base64",
            "pattern": _BASE64_PATTERN,
            "maxLength": 4 * -(-BINARY_MAX // 3),
        }
    ),
]
