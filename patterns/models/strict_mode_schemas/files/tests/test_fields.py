"""A field takes what the OpenAPI document says it takes, and nothing else."""

import json
import re
from decimal import Decimal
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, TypeAdapter, ValidationError, create_model

from src.schemas.base import CreateModel, ListQuery, UpdateModel, unchanged
from src.schemas.decimals import decimal_text
from src.schemas.fields import (
    INTEGER,
    JSON_DEPTH_MAX,
    BigInteger,
    Binary,
    Date,
    DateTime,
    Duration,
    Email,
    Float,
    Integer,
    JsonObject,
    String,
    Text,
    Time,
    Url,
    Uuid,
)

UUID_TEXT = "00000000-0000-7000-8000-000000000001"
Bounded = Annotated[int, Field(ge=1, le=5), INTEGER]
Name = Annotated[String, Field(min_length=1, max_length=5)]
Money = Annotated[Decimal, decimal_text(6, 2, minimum="0")]
Balance = Annotated[Decimal, decimal_text(6, 2)]


def body_of(type_: Any) -> type[BaseModel]:
    return create_model("Body", __base__=CreateModel, field=(type_, ...))


def read(type_: Any, value: Any) -> Any:
    """The value as a request sends it, back as a response shows it."""
    body = body_of(type_).model_validate({"field": value})
    return json.loads(body.model_dump_json())["field"]


def schema_of(type_: Any) -> dict[str, Any]:
    schema: dict[str, Any] = body_of(type_).model_json_schema()["properties"]["field"]
    return schema


@pytest.mark.parametrize(
    ("type_", "given", "shown"),
    [
        (Name, "a", "a"),
        (Name, "🙂🙂🙂🙂🙂", "🙂🙂🙂🙂🙂"),
        (Text, "Tom & <Jerry>\n", "Tom & <Jerry>\n"),
        (Integer, 5.0, 5),
        (Integer, -(2**31), -(2**31)),
        (BigInteger, 2**53 - 1, 2**53 - 1),
        (Bounded, 5, 5),
        (Float, 1, 1.0),
        (Float, 1e308, 1e308),
        (bool, True, True),
        (Uuid, UUID_TEXT, UUID_TEXT),
        (DateTime, "2024-02-29T12:30:00Z", "2024-02-29T12:30:00Z"),
        (DateTime, "2024-02-29T12:30:00+05:30", "2024-02-29T07:00:00Z"),
        (Date, "2024-02-29", "2024-02-29"),
        (Date, "0001-01-01", "0001-01-01"),
        (Time, "12:30:00", "12:30:00"),
        (Duration, "P1D", "P1D"),
        (Duration, "-P1D", "-P1D"),
        (Email, "Someone@Example.com", "someone@example.com"),
        (Url, "https://example.com/page?q=1#top", "https://example.com/page?q=1#top"),
        (JsonObject, {"a": [1, {"b": None}]}, {"a": [1, {"b": None}]}),
        (Binary, "Ynl0ZXM=", "Ynl0ZXM="),
        (Money, "1.5", "1.50"),
        (Money, "9999.99", "9999.99"),
        (Balance, "-0", "0.00"),
    ],
)
def test_a_value_is_taken(type_: Any, given: Any, shown: Any) -> None:
    assert read(type_, given) == shown


@pytest.mark.parametrize(
    ("type_", "given"),
    [
        *((Name, value) for value in ("", "abcdef", "a\x00", "\ud800", 1, None)),
        *((Integer, value) for value in (5.5, "5", True, 2**31, 1e300, float("inf"), None)),
        *((BigInteger, value) for value in (2**53, -(2**53))),
        *((Bounded, value) for value in (0, 6, 1.5)),
        *((Float, value) for value in ("1", True, float("nan"), float("inf"), 10**400)),
        *((bool, value) for value in (1, "true", None)),
        *((Uuid, value) for value in (f"{{{UUID_TEXT}}}", f"urn:uuid:{UUID_TEXT}", "0" * 32, 1)),
        *(
            (DateTime, value)
            for value in (
                "2024-02-29T12:30:00",
                "2023-02-29T12:30:00Z",
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-14:00",
                "1700000000",
                1_700_000_000,
            )
        ),
        *((Date, value) for value in ("2023-02-29", "2024-02-29T00:00:00Z", "0", 0)),
        *((Time, value) for value in ("25:00", "12:30:00Z", "36000", 36_000)),
        *((Duration, value) for value in ("P", "P1M", "P1Y", "an hour", 60)),
        *((Email, value) for value in ("0@com", "no address", "a@b.c\x00", 1)),
        *((Url, value) for value in ("javascript:alert(1)", "//x.com", "https://u:p@x.com", 1)),
        *(
            (JsonObject, value)
            for value in ("text", {"a": "\x00"}, {"\x00": 1}, {"a": "\ud800"}, {"a": float("nan")})
        ),
        *((Binary, value) for value in ("no base64", "Ynl0ZXM", 1)),
        *((Money, value) for value in ("-1", "1.005", "10000", "1e3", "NaN", "01", "", 1, 1.5)),
    ],
)
def test_a_value_is_refused(type_: Any, given: Any) -> None:
    with pytest.raises(ValidationError):
        read(type_, given)


