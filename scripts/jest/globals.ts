/**
 * What `@jest/globals` offers where tests run in bare Node: the functions that the runner has put into the global scope.
 * A time limit for a test has no effect there: CI stops a step that hangs, and names the file that ran.
 */
import type * as Jest from '@jest/globals';

const offered = globalThis as unknown as typeof Jest;

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } = offered;
export const jest = { setTimeout: () => undefined };
