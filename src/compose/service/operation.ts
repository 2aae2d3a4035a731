import type { Endpoint, Entity, SpecRequirements } from '../../spec/index.ts';
import type { Names } from './names.ts';

export type OperationAction = 'list' | 'create' | 'get' | 'update' | 'replace' | 'delete';

/** One generated route of an entity. */
export interface Operation {
  readonly action: OperationAction;
  /** Lower case, as FastAPI's decorators are named. */
  readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
  /** Below the base path: `/tasks/{task_id}`. */
  readonly path: string;
  readonly operation_id: string;
  readonly summary: string;
  /** `false`: anyone may call it. */
  readonly authenticated: boolean;
  /** Any of these; empty: every authenticated caller. */
  readonly roles: readonly string[];
  /** Where the spec listed it; 0 where it follows from the entity. */
  readonly line: number;
}

/** The generated routes of one entity by action, and the listed endpoints that they do not cover. */
export interface EntityOperations {
  readonly byAction: Partial<Record<OperationAction, Operation>>;
  readonly uncovered: readonly Endpoint[];
}

const METHODS = { list: 'get', create: 'post', get: 'get', update: 'patch', replace: 'put', delete: 'delete' } as const;

const SUMMARIES: Record<OperationAction, (names: Names) => string> = {
  list: (names) => `List ${names.plural_words}`,
  create: (names) => `Create ${names.article} ${names.words}`,
  get: (names) => `Read ${names.article} ${names.words}`,
  update: (names) => `Change ${names.article} ${names.words}`,
  replace: (names) => `Replace ${names.article} ${names.words}`,
  delete: (names) => `Delete ${names.article} ${names.words}`,
};

/**
 * Maps the endpoints of an entity, listed or derived, to the routes that the service gets.
 *
 * An endpoint with more than one path parameter, or with a method of its own, has no generated route yet: it is
 * returned as uncovered, so that the result can say so.
 */
export function operationsOf(entity: Entity, names: Names, spec: SpecRequirements): EntityOperations {
  const byAction: Partial<Record<OperationAction, Operation>> = {};
  const uncovered: Endpoint[] = [];
  for (const endpoint of spec.endpoints) {
    if (endpoint.entity !== entity.name || endpoint.status !== 'required') continue;
    const action = actionOf(endpoint);
    if (action === undefined || byAction[action] !== undefined) uncovered.push(endpoint);
    else byAction[action] = operation({ endpoint, action, names, spec });
  }
  return { byAction, uncovered };
}

function actionOf(endpoint: Endpoint): OperationAction | undefined {
  const parameters = endpoint.path.match(/\{[^}]*\}/g) ?? [];
  const onOne = parameters.length === 1 && endpoint.path.endsWith('}');
  if (endpoint.action === undefined || endpoint.action === 'custom') return undefined;
  if (endpoint.action === 'list') return parameters.length === 0 && endpoint.method === 'GET' ? 'list' : undefined;
  if (endpoint.action === 'create') return parameters.length === 0 && endpoint.method === 'POST' ? 'create' : undefined;
  if (!onOne) return undefined;
  if (endpoint.action === 'get') return endpoint.method === 'GET' ? 'get' : undefined;
  if (endpoint.action === 'delete') return endpoint.method === 'DELETE' ? 'delete' : undefined;
  return endpoint.method === 'PATCH' ? 'update' : endpoint.method === 'PUT' ? 'replace' : undefined;
}

function operation(given: {
  readonly endpoint: Endpoint;
  readonly action: OperationAction;
  readonly names: Names;
  readonly spec: SpecRequirements;
}): Operation {
  const { endpoint, action, names, spec } = given;
  const authenticated = spec.auth.method !== 'none' && endpoint.auth !== 'none' && endpoint.auth !== 'optional';
  return {
    action,
    method: METHODS[action],
    path: endpoint.path.replace(/\{[^}]*\}/, `{${names.snake}_id}`),
    operation_id: `${names.plural}_${action}`,
    summary: endpoint.summary ?? SUMMARIES[action](names),
    authenticated,
    roles: authenticated ? endpoint.roles : [],
    line: endpoint.derived ? 0 : (endpoint.src[0]?.line ?? 0),
  };
}
