const ENTITIES = `
## Entities

### Author

| Field | Type | Constraints |
|---|---|---|
| name | string(80) | required, unique |
| born_on | date | |

### Article

| Field | Type | Constraints |
|---|---|---|
| title | string(200) | required, searchable |
| body | html | required |
| price | decimal(10,2) | min 0 |
| rating | int | min 1, max 5 |
| is_public | bool | default false |
| state | enum(draft, published, retired) | default draft |
| published_at | datetime | |
| author_id | ref(Author) | required, on delete restrict |
`;

/** Services that together select nearly every pattern of the library. */
export const SAMPLE_SPECS: readonly string[] = [
  `---
specVersion: 1
name: magazine
auth: jwt
features: [idempotency, import_export, cache, seed_data, horizontal_scaling, audit_log, tracing, email, notifications, background_jobs, auth.password_reset, auth.email_verification]
---

# Magazine

Readers register and log in with e-mail and password.
${ENTITIES}`,
  `---
specVersion: 1
name: archive
auth: api_key
---

# Archive
${ENTITIES}`,
];
