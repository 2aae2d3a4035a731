"""Whoever shows a key is counted by its name, wherever they call from."""

from hashlib import sha256

from src.core.auth import PrincipalDep
from tests.applications import build_app, serve

KEYS = {name: f"the key of {name}" for name in ("a", "b")}


async def test_a_program_is_counted_by_name() -> None:
    known = [
        {"name": name, "digest": sha256(key.encode()).hexdigest()} for name, key in KEYS.items()
    ]
    limit = {"enabled": True, "requests": 1, "window_seconds": 3600}
    app = build_app(api_key={"keys": known}, rate_limit=limit)

    @app.get("/me")
    async def me(principal: PrincipalDep) -> str:
        return principal.subject

    async with serve(app) as client:
        for name, status in (("a", 200), ("a", 429), ("b", 200)):
            response = await client.get("/me", headers={"X-API-Key": KEYS[name]})
            assert response.status_code == status
