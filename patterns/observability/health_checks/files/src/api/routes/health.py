"""What an orchestrator asks."""

from typing import Literal

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel

from src.core.health import HealthCheck, State, states_of

router = APIRouter(include_in_schema=False)


class Liveness(BaseModel):
    """The process runs."""

    status: Literal["alive"] = "alive"


class Readiness(BaseModel):
    """The service can do its work, or what keeps it from that."""

    status: Literal["ready", "stopping", "not ready"]
    checks: dict[str, State]


@router.get("/livez")
async def live() -> Liveness:
    """Whether to restart it. Asks nobody: a database that is down is no reason to restart."""
    return Liveness()


@router.get("/readyz")
async def ready(request: Request, response: Response) -> Readiness:
    """Whether to send it requests."""
    app = request.app
    states = await states_of(app)
    checks: tuple[HealthCheck, ...] = app.state.health_checks
    is_ready = all(states[check.name] == "up" for check in checks if check.is_critical)
    is_stopping = app.state.is_stopping
    response.status_code = 503 if is_stopping or not is_ready else 200
    status: Literal["ready", "stopping", "not ready"] = (
        "stopping" if is_stopping else "ready" if is_ready else "not ready"
    )
    return Readiness(status=status, checks=states)
