"""What is known of the route that a request took."""

from collections.abc import Iterable

from fastapi.routing import iter_route_contexts
from starlette.routing import BaseRoute, compile_path
from starlette.types import Scope

UNMATCHED = "unmatched"


def route_template(scope: Scope) -> str:
    """The path of the route with its parameters' names: `/api/v1/tasks/{task_id}`.

    A label must not hold what clients make up, so that a path without a route is `unmatched`.
    """
    # An included route knows its path without the prefix. FastAPI keeps the whole one here.
    context = scope.get("fastapi", {}).get("effective_route_context")
    path = getattr(context, "path_format", None) or getattr(scope.get("route"), "path", None)
    return path if isinstance(path, str) else UNMATCHED


def allowed_methods(routes: Iterable[BaseRoute], path: str) -> list[str]:
    """Every method that some route answers at this path.

    A path that is written out (`/tasks/bulk`) is no row of `/tasks/{task_id}`, which it matches too.
    """
    matching = [
        context
        for context in iter_route_contexts(list(routes))
        if context.path is not None and compile_path(context.path)[0].match(path)
    ]
    written_out = [context for context in matching if context.path == path]
    methods: set[str] = set()
    for context in written_out or matching:
        methods |= context.methods or set()
    if "GET" in methods:
        methods.add("HEAD")
    return sorted(methods)
