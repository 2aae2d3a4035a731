/**
 * Creates, reads, lists, changes and deletes one of everything that a running service describes in `/openapi.json`.
 *
 *     node scripts/e2e/crud.ts http://127.0.0.1:8000 ["Authorization: Bearer …"]
 */
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { type Resource, readApi } from './api.ts';
import { type Lookup, type Schema, sample } from './sample.ts';

const STARTS_WITHIN = 30_000;

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Created {
  readonly resource: Resource;
  readonly id: string;
}

const [origin = '', header = ''] = process.argv.slice(2);
const problems: string[] = [];
let requests = 0;

async function ask(method: string, path: string, body?: unknown): Promise<Answer> {
  const headers = new Headers({ accept: 'application/json' });
  const colon = header.indexOf(':');
  if (colon > 0) headers.set(header.slice(0, colon), header.slice(colon + 1).trim());
  if (body !== undefined) headers.set('content-type', 'application/json');
  requests += 1;
  const response = await fetch(origin + path, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, text: await response.text() };
}

function expectStatus(what: string, answer: Answer, statuses: readonly number[]): boolean {
  if (statuses.includes(answer.status)) return true;
  problems.push(
    `${what}: expected ${statuses.join(' or ')}, got ${answer.status} ${answer.text.slice(0, 300)}`,
  );
  return false;
}

async function started(): Promise<void> {
  const end = Date.now() + STARTS_WITHIN;
  for (;;) {
    const status = await ask('GET', '/readyz').then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    if (Date.now() > end)
      throw new Error(`the service is not ready after ${STARTS_WITHIN / 1000} s: /readyz answers ${status}`);
    await setTimeout(200);
  }
}

/** The row that a key of another row names: `project_id` is the id of a project. */
function parentOf(key: string, created: readonly Created[]): Created | undefined {
  const name = key.replace(/_id$/, '');
  if (name === key) return undefined;
  return (
    created.find(({ resource }) => resource.name === name) ??
    created.find(({ resource }) => name.endsWith(resource.name))
  );
}

function bodyOf(wanted: Schema, lookup: Lookup, created: readonly Created[]): Record<string, unknown> {
  const required = new Set(wanted.required ?? []);
  const entries = Object.entries(wanted.properties ?? {}).flatMap(([key, property]): [string, unknown][] => {
    const parent = parentOf(key, created);
    if (parent !== undefined) return [[key, parent.id]];
    return required.has(key) ? [[key, sample(property, lookup, created.length + 1)]] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether every required key of another row can be filled. */
function canCreate({ create }: Resource, created: readonly Created[], names: ReadonlySet<string>): boolean {
  return (create.required ?? []).every((key) => {
    const named = [...names].some((name) => key.endsWith(`${name}_id`));
    return !named || parentOf(key, created) !== undefined;
  });
}

async function exercise(
  resource: Resource,
  lookup: Lookup,
  created: readonly Created[],
): Promise<Created | undefined> {
  const { collection, item, patch, put, lists } = resource;
  const body = bodyOf(resource.create, lookup, created);
  const answer = await ask('POST', collection, body);
  if (!expectStatus(`POST ${collection} ${JSON.stringify(body)}`, answer, [201])) return undefined;
  const row = JSON.parse(answer.text) as Record<string, unknown>;
  const id = String(row['id']);
  const path = item.replace(/\{[^}]*\}/, encodeURIComponent(id));

  const read = await ask('GET', path);
  if (expectStatus(`GET ${path}`, read, [200])) expectSame(`GET ${path}`, JSON.parse(read.text), row);
  if (lists) {
    const listed = await ask('GET', collection);
    if (expectStatus(`GET ${collection}`, listed, [200]) && !listed.text.includes(id)) {
      problems.push(`GET ${collection}: the new row ${id} is not listed`);
    }
  }
  if (patch !== undefined) await change('PATCH', path, { key: firstChange(patch), wanted: patch, lookup });
  if (put !== undefined)
    expectStatus(`PUT ${path}`, await ask('PUT', path, bodyOf(put, lookup, created)), [200]);
  expectStatus(
    `GET ${collection}/nothing`,
    await ask('GET', item.replace(/\{[^}]*\}/, 'nothing')),
    [404, 422],
  );
  return { resource, id };
}

function firstChange({ properties = {} }: Schema): string | undefined {
  return Object.keys(properties).find((key) => !key.endsWith('_id'));
}

interface Change {
  readonly key: string | undefined;
  readonly wanted: Schema;
  readonly lookup: Lookup;
}

async function change(method: string, path: string, { key, wanted, lookup }: Change): Promise<void> {
  if (key === undefined) return;
  const value = sample(wanted.properties?.[key] ?? {}, lookup, 90 + requests);
  const answer = await ask(method, path, { [key]: value });
  const what = `${method} ${path} ${JSON.stringify({ [key]: value })}`;
  if (!expectStatus(what, answer, [200])) return;
  expectSame(what, (JSON.parse(answer.text) as Record<string, unknown>)[key], value);
}

function expectSame(what: string, got: unknown, expected: unknown): void {
  const [a, b] = [JSON.stringify(got), JSON.stringify(expected)];
  if (a !== b) problems.push(`${what}: expected ${b}, got ${a}`);
}

async function remove({ resource: { item, deletes }, id }: Created): Promise<void> {
  if (!deletes) return;
  const path = item.replace(/\{[^}]*\}/, encodeURIComponent(id));
  expectStatus(`DELETE ${path}`, await ask('DELETE', path), [204]);
  expectStatus(`GET ${path} after it was deleted`, await ask('GET', path), [404]);
}

async function createAll(resources: readonly Resource[], lookup: Lookup): Promise<readonly Created[]> {
  const names = new Set(resources.map(({ name }) => name));
  const created: Created[] = [];
  let waiting = [...resources];
  while (waiting.length > 0) {
    const next = waiting.find((resource) => canCreate(resource, created, names)) ?? waiting[0];
    waiting = waiting.filter((resource) => resource !== next);
    const made = next === undefined ? undefined : await exercise(next, lookup, created);
    if (made !== undefined) created.push(made);
  }
  return created;
}

await started();
const description = await ask('GET', '/openapi.json');
const { resources, lookup } = readApi(description.text);
if (resources.length === 0)
  problems.push('/openapi.json describes no collection whose rows can be created and read');
const created = await createAll(resources, lookup);
for (const one of created.toReversed()) await remove(one);
for (const problem of problems) console.error(`  ${problem}`);
console.log(
  `${created.length} of ${resources.length} entities, ${requests} requests, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
