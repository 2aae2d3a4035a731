"""Only a token that the identity provider signed for this service opens anything."""

import time
from itertools import count
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from fastapi import Depends, FastAPI
from pydantic import ValidationError

from src.core.auth import PrincipalDep, require_roles
from tests.applications import build_app, build_settings, serve
from tests.fixtures.auth import SECRET, SETTINGS, sign

RSA_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
RSA_PUBLIC = RSA_KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def guarded_app(**settings: Any) -> FastAPI:
    app = build_app(**{**SETTINGS, **settings})

    @app.get("/me")
    async def me(principal: PrincipalDep) -> dict[str, Any]:
        return {"subject": principal.subject, "roles": sorted(principal.roles)}

    @app.get("/editors", dependencies=[Depends(require_roles("editor", "owner"))])
    async def editors() -> None:
        """Answers."""

    return app


async def status_with(authorization: str | None, **settings: Any) -> int:
    headers = {} if authorization is None else {"Authorization": authorization}
    async with serve(guarded_app(**settings)) as client:
        response = await client.get("/me", headers=headers)
    if response.status_code == 401:
        assert response.headers["WWW-Authenticate"] == "Bearer"
        assert response.json()["detail"] == "A valid access token is needed."
    return response.status_code


async def test_a_caller_is_known_by_subject_and_roles() -> None:
    async with serve(guarded_app()) as client:
        token = sign(sub="someone", roles=["editor"])
        response = await client.get("/me", headers={"Authorization": f"Bearer {token}"})
    assert response.json() == {"subject": "someone", "roles": ["editor"]}


@pytest.mark.parametrize(
    "claims",
    [
        {"iss": "somebody else"},
        {"aud": "another service"},
        {"aud": ["another service"]},
        {"sub": 7},
        *({name: None} for name in ("exp", "iat", "sub", "iss", "aud")),
    ],
    # Not the values: processes that share the tests collect them at different seconds.
    ids=count(),
)
async def test_a_token_with_wrong_claims_is_refused(claims: dict[str, Any]) -> None:
    assert await status_with(f"Bearer {sign(**claims)}") == 401


# The moment is the test's, not the import's: each process that runs tests imports at its own.
@pytest.mark.parametrize(("claim", "seconds"), [("exp", -60), ("nbf", 600), ("iat", 600)])
async def test_a_token_is_refused_outside_of_its_time(claim: str, seconds: int) -> None:
    claims: dict[str, Any] = {claim: int(time.time()) + seconds}
    assert await status_with(f"Bearer {sign(**claims)}") == 401


@pytest.mark.parametrize(
    "authorization",
    [
        None,
        "Bearer",
        "Bearer ",
        "Bearer nonsense",
        "Bearer a.b.c",
        f"Basic {sign()}",
        sign(),
        f"Bearer {sign(SECRET[::-1])}",
        f"Bearer {sign()[:-4]}AAAA",
        f"Bearer {jwt.encode({'sub': 'someone'}, key='', algorithm='none')}",
    ],
    ids=count(),
)
async def test_what_is_no_token_of_ours_is_refused(authorization: str | None) -> None:
    assert await status_with(authorization) == 401


async def test_the_algorithm_is_ours_to_choose() -> None:
    token = jwt.encode({"sub": "someone"}, SECRET, "HS512")
    assert await status_with(f"Bearer {token}") == 401


async def test_a_public_key_is_no_secret() -> None:
    settings = {"jwt": {**SETTINGS["jwt"], "algorithm": "RS256", "public_key": RSA_PUBLIC.decode()}}
    claims = jwt.decode(sign(), options={"verify_signature": False})
    signed = jwt.encode(claims, RSA_KEY, "RS256")
    assert await status_with(f"Bearer {signed}", **settings) == 200
    assert await status_with(f"Bearer {sign()}", **settings) == 401


async def test_nobody_is_let_in_before_there_is_a_key() -> None:
    settings = {"jwt": {**SETTINGS["jwt"], "secret": None}}
    assert await status_with(f"Bearer {sign()}", **settings) == 401


async def test_keys_that_cannot_be_fetched_are_an_outage() -> None:
    unreachable = {"algorithm": "RS256", "jwks_url": "http://127.0.0.1:1/keys"}
    settings = {"jwt": {**SETTINGS["jwt"], **unreachable}}
    claims = jwt.decode(sign(), options={"verify_signature": False})
    token = jwt.encode(claims, RSA_KEY, "RS256", headers={"kid": "one"})
    assert await status_with(f"Bearer {token}", **settings) == 503


@pytest.mark.parametrize(
    ("roles", "status"),
    [
        (["editor"], 200),
        (["reader", "owner"], 200),
        (["reader"], 403),
        ([], 403),
        ("editor", 403),
        (None, 403),
    ],
)
async def test_a_role_opens_what_it_is_for(roles: object, status: int) -> None:
    async with serve(guarded_app()) as client:
        token = sign(roles=roles)
        response = await client.get("/editors", headers={"Authorization": f"Bearer {token}"})
    assert response.status_code == status


def test_a_short_secret_is_refused() -> None:
    with pytest.raises(ValidationError, match="at least 32"):
        build_settings(jwt={"secret": "short"})


def test_the_document_says_what_is_needed() -> None:
    document = guarded_app().openapi()
    schemes = document["components"]["securitySchemes"]
    assert [scheme["scheme"] for scheme in schemes.values()] == ["bearer"]
    assert document["paths"]["/editors"]["get"]["security"] == [{name: []} for name in schemes]
