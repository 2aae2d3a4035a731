"""Specs of a given number of entities: each with seven fields, every second one with a parent."""

FIELDS = """| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| name | string(120) | required, unique | What people call it |
| notes | text | | |
| status | enum(draft, active, closed) | required, default draft | |
| amount | decimal(12,2) | min 0 | |
| position | int | required, default 1, min 1, max 100 | |
| starts_on | date | | |
"""

NOUNS = (
    "Project Task Label Comment Invoice Customer Supplier Product Order Shipment Warehouse Ticket Event Venue Course Lesson Student "
    "Teacher Room Booking"
).split()


def spec(entities: int) -> str:
    """The text of a spec with so many entities."""
    parts = [
        "---",
        "specVersion: 1",
        f"name: bench-{entities}",
        "description: A service for measuring.",
        "auth: {method: jwt, roles: [admin, member]}",
        "---",
        "",
        f"# Bench {entities}",
        "",
        "## Entities",
        "",
    ]
    for index, noun in enumerate(NOUNS[:entities]):
        parts += [f"### {noun}", "", FIELDS.rstrip()]
        if index % 2 == 1:
            parent = NOUNS[index - 1]
            parts.append(f"| {parent.lower()}_id | ref({parent}) | required, on delete cascade | |")
        parts.append("")
    return "\n".join(parts)
