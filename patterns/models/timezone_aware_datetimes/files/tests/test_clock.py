"""A moment has a zone, wherever it comes from and whatever the zone of the machine."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import select, text
from sqlalchemy.dialects.postgresql import TIMESTAMP
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql import bindparam

from src.core.clock import in_utc

TOKYO = timezone(timedelta(hours=9))


@pytest.fixture(params=["UTC", "Asia/Tokyo", "America/St_Johns"])
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The machine's own zone, for one test."""
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_a_moment_is_the_same_in_utc() -> None:
    moment = datetime(2024, 2, 29, 8, 30, tzinfo=TOKYO)
    assert in_utc(moment) == moment
    assert in_utc(moment).isoformat() == "2024-02-28T23:30:00+00:00"


@pytest.mark.parametrize(
    "moment",
    [
        datetime(2024, 2, 29, 12, 30),  # noqa: DTZ001
        datetime.min.replace(tzinfo=UTC),
        datetime.max.replace(tzinfo=UTC),
        datetime.min.replace(tzinfo=TOKYO),
        datetime.max.replace(tzinfo=timezone(timedelta(hours=-9))),
    ],
)
def test_what_is_no_moment_is_refused(moment: datetime) -> None:
    with pytest.raises(ValueError, match="a moment"):
        in_utc(moment)


@pytest.mark.usefixtures("zone")
@pytest.mark.parametrize(
    "moment", [datetime(1, 1, 1, 0, 0, 1, tzinfo=UTC), datetime(2024, 2, 29, 8, 30, tzinfo=TOKYO)]
)
async def test_the_database_gives_back_the_moment_that_it_got(
    moment: datetime, session: AsyncSession
) -> None:
    await session.execute(text("SET LOCAL timezone = 'Pacific/Auckland'"))
    stored = await session.scalar(select(bindparam("at", moment, TIMESTAMP(timezone=True))))
    assert stored == moment
    assert stored is not None
    assert stored.tzinfo is not None
