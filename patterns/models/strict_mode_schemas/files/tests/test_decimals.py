"""The pattern of a decimal takes the numbers between its bounds, and no other."""

import re
from decimal import Decimal
from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from src.schemas.decimals import DecimalText, decimal_text


def texts(places: int, largest: int) -> list[str]:
    """Every way to write every number from `-largest` to `largest`, and what is no number."""
    wholes = [str(number) for number in range(largest + 1)]
    fractions = ["", *(f".{digits:0{n}}" for n in range(1, places + 1) for digits in range(10**n))]
    numbers = [whole + fraction for whole in wholes for fraction in fractions]
    return [*numbers, *(f"-{number}" for number in numbers), "", "-", ".", "1.", ".5", "01", "1e2"]


def is_between(text: str, low: str, high: str) -> bool:
    if not re.fullmatch(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", text):
        return False
    may_have_sign = Decimal(low) < 0
    return (may_have_sign or text[0] != "-") and Decimal(low) <= Decimal(text) <= Decimal(high)


@pytest.mark.parametrize(
    ("low", "high"),
    [
        ("0", "99.99"),
        ("0.01", "99.99"),
        ("0.5", "0.5"),
        ("1.25", "1.75"),
        ("0.09", "20.1"),
        ("7", "12"),
        ("10", "10.10"),
        ("-3.5", "12.05"),
        ("-12.34", "-0.1"),
        ("-5", "0"),
        ("-99.99", "99.99"),
    ],
)
def test_it_takes_what_is_between_the_bounds(low: str, high: str) -> None:
    pattern = re.compile(decimal_text(4, 2, minimum=low, maximum=high).pattern)
    for text in texts(places=2, largest=25):
        assert bool(pattern.search(text)) == is_between(text, low, high), text


@pytest.mark.parametrize(("digits", "places"), [(2, 0), (2, 2), (4, 2)])
def test_without_bounds_it_takes_what_the_column_holds(digits: int, places: int) -> None:
    pattern = re.compile(decimal_text(digits, places).pattern)
    most = str(Decimal(10 ** (digits - places)) - Decimal(1).scaleb(-places))
    for text in texts(places=2, largest=101):
        fits = len(text.partition(".")[2]) <= places and is_between(text, f"-{most}", most)
        assert bool(pattern.search(text)) == fits, text


def test_a_bound_that_the_column_cannot_hold_gives_way() -> None:
    assert decimal_text(3, 1, minimum="0.05", maximum="1000") == DecimalText(
        3, 1, Decimal("0.1"), Decimal("99.9")
    )


def test_what_is_refused_is_told_the_bounds() -> None:
    price = Annotated[Decimal, decimal_text(6, 2, minimum="0.01", maximum="5")]
    with pytest.raises(ValidationError, match=r"from 0\.01 to 5\.00, with at most 2 decimal"):
        TypeAdapter(price).validate_python("6")
