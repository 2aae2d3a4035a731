"""The stack starts in order, shows only the service, and gives nobody more than they need."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
STACK: dict[str, Any] = yaml.safe_load((ROOT / "docker" / "docker-compose.yml").read_text())
SERVICES: dict[str, dict[str, Any]] = STACK["services"]
# What runs an image of somebody else: the database, and what else the service keeps its state in.
BACKENDS = [name for name, service in SERVICES.items() if "image" in service]


@pytest.mark.parametrize("name", [name for name in SERVICES if name != "app"])
def test_only_the_service_can_be_reached(name: str) -> None:
    assert "ports" not in SERVICES[name]


@pytest.mark.parametrize("name", BACKENDS)
def test_a_backend_reaches_nobody_outside(name: str) -> None:
    assert SERVICES[name]["networks"] == ["internal"]


def test_and_only_from_this_machine() -> None:
    assert [port.split(":")[0] for port in SERVICES["app"]["ports"]] == ["127.0.0.1"]
    assert STACK["networks"]["internal"] == {"internal": True}


def test_it_starts_once_everything_it_needs_is_there() -> None:
    conditions = {name: each["condition"] for name, each in SERVICES["app"]["depends_on"].items()}
    assert conditions == {
        "migrate": "service_completed_successfully",
        **dict.fromkeys(BACKENDS, "service_healthy"),
    }


@pytest.mark.parametrize("name", ["app", *BACKENDS])
def test_what_stays_up_says_whether_it_works(name: str) -> None:
    assert SERVICES[name]["healthcheck"]["test"][0] == "CMD"


@pytest.mark.parametrize("name", SERVICES)
def test_nobody_gets_more_than_they_need(name: str) -> None:
    service = SERVICES[name]
    assert "no-new-privileges:true" in service["security_opt"]
    assert "mem_limit" in service
    assert not service.get("privileged", False)


@pytest.mark.parametrize("name", ["app", "migrate"])
def test_the_service_writes_nothing_to_its_disk(name: str) -> None:
    assert SERVICES[name]["read_only"]
    assert SERVICES[name]["cap_drop"] == ["ALL"]


@pytest.mark.parametrize("name", BACKENDS)
def test_an_image_is_pinned(name: str) -> None:
    assert "@sha256:" in SERVICES[name]["image"]


def test_no_password_is_written_down() -> None:
    assert SERVICES["db"]["environment"]["POSTGRES_PASSWORD"].startswith("${POSTGRES_PASSWORD:?")
