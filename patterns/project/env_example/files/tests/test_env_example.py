"""`.env.example` is complete, works for development, and is refused in production."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pydantic import BaseModel, ValidationError

from src.core.config import Settings

EXAMPLE = Path(__file__).parents[1] / ".env.example"
FOR_COMPOSE_ONLY = frozenset({"POSTGRES_PASSWORD"})

LINE = re.compile(r"^(?:# )?([A-Z][A-Z0-9_]*)=", re.MULTILINE)


def variables_of(model: type[BaseModel], prefix: str = "") -> Iterator[str]:
    for name, field in model.model_fields.items():
        variable = f"{prefix}{name.upper()}"
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from variables_of(field.annotation, f"{variable}__")
        else:
            yield variable


@pytest.fixture
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the machine has set must not help."""
    for variable in variables_of(Settings):
        monkeypatch.delenv(variable, raising=False)


def test_it_names_every_setting_and_nothing_else() -> None:
    named = LINE.findall(EXAMPLE.read_text())
    assert sorted({*named} - FOR_COMPOSE_ONLY) == sorted(variables_of(Settings))
    assert len(named) == len({*named})


@pytest.mark.usefixtures("_no_environment")
def test_it_works_for_development() -> None:
    assert Settings(_env_file=EXAMPLE).app_env == "development"


@pytest.mark.usefixtures("_no_environment")
def test_it_is_refused_in_production() -> None:
    with pytest.raises(ValidationError):
        Settings(_env_file=EXAMPLE, app_env="production")
