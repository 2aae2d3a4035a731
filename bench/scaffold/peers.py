"""Templates for cookiecutter and copier that render the files of a service: its name is a variable, the rest is kept as it is."""

import shutil
from pathlib import Path


def files_of(service: Path) -> list[Path]:
    """Relative paths of the files of a service."""
    return sorted(path.relative_to(service) for path in service.rglob("*") if path.is_file())


def _rendered(text: str, name: str, variable: str) -> str:
    kept = text.replace("{% endraw %}", "")
    parts = kept.split(name)
    return variable.join("{% raw %}" + part + "{% endraw %}" if part else "" for part in parts)


def cookiecutter_template(service: Path, name: str, target: Path) -> None:
    """Writes a template for cookiecutter."""
    folder = target / "{{ cookiecutter.name }}"
    _copy(service, folder, name, "{{ cookiecutter.name }}", "")
    (target / "cookiecutter.json").write_text('{"name": "%s"}' % name)


def copier_template(service: Path, name: str, target: Path) -> None:
    """Writes a template for copier."""
    _copy(service, target / "template", name, "{{ name }}", ".jinja")
    (target / "copier.yml").write_text(f"_subdirectory: template\nname: {{type: str, default: {name}}}\n")


def _copy(service: Path, folder: Path, name: str, variable: str, suffix: str) -> None:
    for path in files_of(service):
        destination = folder / f"{path}{suffix}"
        destination.parent.mkdir(parents=True, exist_ok=True)
        try:
            text = (service / path).read_text()
        except UnicodeDecodeError:
            shutil.copy(service / path, destination)
            continue
        destination.write_text(_rendered(text, name, variable))
