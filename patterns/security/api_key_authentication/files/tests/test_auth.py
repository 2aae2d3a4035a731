"""Only a key that was given out opens anything, and nothing shows the key."""

from hashlib import sha256
from typing import Any

import pytest
from fastapi import Depends, FastAPI
from pydantic import ValidationError

from src.core.auth import PrincipalDep, require_roles
from tests.applications import build_app, build_settings, serve
from tests.production import PRODUCTION

KEY = "8c2f1c64e0f94f0ab1d7"
DEVELOPMENT_KEY = "only-for-development"


def known(key: str, name: str = "billing", roles: tuple[str, ...] = ("editor",)) -> dict[str, Any]:
    return {"name": name, "digest": sha256(key.encode()).hexdigest(), "roles": list(roles)}


def guarded_app(*keys: dict[str, Any], **settings: Any) -> FastAPI:
    development = settings.pop("development_key", None)
    app = build_app(api_key={"keys": keys, "development_key": development}, **settings)

    @app.get("/me")
    async def me(principal: PrincipalDep) -> dict[str, Any]:
        return {"subject": principal.subject, "roles": sorted(principal.roles)}

    @app.get("/editors", dependencies=[Depends(require_roles("editor", "owner"))])
    async def editors() -> None:
        """Answers."""

    return app


async def test_a_program_is_known_by_name_and_roles() -> None:
    async with serve(guarded_app(known("other"), known(KEY))) as client:
        response = await client.get("/me", headers={"X-API-Key": KEY})
    assert response.json() == {"subject": "billing", "roles": ["editor"]}


@pytest.mark.parametrize(
    "key", [None, "", "nonsense", KEY[:-1], KEY.upper(), known(KEY)["digest"], f"{KEY}:editor", ":"]
)
async def test_what_was_not_given_out_is_refused(key: str | None) -> None:
    headers = {} if key is None else {"X-API-Key": key}
    async with serve(guarded_app(known(KEY))) as client:
        response = await client.get("/me", headers=headers)
    assert response.status_code == 401
    assert response.headers["WWW-Authenticate"].startswith("ApiKey")
    assert response.json()["detail"] == "A valid API key is needed."


async def test_nobody_is_let_in_before_a_key_is_given_out() -> None:
    async with serve(guarded_app()) as client:
        assert (await client.get("/me", headers={"X-API-Key": KEY})).status_code == 401


@pytest.mark.parametrize(
    ("roles", "status"),
    [(("editor",), 200), (("reader", "owner"), 200), (("reader",), 403), ((), 403)],
)
async def test_a_role_opens_what_it_is_for(roles: tuple[str, ...], status: int) -> None:
    async with serve(guarded_app(known(KEY, roles=roles))) as client:
        response = await client.get("/editors", headers={"X-API-Key": KEY})
    assert response.status_code == status


@pytest.mark.parametrize(
    ("key", "roles"),
    [
        (DEVELOPMENT_KEY, []),
        (f"{DEVELOPMENT_KEY}:editor", ["editor"]),
        (f"{DEVELOPMENT_KEY}:editor,owner", ["editor", "owner"]),
    ],
)
async def test_the_key_for_development_has_the_roles_behind_it(key: str, roles: list[str]) -> None:
    async with serve(guarded_app(development_key=DEVELOPMENT_KEY)) as client:
        response = await client.get("/me", headers={"X-API-Key": key})
    assert response.json() == {"subject": "developer", "roles": roles}


def test_production_does_not_start_with_a_key_for_development() -> None:
    keys = {"keys": [known(KEY)], "development_key": DEVELOPMENT_KEY}
    with pytest.raises(ValidationError, match="API_KEY__DEVELOPMENT_KEY must not be set"):
        build_settings(**{**PRODUCTION, "api_key": keys})


def test_a_key_in_the_place_of_its_digest_is_refused_and_not_shown() -> None:
    with pytest.raises(ValidationError) as caught:
        build_settings(api_key={"keys": [{"name": "billing", "digest": KEY}]})
    assert KEY not in str(caught.value)


def test_the_document_says_what_is_needed() -> None:
    document = guarded_app().openapi()
    schemes = document["components"]["securitySchemes"]
    assert [(scheme["type"], scheme["in"]) for scheme in schemes.values()] == [("apiKey", "header")]
    assert document["paths"]["/editors"]["get"]["security"] == [{name: []} for name in schemes]
