"""What the cluster is told keeps the service there: probed, drained, replaced one by one, without rights."""

from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "k8s"


def documents() -> list[dict[str, Any]]:
    return [
        document
        for path in sorted(FOLDER.glob("*.yaml"))
        for document in yaml.safe_load_all(path.read_text())
    ]


def of_kind(kind: str) -> list[dict[str, Any]]:
    return [each for each in documents() if each["kind"] == kind]


def service() -> dict[str, Any]:
    [found] = [each for each in of_kind("Deployment") if each["metadata"]["name"] == "service"]
    spec: dict[str, Any] = found["spec"]
    return spec


PODS = [
    pytest.param(each["spec"]["template"]["spec"], id=f"{each['kind']}-{number}")
    for number, each in enumerate([*of_kind("Deployment"), *of_kind("Job")])
]


def test_the_kustomization_names_files_that_are_there() -> None:
    [kustomization] = of_kind("Kustomization")
    assert kustomization["resources"]
    assert all((FOLDER / name).is_file() for name in kustomization["resources"])


@pytest.mark.parametrize("pod", PODS)
def test_a_container_has_no_rights(pod: dict[str, Any]) -> None:
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert pod["automountServiceAccountToken"] is False
    for container in pod["containers"]:
        context = container["securityContext"]
        assert context["allowPrivilegeEscalation"] is False
        assert context["readOnlyRootFilesystem"] is True
        assert context["capabilities"] == {"drop": ["ALL"]}


@pytest.mark.parametrize("pod", PODS)
def test_it_runs_as_the_user_of_the_image(pod: dict[str, Any]) -> None:
    context = pod["securityContext"]
    user = f"USER {context['runAsUser']}:{context['runAsGroup']}"
    assert user in (ROOT / "docker" / "Dockerfile").read_text().splitlines()


@pytest.mark.parametrize("pod", PODS)
def test_memory_has_an_end_and_no_secret_is_written_down(pod: dict[str, Any]) -> None:
    for container in pod["containers"]:
        assert "memory" in container["resources"]["limits"]
        assert container["envFrom"] == [{"secretRef": {"name": "service"}}]


def test_a_new_version_takes_no_copy_away_before_another_is_ready() -> None:
    for deployment in of_kind("Deployment"):
        assert deployment["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0
    [scaler] = of_kind("HorizontalPodAutoscaler")
    assert scaler["spec"]["minReplicas"] >= 2
    assert scaler["spec"]["maxReplicas"] > scaler["spec"]["minReplicas"]
    # The autoscaler decides how many there are; a number here would undo it at every release.
    assert "replicas" not in service()


def test_probes_ask_what_the_service_answers() -> None:
    [container] = service()["template"]["spec"]["containers"]
    assert container["livenessProbe"]["httpGet"]["path"] == "/livez"
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"


def test_there_is_time_to_drain() -> None:
    pod = service()["template"]["spec"]
    environment = {each["name"]: each["value"] for each in pod["containers"][0]["env"]}
    delay = float(environment["SHUTDOWN_DELAY_SECONDS"])
    command = (ROOT / "docker" / "Dockerfile").read_text()
    drain = float(command.split('"--timeout-graceful-shutdown", "')[1].split('"')[0])
    assert pod["terminationGracePeriodSeconds"] > delay + drain


def test_every_selector_finds_its_pods() -> None:
    labels = [each["spec"]["template"]["metadata"]["labels"] for each in of_kind("Deployment")]
    for deployment in of_kind("Deployment"):
        assert deployment["spec"]["selector"]["matchLabels"] in labels
    [balancer] = of_kind("Service")
    assert balancer["spec"]["selector"] in labels
    [budget] = of_kind("PodDisruptionBudget")
    assert budget["spec"]["selector"]["matchLabels"] in labels
