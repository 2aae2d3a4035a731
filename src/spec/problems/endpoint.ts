import { defineProblem } from '../../diagnostics/index.ts';

export const badMethod = defineProblem<{ method: string; path: string }>({
  code: 'endpoint/bad-method',
  severity: 'warning',
  explanation: 'An endpoint has one of the methods of HTTP. Another word in its place is not read.',
  message: ({ method, path }) =>
    `\`${method}\` of \`${path}\` is no method; expected GET, POST, PUT, PATCH or DELETE`,
  help: () => 'write the method of HTTP',
});

export const endpointDuplicate = defineProblem<{ endpoint: string; line: number }>({
  code: 'endpoint/duplicate',
  severity: 'warning',
  explanation: 'One table lists a route twice. The first is taken.',
  message: ({ endpoint, line }) => `\`${endpoint}\` is listed twice, first at line ${line}`,
  help: () => 'remove one of the two',
});

export const paramMismatch = defineProblem<{ endpoint: string; here: string; there: string; line: number }>({
  code: 'endpoint/param-mismatch',
  severity: 'warning',
  explanation: 'One path is written with two names for the same parameter. The first is taken.',
  message: ({ endpoint, here, there, line }) =>
    `\`${endpoint}\` calls its parameter \`{${here}}\`, line ${line} calls it \`{${there}}\``,
  help: ({ there }) => `write \`{${there}}\` in both`,
});

export const endpointUnknownEntity = defineProblem<{ endpoint: string; segment: string; near: string }>({
  code: 'endpoint/unknown-entity',
  severity: 'warning',
  explanation: 'A path names a collection that is nearly, but not quite, one of the entities.',
  message: ({ endpoint, segment, near }) =>
    `\`${endpoint}\`: \`${segment}\` is no entity; did you mean \`${near}\``,
  help: ({ near }) => `write \`${near}\` in the path, or add the entity`,
});
