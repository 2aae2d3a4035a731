import type { Endpoint } from '../../spec/index.ts';
import type { LinkModel } from './entity-model.ts';
import type { Import } from './imports.ts';
import type { Names } from './names.ts';
import type { PythonCode } from './python-code.ts';
/**
 * What a generated route does. `act` is a state change; `unanswered` is in the contract and answers 501 until the team
 * has written its logic.
 */
export type RouteKind = 'list' | 'create' | 'get' | 'update' | 'replace' | 'delete' | 'link' | 'unlink' | 'act' | 'restore' | 'create_many' | 'update_many' | 'delete_many' | 'unanswered';
/** One generated route, every name and number that its template needs computed. */
export interface Route {
    readonly kind: RouteKind;
    /** Lower case, as FastAPI's decorators are named. */
    readonly method: 'get' | 'post' | 'patch' | 'put' | 'delete';
    /** Below the base path: `/tasks/{task_id}`. */
    readonly path: string;
    readonly operation_id: string;
    /** The function in the module of routes. */
    readonly function: string;
    /** The method of the service, where the route has one of its own. */
    readonly call: string;
    readonly summary: string;
    /** The summary with its full stop. */
    readonly sentence: string;
    /** What a reference says beside the summary. */
    readonly description: string;
    /** What a success answers. */
    readonly status: number;
    /** `false`: anyone may call it. */
    readonly authenticated: boolean;
    /** Any of these; empty: every authenticated caller. */
    readonly roles: readonly string[];
    /** `require_roles("admin")`; `null` where anyone may call it. */
    readonly guard: PythonCode | null;
    /** `Depends(…)` of the decorator; `null` where there is none. */
    readonly dependencies: PythonCode | null;
    /** The `responses` that tell of an ETag; `null` where the route shows none. */
    readonly tagged: PythonCode | null;
    /** It takes `If-Match`. */
    readonly is_conditional: boolean;
    /** Arguments of `problem_responses`. */
    readonly problems: PythonCode;
    /** The same in the generated tests: an f-string over the names of the parameters. */
    readonly url: PythonCode;
    /** The same with keys that no row has. */
    readonly unknown_url: PythonCode;
    /** The same with the first key only. */
    readonly half_url: PythonCode;
    /** Roles of the spec that may not call it. */
    readonly other_roles: readonly string[];
    /** The last parameter: the row that the route is about. */
    readonly item: string;
    /** In the order of the path. */
    readonly parameters: readonly RouteParameter[];
    /** The row above, for a nested path. */
    readonly parent: RouteParent | null;
    readonly link: LinkModel | null;
    /** A reading of a link from its other side: the first parameter is the link's `to`. */
    readonly is_reversed: boolean;
    /** For `act`: what it writes. */
    readonly changes: readonly {
        readonly name: string;
        readonly value: PythonCode;
        readonly shown: PythonCode | null;
    }[];
    /** Some of `changes` are known in advance. */
    readonly has_shown: boolean;
    /** What the values of `changes` need. */
    readonly imports: readonly Import[];
    /** Where the spec listed it; 0 where it follows from the entity. */
    readonly line: number;
}
export interface RouteParameter {
    /** `task_id` */
    readonly name: string;
    /** `TaskId`: the alias of the type with its description. */
    readonly type: string;
    readonly entity: Names;
    readonly python: PythonCode;
    readonly unknown: PythonCode;
}
export interface RouteParent {
    readonly name: Names;
    readonly parameter: string;
    /** The field of the entity that holds the parent, or the filter that a link gives its lists. */
    readonly field: string;
    /** `false` where a link, and no field, connects the two. */
    readonly is_field: boolean;
    /** `TaskInProjectCreate`: a body without the field that the path gives. */
    readonly create_schema: string;
}
/** A listed endpoint that has no generated route, and why. */
export interface Uncovered {
    readonly endpoint: Endpoint;
    readonly because: string;
}
