"""A body that is not called JSON is not read as JSON."""

import pytest
from fastapi import Depends, FastAPI
from pydantic import BaseModel

from src.core.content_type import require_json
from tests.applications import build_app, serve


class Body(BaseModel):
    """What the route of these tests takes."""

    number: int


def app_with_bodies() -> FastAPI:
    app = build_app()

    @app.post("/things", dependencies=[Depends(require_json)])
    async def add(body: Body) -> int:
        return body.number

    return app


@pytest.mark.parametrize(
    ("media_type", "status"),
    [
        ("application/json", 200),
        ("application/json; charset=utf-8", 200),
        ("application/merge-patch+json", 200),
        ("text/plain", 415),
        ("application/x-www-form-urlencoded", 415),
        ("image/svg+json", 415),
        (None, 415),
    ],
)
async def test_a_body_must_be_called_json(media_type: str | None, status: int) -> None:
    headers = {} if media_type is None else {"Content-Type": media_type}
    async with serve(app_with_bodies()) as client:
        response = await client.post("/things", content=b'{"number": 1}', headers=headers)
        without = await client.post("/things", headers=headers)
    assert response.status_code == status
    assert without.status_code == 422
