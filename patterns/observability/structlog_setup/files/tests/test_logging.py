"""Every line of a log is one JSON object that names the request and no secret."""

import json
import logging
from typing import Any

import pytest
import structlog

from src.core.logging import REDACTED, configure_logging
from tests.applications import build_app, build_settings, serve

SECRET = "7d0e6a5c-not-for-logs"


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


async def test_a_request_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    app = build_app()

    @app.get("/things/{thing_id}")
    async def thing(thing_id: int) -> int:
        return thing_id

    async with serve(app) as client:
        await client.get("/things/7?secret=yes", headers={"X-Request-ID": "request-0001"})
    [line] = [line for line in lines_of(capsys) if line["event"] == "request"]
    assert line["request_id"] == "request-0001"
    assert (line["method"], line["path"], line["status"]) == ("GET", "/things/7", 200)
    assert line["route"] == "/things/{thing_id}"
    assert line["level"] == "info"
    assert line["timestamp"].endswith("Z")
    assert line["duration_ms"] >= 0


async def test_a_crash_is_json_with_the_request_and_its_traceback(
    capsys: pytest.CaptureFixture[str],
) -> None:
    app = build_app()

    @app.get("/crash")
    async def crash() -> None:
        password = SECRET
        raise RuntimeError(f"crashed, {len(password)} characters")

    async with serve(app) as client:
        await client.get("/crash", headers={"X-Request-ID": "request-0002"})
    lines = lines_of(capsys)
    [crashed] = [line for line in lines if line["event"] == "unhandled error"]
    assert crashed["request_id"] == "request-0002"
    assert crashed["exception"][0]["exc_type"] == "RuntimeError"
    assert SECRET not in json.dumps(lines)
    assert [line["level"] for line in lines if line["event"] == "request"] == ["error"]


async def test_what_is_asked_for_every_few_seconds_is_not_logged(
    capsys: pytest.CaptureFixture[str],
) -> None:
    async with serve(build_app()) as client:
        await client.get("/livez")
    assert not [line for line in lines_of(capsys) if line["event"] == "request"]


@pytest.mark.parametrize(
    "fields",
    [
        {"password": SECRET},
        {"Authorization": f"Bearer {SECRET}"},
        {"headers": {"X-Api-Key": SECRET}},
        {"steps": [{"client_secret": SECRET}]},
        {"url": f"postgresql://app:{SECRET}@db/app"},
        {"reason": f"cannot reach redis://:{SECRET}@cache:6379"},
    ],
)
def test_a_secret_is_taken_out(fields: dict[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(build_settings())
    structlog.get_logger("tests").info("something", **fields)
    output = capsys.readouterr().out
    assert SECRET not in output
    assert REDACTED in output


def test_other_libraries_write_the_same_lines(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(build_settings())
    for name in ("uvicorn.error", "sqlalchemy.engine", "any.library"):
        logging.getLogger(name).warning("said %s", name)
    lines = lines_of(capsys)
    assert [line["event"] for line in lines] == [f"said {line['logger']}" for line in lines]
    assert len(lines) == 3


def test_the_server_does_not_log_requests_once_more(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(build_settings())
    logging.getLogger("uvicorn.access").info("GET / 200")
    assert capsys.readouterr().out == ""


def test_less_than_the_level_is_not_logged(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(build_settings(log_level="WARNING"))
    structlog.get_logger("tests").info("quiet")
    structlog.get_logger("tests").warning("loud")
    assert [line["event"] for line in lines_of(capsys)] == ["loud"]


def test_people_get_a_line_that_they_can_read(capsys: pytest.CaptureFixture[str]) -> None:
    configure_logging(build_settings(log_format="console"))
    structlog.get_logger("tests").info("something", token=SECRET)
    output = capsys.readouterr().out
    assert "something" in output
    assert SECRET not in output
    with pytest.raises(json.JSONDecodeError):
        json.loads(output)
