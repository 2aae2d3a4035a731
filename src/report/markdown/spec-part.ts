import type { Endpoint, SpecRequirements } from '../../spec/index.ts';
import { entityDiagram } from './diagram.ts';
import { clip, code, codeBlock, prose } from './escape.ts';
import { type Detail, folded, stacked, table } from './ladder.ts';
import { type Place, specLine } from './links.ts';

const MAX_TEXT = 200;

/** What was read from the spec: each item with the line that says it. */
export function specPart(spec: SpecRequirements, detail: Detail, place?: Place): string {
  const diagram = entityDiagram(spec);
  return stacked([
    '#### What was read',
    counts(spec),
    diagram === undefined ? undefined : codeBlock(diagram, 'mermaid'),
    fold(`Entities (${spec.entities.length})`, entityTable(spec, detail, place)),
    fold(`Endpoints (${spec.endpoints.length})`, endpointTable(spec.endpoints, detail, place)),
    fold(`Requirements (${spec.requirements.length})`, requirementTable(spec, detail, place)),
    fold(`Features (${spec.features.length})`, featureTable(spec, detail, place)),
    unread(spec),
  ]);
}

function counts({ entities, endpoints, requirements, features, auth }: SpecRequirements): string {
  const parts = [
    count(entities.length, 'entity', 'entities'),
    count(endpoints.length, 'endpoint', 'endpoints'),
    count(requirements.length, 'requirement', 'requirements'),
    count(features.length, 'feature', 'features'),
  ];
  return `${parts.join(', ')}; callers prove who they are by ${code(auth.method)}.`;
}

function entityTable({ entities }: SpecRequirements, detail: Detail, place?: Place): string | undefined {
  const rows = entities.map(({ name, fields, src, inferred }) => [
    code(name),
    fields.map((field) => code(field.name)).join(', '),
    inferred ? 'inferred' : specLine(src, place),
  ]);
  return table(['entity', 'fields', 'read at'], rows, detail);
}

function endpointTable(endpoints: readonly Endpoint[], detail: Detail, place?: Place): string | undefined {
  const rows = endpoints.map(({ method, path, auth, roles, derived, src }) => [
    code(`${method} ${path}`),
    [auth, ...roles].map((word) => prose(word)).join(', '),
    derived ? 'follows from the entity' : specLine(src, place),
  ]);
  return table(['endpoint', 'callers', 'read at'], rows, detail);
}

function requirementTable(
  { requirements }: SpecRequirements,
  detail: Detail,
  place?: Place,
): string | undefined {
  const rows = requirements.map(({ id, text, status, src }) => [
    code(id),
    prose(clip(text, MAX_TEXT)),
    status,
    specLine(src, place),
  ]);
  const listed = table(['requirement', 'text', 'status', 'read at'], rows, detail);
  return listed === undefined ? undefined : `${RULES_OF_PEOPLE}\n\n${listed}`;
}

/** What a sentence asks for is a feature that the library has, or is written by the people who know it. */
const RULES_OF_PEOPLE =
  'Sentences are read and listed. What is not among the features, endpoints and constraints below and above is for you to write, in `src/services/`.';

function featureTable({ features }: SpecRequirements, detail: Detail, place?: Place): string | undefined {
  const rows = features.map(({ id, status, evidence }) => [code(id), status, specLine(evidence, place)]);
  return table(['feature', 'status', 'read at'], rows, detail);
}

function unread({ coverage }: SpecRequirements): string | undefined {
  if (coverage.unparsedSections.length === 0) return undefined;
  const names = coverage.unparsedSections
    .slice(0, 10)
    .map(({ title, line }) => `${prose(clip(title, MAX_TEXT))} (line ${line})`);
  const more = coverage.unparsedSections.length - names.length;
  return `Sections that were not understood: ${names.join(', ')}${more > 0 ? `, and ${more} more` : ''}.`;
}

function fold(title: string, body: string | undefined): string | undefined {
  return body === undefined ? undefined : folded(title, body);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
