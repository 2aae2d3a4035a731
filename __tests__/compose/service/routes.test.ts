import { describe, expect, it } from '@jest/globals';
import { describeService } from '../../../src/compose/service/index.ts';
import type { SpecRequirements } from '../../../src/spec/index.ts';
import { HOSTILE_FIELDS, hostileSpec } from './hostile.ts';
import { endpoint, entity, field, manyToMany, oneOf, ref, specOf } from './specification.ts';

const PARTS: Partial<SpecRequirements> = {
  auth: { method: 'jwt', src: [] },
  roles: ['admin', 'member'],
  entities: [
    entity('Project', [field('name', 'string', { required: true })]),
    entity('Task', [
      oneOf('status', ['todo', 'done', 'cancelled']),
      field('is_blocked', 'bool'),
      field('done_at', 'datetime'),
      ref('project_id', 'Project', { required: true }),
      ref('parent_id', 'Task'),
    ]),
    entity('Label', [field('name', 'string')]),
    entity('TimeEntry', [field('minutes', 'int')], { table: 'time_entries' }),
  ],
  relations: [manyToMany('Task', 'Label')],
};

function routesOf(...lines: readonly string[]): readonly string[] {
  const { service } = describeService(specOf({ ...PARTS, endpoints: lines.map((line) => endpoint(line)) }));
  return service.entities
    .flatMap(({ routes }) => routes)
    .filter(({ line }) => line > 0)
    .map(({ kind, method, path }) => `${kind} ${method} ${path}`);
}

/** What is answered for many rows, where a pattern takes them. */
function ofMany(capabilities: readonly string[], ...lines: readonly string[]): readonly string[] {
  const spec = specOf({ ...PARTS, endpoints: lines.map((line) => endpoint(line)) });
  return describeService(spec, { capabilities }).service.entities.flatMap(({ routes_of_many: routes }) =>
    routes.map(({ kind, method, path, function: name, status }) =>
      [kind, method, path, name, status].join(' '),
    ),
  );
}

describe('the routes of many rows', () => {
  it.each([
    ['POST /tasks/bulk', 'create_many post /tasks/bulk create_many_tasks 201'],
    ['PATCH /tasks/bulk', 'update_many patch /tasks/bulk update_many_tasks 200'],
    ['POST /tasks/batch-delete', 'delete_many post /tasks/batch-delete delete_many_tasks 204'],
  ])('%s is %s', (line, expected) => {
    expect(ofMany(['http.bulk'], line)).toEqual([expected]);
    expect(ofMany([], line)).toEqual([]);
  });

  it('stay open below another row, and where each change needs the version that it is made to', () => {
    expect(ofMany(['http.bulk'], 'POST /projects/{id}/tasks/bulk')).toEqual([]);
    const versioned = ['http.bulk', 'http.preconditions'];
    expect(ofMany(versioned, 'PATCH /tasks/bulk', 'DELETE /tasks/bulk')).toEqual([]);
    expect(ofMany(versioned, 'POST /tasks/bulk')).toHaveLength(1);
  });
});

