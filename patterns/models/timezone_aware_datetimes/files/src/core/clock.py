"""Moments: always with a zone, always UTC inside the service."""

from datetime import UTC, datetime

# What asyncpg reads and writes as minus and plus infinity.
_ENDS = frozenset({datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)})


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC.

    Raises:
        ValueError: it has no zone, so that nobody knows which moment it is; or it is so near to the
            ends of the calendar that UTC or the database cannot write it.
    """
    if moment.utcoffset() is None:
        raise ValueError("a moment needs a time zone")
    try:
        utc = moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a moment must be within the calendar in UTC") from error
    if utc in _ENDS:
        raise ValueError("a moment must not be an end of the calendar")
    return utc
