"""Whoever shows a token is counted by its subject, wherever they call from."""

from src.core.auth import PrincipalDep
from tests.applications import build_app, serve
from tests.fixtures.auth import SETTINGS, sign


async def test_a_caller_is_counted_by_subject() -> None:
    app = build_app(**SETTINGS, rate_limit={"enabled": True, "requests": 1, "window_seconds": 3600})

    @app.get("/me")
    async def me(principal: PrincipalDep) -> str:
        return principal.subject

    async with serve(app) as client:
        for subject, status in (("a", 200), ("a", 429), ("b", 200)):
            headers = {"Authorization": f"Bearer {sign(sub=subject)}"}
            assert (await client.get("/me", headers=headers)).status_code == status
