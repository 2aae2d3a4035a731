"""Time, always with a zone, always UTC inside the service."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The current moment. The service has no other source of it, so that a test can set it."""
    return datetime.now(UTC)


def in_utc(moment: datetime) -> datetime:
    """The same moment in UTC.

    Raises:
        ValueError: it has no zone, so that nobody knows which moment it is; or it is a moment in
            the first or last hours of the calendar, which UTC cannot write.
    """
    if moment.tzinfo is None or moment.utcoffset() is None:
        raise ValueError("a moment needs a time zone")
    try:
        return moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("a moment must be a date of the calendar in UTC") from error
