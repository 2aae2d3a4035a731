"""A fault of ours is reported once, with the id of its request and without what the client sent."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from fastapi import FastAPI
from sentry_sdk.envelope import Envelope
from sentry_sdk.transport import HttpTransport

from src.core.errors import ConflictError
from tests.applications import build_app, serve

DSN = "https://public@errors.example/1"
SECRET = "what a client sent"

Reports = list[dict[str, Any]]


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reports]:
    """What would have been sent."""
    found: Reports = []

    def keep(_transport: HttpTransport, envelope: Envelope) -> None:
        event = envelope.get_event()
        if event is not None:
            found.append(json.loads(json.dumps(event, default=str)))

    monkeypatch.setattr(HttpTransport, "capture_envelope", keep)
    yield found
    sentry_sdk.get_client().close(timeout=0)
    # A client without an address sends nothing.
    sentry_sdk.init()


def app_with_faults(**settings: Any) -> FastAPI:
    app = build_app(**settings)

    @app.post("/crash")
    async def crash(text: str) -> None:
        raise RuntimeError(f"{len(text)} characters")

    @app.post("/refuse")
    async def refuse() -> None:
        raise ConflictError("It is closed.")

    return app


async def test_a_fault_is_reported_once(reports: Reports) -> None:
    async with serve(app_with_faults(sentry_dsn=DSN)) as client:
        headers = {"X-Request-ID": "request-0003"}
        response = await client.post("/crash", params={"text": SECRET}, headers=headers)
    assert response.status_code == 500
    [report] = reports
    assert report["exception"]["values"][0]["value"] == f"{len(SECRET)} characters"
    assert report["tags"] == {"request_id": "request-0003"}
    assert report["environment"] == "test"
    assert SECRET not in json.dumps(report)


async def test_a_refusal_is_no_fault(reports: Reports) -> None:
    async with serve(app_with_faults(sentry_dsn=DSN)) as client:
        assert (await client.post("/refuse")).status_code == 409
    assert reports == []


async def test_nothing_is_sent_without_an_address(reports: Reports) -> None:
    async with serve(app_with_faults()) as client:
        assert (await client.post("/crash", params={"text": SECRET})).status_code == 500
    assert reports == []