describe('the routes of a service', () => {
  it.each([
    ['GET /tasks', 'list get /tasks'],
    ['POST /tasks', 'create post /tasks'],
    ['GET /timeentries', 'list get /timeentries'],
    ['GET /timeentry/{id}', 'get get /timeentry/{time_entry_id}'],
    ['GET /tasks/{id}', 'get get /tasks/{task_id}'],
    ['PATCH /tasks/{id}', 'update patch /tasks/{task_id}'],
    ['PUT /tasks/{id}', 'replace put /tasks/{task_id}'],
    ['DELETE /tasks/{id}', 'delete delete /tasks/{task_id}'],
    ['GET /projects/{id}/tasks', 'list get /projects/{project_id}/tasks'],
    ['POST /projects/{id}/tasks', 'create post /projects/{project_id}/tasks'],
    ['DELETE /projects/{p}/tasks/{t}', 'delete delete /projects/{project_id}/tasks/{task_id}'],
    ['PUT /tasks/{id}/labels/{label}', 'link put /tasks/{task_id}/labels/{label_id}'],
    ['DELETE /labels/{id}/tasks/{task}', 'unlink delete /labels/{label_id}/tasks/{task_id}'],
    ['GET /tasks/{id}/subtasks', 'list get /tasks/{task_id}/subtasks'],
    ['POST /tasks/{id}/complete', 'act post /tasks/{task_id}/complete'],
    ['POST /tasks/{id}/unblock', 'act post /tasks/{task_id}/unblock'],
    ['POST /tasks/{id}/estimate', 'unanswered post /tasks/{task_id}/estimate'],
    ['GET /projects/{id}/report', 'unanswered get /projects/{project_id}/report'],
  ])('%s is %s', (line, expected) => {
    expect(routesOf(line)).toEqual([expected]);
  });

  it('a state change writes every field that is about it, and none besides', () => {
    const { service } = describeService(
      specOf({
        ...PARTS,
        endpoints: [endpoint('POST /tasks/{id}/complete'), endpoint('POST /tasks/{id}/unblock')],
      }),
    );
    const changes = service.entities
      .flatMap(({ routes }) => routes)
      .map(({ changes: all }) => all.map(({ name, value }) => `${name} = ${value.text}`));

    expect(changes.filter((all) => all.length > 0)).toEqual([
      ['status = TaskStatus.DONE', 'done_at = datetime.now(UTC)'],
      ['is_blocked = False'],
    ]);
  });

  it('an endpoint that no entity explains is an omission with its line', () => {
    const { omissions } = describeService(specOf({ ...PARTS, endpoints: [endpoint('POST /login')] }));

    expect(omissions.map(({ what }) => what)).toEqual(['POST /login (spec.md:7): read, not generated']);
  });

  it('a row of which nothing can be changed has no PATCH', () => {
    const spec = specOf({ ...PARTS, entities: [entity('Marker', [])] });
    const routes = describeService(spec).service.entities.flatMap(({ routes }) => routes);
    expect(routes.map(({ kind }) => kind)).toEqual(['list', 'create', 'get', 'delete']);

    const listed = describeService({ ...spec, endpoints: [endpoint('PATCH /markers/{id}')] });
    const [route] = listed.service.entities.flatMap(({ routes }) => routes);
    expect(route?.kind).toBe('unanswered');
  });

  it('an entity without an endpoint gets everything, for whoever is known', () => {
    const { service } = describeService(specOf({ ...PARTS, endpoints: [] }));
    const label = service.entities.find(({ name }) => name.pascal === 'Label');

    expect(label?.routes.map(({ kind, authenticated }) => `${kind} ${String(authenticated)}`)).toEqual(
      ['create', 'get', 'update', 'delete'].reduce<string[]>(
        (all, kind) => [...all, `${kind} true`],
        ['list true'],
      ),
    );
  });

  it('a link has a route each way even where no endpoint lists it', () => {
    const { service } = describeService(specOf({ ...PARTS, endpoints: [endpoint('GET /tasks')] }));
    const links = service.entities
      .flatMap(({ routes }) => routes)
      .filter(({ kind }) => kind === 'link' || kind === 'unlink');

    expect(links.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'put /tasks/{task_id}/labels/{label_id}',
      'delete /tasks/{task_id}/labels/{label_id}',
    ]);
  });
});

describe('a whole number', () => {
  const limitsOf = (max: number) =>
    describeService(specOf({ entities: [entity('Task', [field('size', 'bigint', { min: 0, max })])] }))
      .service.entities[0]?.schema.aliases.map(({ text }) => text)
      .join('');

  it('is published with bounds that JSON can carry, whatever the spec allows', () => {
    expect(limitsOf(2 ** 63)).toContain('ge=0, le=SAFE_INTEGER_MAX');
    expect(limitsOf(10 ** 12)).toContain('ge=0, le=1000000000000');
  });
});

describe('a hostile spec', () => {
  it('is described the same every time', () => {
    expect(JSON.stringify(describeService(hostileSpec()))).toBe(
      JSON.stringify(describeService(hostileSpec())),
    );
  });

  it('gives every module, table and function a name of its own', () => {
    const { service } = describeService(hostileSpec());
    const modules = service.entities.map(({ name }) => name.snake);
    const functions = service.entities.map(({ routes }) => routes.map(({ function: name }) => name));

    expect(new Set(modules).size).toBe(modules.length);
    for (const names of functions) expect(new Set(names).size).toBe(names.length);
  });

  it('tells which fields are called otherwise', () => {
    const { omissions } = describeService(hostileSpec());
    const renamed = omissions
      .map(({ what }) => what)
      .filter((what) => what.startsWith('the name Everything.'));

    expect(renamed).toContain('the name Everything.model_config');
    expect(renamed).toContain('the name Everything.order');
    expect(renamed.length).toBeLessThan(HOSTILE_FIELDS.length);
  });

  it('opens a circle of required references, and says so', () => {
    const { omissions } = describeService(hostileSpec());

    expect(omissions.map(({ what }) => what)).toContain('the rule that Egg.hen_id is required (spec.md:7)');
  });
});
