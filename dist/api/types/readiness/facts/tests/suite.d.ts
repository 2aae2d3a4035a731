import type { Evidence } from '../../report.ts';
import { type Scope } from '../python/scope.ts';
import { type SuiteSources } from './fixtures.ts';
/** A test that a runner collects. */
export interface Test {
    readonly scope: Scope;
    readonly at: Evidence;
    readonly skipped: boolean;
    /** It states something: `assert`, `raises`, `raise_for_status`, an assertion of a mock. */
    readonly asserts: boolean;
    /** What it states depends on a call into the application. */
    readonly effective: boolean;
}
/** A request that a test sends to the application. */
export interface TestRequest {
    readonly method: string;
    /** `{}` for parts that are not known. */
    readonly path: string;
    readonly at: Evidence;
    readonly test: Test;
}
export interface Suite {
    readonly tests: readonly Test[];
    readonly requests: readonly TestRequest[];
    /** Clients that are built on the real application. */
    readonly clients: readonly Evidence[];
    /** Paths that clients put before every address: `/api` of `base_url="http://test/api"`. */
    readonly bases: readonly string[];
    /** Test modules. */
    readonly modules: readonly Scope[];
}
/** Reads the tests of a repository: what they call, state and request. */
export declare function suiteOf(sources: SuiteSources): Suite;
