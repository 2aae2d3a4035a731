"""Settings are read from the environment, checked, and never shown."""

import os
from typing import Any

import pytest
from pydantic import ValidationError

from src.core.config import Settings
from tests.applications import build_settings
from tests.production import PRODUCTION, environment_of

PASSWORD = "hunter2-hunter2"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is exported for the service, as `DATABASE_URL` is for the tests, decides nothing here."""
    groups = tuple(f"{name.upper()}__" for name in Settings.model_fields)
    names = {name.upper() for name in Settings.model_fields}
    for variable in list(os.environ):
        if variable.upper() in names or variable.upper().startswith(groups):
            monkeypatch.delenv(variable)


@pytest.mark.parametrize(
    ("variable", "text", "read", "expected"),
    [
        ("LOG_LEVEL", "DEBUG", lambda settings: settings.log_level, "DEBUG"),
        ("RATE_LIMIT__REQUESTS", "7", lambda settings: settings.rate_limit.requests, 7),
        (
            "CORS__ALLOW_ORIGINS",
            "https://a.example, https://b.example",
            lambda settings: settings.cors.allow_origins,
            ["https://a.example", "https://b.example"],
        ),
        ("CORS__ALLOW_ORIGINS", "", lambda settings: settings.cors.allow_origins, []),
    ],
)
def test_a_variable_sets_what_it_names(
    variable: str, text: str, read: Any, expected: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, text)
    assert read(Settings(_env_file=None)) == expected


@pytest.mark.parametrize("scheme", ["postgres", "postgresql", "postgresql+asyncpg"])
def test_the_database_is_reached_with_asyncpg(scheme: str) -> None:
    settings = build_settings(database_url=f"{scheme}://app:{PASSWORD}@db:5432/app")
    url = settings.database_url.get_secret_value()
    assert url == f"postgresql+asyncpg://app:{PASSWORD}@db:5432/app"


@pytest.mark.parametrize("url", ["mysql://app@db/app", "sqlite:///app.db", "not a url"])
def test_another_database_is_refused(url: str) -> None:
    with pytest.raises(ValidationError, match="database_url"):
        build_settings(database_url=url)


def test_a_secret_is_not_shown() -> None:
    settings = build_settings(database_url=f"postgresql://app:{PASSWORD}@db/app")
    assert PASSWORD not in f"{settings!r} {settings} {settings.model_dump_json()}"


def test_an_error_does_not_show_the_secret_that_caused_it() -> None:
    with pytest.raises(ValidationError) as caught:
        build_settings(database_url=f"mysql://app:{PASSWORD}@db/app")
    assert PASSWORD not in str(caught.value)


def test_production_starts_with_settings_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in environment_of(PRODUCTION).items():
        monkeypatch.setenv(name, value)
    assert Settings(_env_file=None).is_production


@pytest.mark.parametrize("missing", [name for name in PRODUCTION if name != "app_env"])
def test_production_does_not_start_without(missing: str) -> None:
    with pytest.raises(ValidationError, match="must be set"):
        Settings(
            _env_file=None, **{name: value for name, value in PRODUCTION.items() if name != missing}
        )


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (
            {"database_url": "postgresql://app:development-only@db/app"},
            "DATABASE_URL still has the value of .env.example",
        ),
        ({"cors": {"allow_origins": ["*"]}}, "CORS__ALLOW_ORIGINS must name the origins"),
    ],
)
def test_production_does_not_start_with(change: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValidationError, match=problem):
        Settings(_env_file=None, **{**PRODUCTION, **change})
