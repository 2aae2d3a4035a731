"""The OpenAPI document leads from what was made to what can be done with it."""

from typing import Any

from src.core.links import add_links


def operation(name: str, status: str, schema: str | None = None) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": schema}}} if schema else {}
    return {"operationId": name, "responses": {status: {"content": content}}}


def test_a_creation_leads_to_what_takes_its_identifier() -> None:
    create = operation("things_create", "201", "#/Thing")
    document = {
        "paths": {
            "/things": {"get": operation("things_list", "200", "#/Page"), "post": create},
            "/things/{thing_id}": {
                "get": operation("things_get", "200", "#/Thing"),
                "delete": operation("things_delete", "204"),
            },
            "/things/{thing_id}/parts": {"get": operation("parts_list", "200", "#/Parts")},
            "/things/{thing_id}/parts/{part_id}": {"put": operation("things_add_part", "204")},
            "/boxes/{box_id}": {"get": operation("boxes_get", "200", "#/Box")},
        }
    }
    add_links(document)
    assert create["responses"]["201"]["links"] == {
        name: {"operationId": name, "parameters": {"thing_id": "$response.body#/id"}}
        for name in ("things_get", "things_delete", "parts_list")
    }


def test_a_creation_that_nothing_can_read_leads_nowhere() -> None:
    create = operation("things_create", "201", "#/Thing")
    document = {"paths": {"/things": {"post": create}, "/boxes/{box_id}": {"get": create}}}
    add_links(document)
    assert "links" not in create["responses"]["201"]
