"""Decimals in requests and responses: text, because a JSON number loses digits on its way.

The published pattern takes exactly the numbers between the bounds. JSON Schema has bounds for
numbers only, and a client cannot keep a rule that it cannot read.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Context, Decimal
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema


@dataclass(frozen=True, slots=True)
class DecimalText:
    """Reads and writes a `Decimal` between two bounds as text."""

    digits: int
    places: int
    low: Decimal
    high: Decimal

    @property
    def pattern(self) -> str:
        """A pattern for every number from `low` to `high`, and for no other."""
        zero = Decimal(0)
        below = self._between(max(zero, -self.high), -self.low) if self.low < 0 else ""
        above = self._between(max(zero, self.low), self.high) if self.high >= 0 else ""
        if below == above:
            return f"^-?(?:{above})$"
        signed = f"-(?:{below})" if below else ""
        return f"^(?:{'|'.join(part for part in (above, signed) if part)})$"

    def _between(self, low: Decimal, high: Decimal) -> str:
        first, least = self._split(low)
        last, most = self._split(high)
        zeros, nines = "0" * self.places, "9" * self.places
        if first == last:
            return f"{first}{_fraction(least, most)}"
        parts = []
        if least != zeros:
            parts.append(f"{first}{_fraction(least, nines)}")
            first += 1
        if most != nines:
            parts.append(f"{last}{_fraction(zeros, most)}")
            last -= 1
        if first <= last:
            parts.append(f"(?:{_whole(first, last)}){_fraction(zeros, nines)}")
        return "|".join(parts)

    def _split(self, value: Decimal) -> tuple[int, str]:
        """Before and behind the point, the latter with all its places."""
        whole, _, fraction = f"{value:.{self.places}f}".partition(".")
        return int(whole), fraction

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        pattern = re.compile(self.pattern)
        context = Context(prec=self.digits)
        unit = Decimal(1).scaleb(-self.places)

        def read(value: Any) -> Decimal:
            if not isinstance(value, Decimal) and not (
                isinstance(value, str) and pattern.fullmatch(value)
            ):
                raise PydanticCustomError(
                    "decimal_text",
                    "Input should be text: a decimal number from {low} to {high}, with at most "
                    "{places} decimal places",
                    {"low": str(self.low), "high": str(self.high), "places": self.places},
                )
            # As the column will hold it: `1.5` becomes `1.50`, and zero has no sign.
            return context.add(Decimal(value).quantize(unit, context=context), Decimal(0))

        return core_schema.no_info_plain_validator_function(
            read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                lambda value: format(value, "f"),
                return_schema=core_schema.str_schema(),
                when_used="json",
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "pattern": self.pattern}


def decimal_text(
    digits: int, places: int, *, minimum: str | None = None, maximum: str | None = None
) -> DecimalText:
    """A decimal of at most `digits` digits, `places` of them behind the point."""
    unit = Decimal(1).scaleb(-places)
    # As many digits as either side may have, whatever the caller's own context holds.
    exact = Context(prec=2 * digits + 30)
    most = exact.subtract(Decimal(1).scaleb(digits - places), unit)
    low = exact.minus(most) if minimum is None else max(Decimal(minimum), exact.minus(most))
    high = most if maximum is None else min(Decimal(maximum), most)
    return DecimalText(
        digits,
        places,
        low.quantize(unit, ROUND_CEILING, exact),
        high.quantize(unit, ROUND_FLOOR, exact),
    )


def _whole(first: int, last: int) -> str:
    """Whole numbers, without zeros in front."""
    parts = []
    for length in range(len(str(first)), len(str(last)) + 1):
        low = max(first, 10 ** (length - 1) if length > 1 else 0)
        high = min(last, 10**length - 1)
        parts.append("|".join(_digits(str(low), str(high), may_end=False)))
    return "|".join(parts)


def _fraction(low: str, high: str) -> str:
    """What stands behind the whole number; zeros at its end may be left out."""
    if not low:
        return ""
    digits = "|".join(_digits(low, high, may_end=True))
    return rf"(?:\.(?:{digits})){'' if low.strip('0') else '?'}"


def _digits(low: str, high: str, *, may_end: bool) -> list[str]:
    """Alternatives for the digits between two texts of one length, at least one digit each."""
    first, last, rest = int(low[0]), int(high[0]), len(low) - 1
    zeros, nines = "0" * rest, "9" * rest
    if first == last:
        return [f"{first}{_tail(low[1:], high[1:], may_end=may_end)}"]
    parts = []
    if low[1:] != zeros:
        parts.append(f"{first}{_tail(low[1:], nines, may_end=may_end)}")
        first += 1
    if high[1:] != nines:
        parts.append(f"{last}{_tail(zeros, high[1:], may_end=may_end)}")
        last -= 1
    if first <= last:
        digit = f"[{first}-{last}]" if first < last else str(first)
        parts.append(f"{digit}{_tail(zeros, nines, may_end=may_end)}")
    return parts


def _tail(low: str, high: str, *, may_end: bool) -> str:
    if not low:
        return ""
    is_zero = not low.strip("0")
    if is_zero and not high.strip("9"):
        return f"[0-9]{{0,{len(low)}}}" if may_end else f"[0-9]{{{len(low)}}}"
    digits = f"(?:{'|'.join(_digits(low, high, may_end=may_end))})"
    return f"{digits}?" if may_end and is_zero else digits
