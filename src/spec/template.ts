/** The spec that `init` writes: a small service that works as it stands, to be changed into another. */
export const SPEC_TEMPLATE = `---
specVersion: 1
name: reading-list
description: People keep a list of the books they want to read and note what they thought of them.
auth:
  method: jwt
  roles: [admin, member]
features: [pagination, search]
exclude: [websockets]
nonFunctional:
  security: standard
  rateLimit: 100/min
  observability: [logs, metrics]
  deployment: docker
---

# Reading list

## Entities

### Book

A book that somebody put on the list.

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| title | string(200) | required | |
| author | string(120) | required | |
| isbn | string(13) | unique | |
| pages | int | min 1 | |
| status | enum(wanted, reading, read) | required, default wanted | |
| finished_on | date | | |

### Review

What a reader thought of a book.

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| book_id | ref(Book) | required, on delete cascade | |
| rating | int | required, min 1, max 5 | 5 is the best |
| body | text | max 4000 | |

### Tag

| Field | Type | Constraints | Description |
|---|---|---|---|
| id | uuid | pk | |
| name | string(40) | required, unique | |

Relations: Book many-to-many Tag

## Endpoints

An entity without a line here gets create, read, list, change and delete.

| Method | Path | Auth | Description |
|---|---|---|---|
| GET | /tags | member | List tags |
| POST | /tags | admin | Create a tag |
| DELETE | /tags/{id} | admin | Delete a tag |

## Functional requirements

- FR-001: A member can search books by title.
- FR-002: A member can review a book.

## Non-functional requirements

- NFR-001: At most 100 requests a minute for one caller.

## Out of scope

- Live updates over websockets
`;
