"""Where the answer to a creation leads: the operations on what was made (OpenAPI links)."""

import re
from collections.abc import Iterator
from typing import Any

_PARAMETER = re.compile(r"{(\w+)}")


def add_links(document: dict[str, Any]) -> None:
    """Tells of every creation which operations take the identifier that it answers with."""
    operations = list(_operations(document))
    for _path, method, creation in operations:
        created = creation["responses"].get("201")
        schema = _schema(created)
        if method != "post" or schema is None:
            continue
        parameters = {
            parameter
            for path, verb, reading in operations
            if verb == "get" and _schema(reading["responses"].get("200")) == schema
            for parameter in _only_parameter(path)
        }
        links = {
            operation["operationId"]: {
                "operationId": operation["operationId"],
                "parameters": {parameter: "$response.body#/id"},
            }
            for path, _method, operation in operations
            for parameter in _only_parameter(path)
            if parameter in parameters
        }
        if links:
            created["links"] = links


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, methods in document.get("paths", {}).items():
        for method, operation in methods.items():
            yield path, method, operation


def _schema(response: dict[str, Any] | None) -> str | None:
    """The name of what an answer holds."""
    content = (response or {}).get("content", {}).get("application/json", {})
    name: str | None = content.get("schema", {}).get("$ref")
    return name


def _only_parameter(path: str) -> list[str]:
    """The parameter of a path that has no other."""
    found = _PARAMETER.findall(path)
    return found if len(found) == 1 else []