@pytest.mark.parametrize("document", [{"a": [0] * 20_000}, {}])
def test_a_document_that_is_expensive_is_refused(document: dict[str, Any]) -> None:
    deepest: dict[str, Any] = document
    for _ in range(JSON_DEPTH_MAX):
        deepest = {"a": deepest}
    with pytest.raises(ValidationError, match="too deep or has too many values"):
        read(JsonObject, deepest)


@pytest.mark.parametrize(
    ("type_", "published"),
    [
        (Name, {"minLength": 1, "maxLength": 5, "pattern": r"^[^\x00]*$"}),
        (Bounded, {"type": "integer", "minimum": 1, "maximum": 5}),
        (Integer, {"minimum": -(2**31), "maximum": 2**31 - 1}),
        (Uuid, {"type": "string", "format": "uuid"}),
        (DateTime, {"type": "string", "format": "date-time"}),
        (Money, {"type": "string", "pattern": decimal_text(6, 2, minimum="0").pattern}),
    ],
)
def test_the_rules_are_published(type_: Any, published: dict[str, Any]) -> None:
    assert published.items() <= schema_of(type_).items()


class Change(UpdateModel):
    """A PATCH with a field that may be cleared and one that may not."""

    title: Name = unchanged()
    note: Name | None = unchanged()


def test_only_what_is_sent_is_changed() -> None:
    assert Change.model_validate({"note": None}).changes() == {"note": None}
    assert Change.model_validate({"title": "a"}).changes() == {"title": "a"}


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("P67458D", "P67458D"),
        ("PT0S", "PT0S"),
        ("-P1DT2H3M4.5S", "-P1DT2H3M4.5S"),
        ("PT36H5S", "P1DT12H5S"),
        ("P999999DT9999H", "P1000415DT15H"),
    ],
)
def test_a_duration_is_written_in_days_or_less(sent: str, read: str) -> None:
    duration = TypeAdapter[Any](Duration)
    assert duration.dump_json(duration.validate_python(sent)) == f'"{read}"'.encode()
    assert re.search(duration.json_schema(mode="serialization")["pattern"], read)


@pytest.mark.parametrize("body", [{}, {"title": None}, {"other": 1}])
def test_a_change_that_makes_no_sense_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Change.model_validate(body)


def test_the_schema_of_a_document_knows_no_nul_at_any_depth() -> None:
    schema = body_of(JsonObject).model_json_schema()
    value = schema["$defs"]["JsonValue"]["anyOf"]
    (pattern,) = (part["pattern"] for part in value if part.get("type") == "string")
    assert not re.search(pattern, "a\x00")
    (nested,) = (part for part in value if part.get("type") == "object")
    for document in (schema["properties"]["field"], nested):
        assert document["patternProperties"] == {pattern: {"$ref": "#/$defs/JsonValue"}}
        assert document["additionalProperties"] is False


def test_the_schema_of_a_change_says_so() -> None:
    schema = Change.model_json_schema()
    assert schema["minProperties"] == 1
    assert "required" not in schema
    assert all("default" not in field for field in schema["properties"].values())


@pytest.mark.parametrize("given", [{"limit": 0}, {"limit": 101}, {"offset": -1}, {"page": 2}])
def test_a_list_is_bounded_and_takes_no_unknown_parameter(given: dict[str, int]) -> None:
    with pytest.raises(ValidationError):
        ListQuery[str].model_validate(given)


def test_parameters_arrive_as_text() -> None:
    query = ListQuery[str].model_validate({"limit": "5", "offset": "10"})
    assert (query.limit, query.offset, query.filters()) == (5, 10, {})
