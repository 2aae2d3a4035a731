"""The OpenAPI document says what this service really answers."""

from typing import Any

from fastapi import FastAPI

from src.core.config import Settings
from src.core.errors import Problem
from src.core.links import add_links


def install_openapi(app: FastAPI, _settings: Settings) -> None:
    """Adds the schema of problems, which every route refers to and none returns, and the links."""
    build = app.openapi

    def openapi() -> dict[str, Any]:
        document = build()
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        if "Problem" not in schemas:
            problem = Problem.model_json_schema(ref_template="#/components/schemas/{model}")
            schemas.update(problem.pop("$defs"))
            schemas["Problem"] = problem
            add_links(document)
        return document

    app.openapi = openapi  # type: ignore[method-assign]
