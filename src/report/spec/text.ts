import { type Paint, plain, printable } from '../../diagnostics/index.ts';
import type { SpecRequirements } from '../../spec/index.ts';

/**
 * What was read from a spec, in short.
 *
 * @returns lines without a final line break
 */
export function specText(spec: SpecRequirements, paint: Paint = plain): string {
  const { app, auth, roles, entities, relations, endpoints, requirements, features, coverage } = spec;
  const listed = endpoints.filter(({ derived }) => !derived).length;
  const wanted = features.filter(({ status }) => status === 'required').map(({ id }) => id);
  return [
    paint.bold(printable(app.title === '' ? app.name : app.title)),
    row('entities', entities.map(({ name, fields }) => `${name} (${fields.length} fields)`).join(', ')),
    row('relations', String(relations.length)),
    row('endpoints', `${listed} listed, ${endpoints.length - listed} derived`),
    row('callers', roles.length === 0 ? auth.method : `${auth.method}, roles ${roles.join(', ')}`),
    row('features', wanted.join(', ')),
    row('requirements', String(requirements.length)),
    row('read', `${coverage.linesUsed} of ${coverage.linesTotal} lines`),
  ].join('\n');
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(12)}  ${value === '' ? 'none' : printable(value)}`;
}
