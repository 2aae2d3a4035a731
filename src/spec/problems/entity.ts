import { defineProblem } from '../../diagnostics/index.ts';

export const typeUnknown = defineProblem<{ type: string; field: string; near: string | undefined }>({
  code: 'type/unknown',
  severity: 'warning',
  explanation: 'A type that is none of ours, no enum and no entity is read as a line of text.',
  message: ({ type, field, near }) =>
    `\`${type}\` of \`${field}\` is no type that we know: using string${near === undefined ? '' : `; did you mean \`${near}\``}`,
  help: ({ near }) =>
    near === undefined ? 'write one of the types in docs/spec-format.md' : `write \`${near}\``,
});

export const relationUnknownTarget = defineProblem<{ from: string; to: string; near: string | undefined }>({
  code: 'relation/unknown-target',
  severity: 'warning',
  explanation:
    'A relation leads to something that is no entity of the spec. The column stays as a plain id without a foreign key.',
  message: ({ from, to, near }) =>
    `\`${from}\` refers to \`${to}\`, which is no entity${near === undefined ? '' : `; did you mean \`${near}\``}`,
  help: ({ to, near }) => (near === undefined ? `add an entity \`${to}\`` : `write \`${near}\``),
});

export const relationMissingKey = defineProblem<{ field: string; entity: string; to: string }>({
  code: 'relation/missing-fk',
  severity: 'info',
  explanation: 'A relation is stated, but no field holds it. The field is added.',
  message: ({ field, entity, to }) =>
    `\`${entity}\` refers to \`${to}\` without a field for it: \`${field}\` added`,
  help: ({ field, to }) => `list \`${field}\` as \`ref(${to})\` to say whether it is required`,
});

export const entityNoFields = defineProblem<{ entity: string }>({
  code: 'entity/no-fields',
  severity: 'warning',
  explanation:
    'An entity is named, but its fields are nowhere. It gets an id and two times, and nothing else is invented.',
  message: ({ entity }) => `\`${entity}\` has no fields`,
  help: ({ entity }) => `list the fields of \`${entity}\` in a table`,
});

export const entityDuplicate = defineProblem<{ entity: string; line: number }>({
  code: 'entity/duplicate',
  severity: 'warning',
  explanation:
    'One notation describes an entity twice. The fields of both are taken, the first description of a field wins.',
  message: ({ entity, line }) => `\`${entity}\` is described twice, first at line ${line}`,
  help: () => 'merge the two tables, or rename one entity',
});

export const fieldDuplicate = defineProblem<{ field: string; entity: string; line: number }>({
  code: 'field/duplicate',
  severity: 'warning',
  explanation: 'A field stands twice in one list. The first is taken.',
  message: ({ field, entity, line }) => `\`${entity}.${field}\` stands twice, first at line ${line}`,
  help: () => 'remove or rename one of the two',
});

export const identifierReserved = defineProblem<{ name: string; becomes: string }>({
  code: 'identifier/reserved',
  severity: 'warning',
  explanation:
    'Python, SQL or a base class of the service takes this name already. A suffix keeps the two apart.',
  message: ({ name, becomes }) => `\`${name}\` is a reserved word: named \`${becomes}\``,
  help: ({ name }) => `choose another name than \`${name}\``,
});

export const mergeConflict = defineProblem<{ what: string; kept: string; other: string }>({
  code: 'merge/conflict',
  severity: 'info',
  explanation:
    'Two places disagree. The notation of the higher rank wins (`docs/spec-format.md`, "When two places disagree").',
  message: ({ what, kept, other }) =>
    `two places disagree on ${what}: \`${kept}\` is taken, \`${other}\` is not`,
  help: () => 'make the two agree',
});

export const looksLikeDto = defineProblem<{ name: string }>({
  code: 'entity/looks-like-dto',
  severity: 'info',
  explanation:
    'A type whose name says that it is sent or answered is not stored. Schemas of requests and responses follow from the entities.',
  message: ({ name }) => `\`${name}\` describes a message, not something stored: left out`,
  help: () => 'rename it if it is an entity',
});
