import type { Generator } from './output.ts';

/** The workflows that `patternbank init` writes. */
const WORKFLOWS = ['scaffold', 'gate', 'repopulate'] as const;

/** Copies of the example workflows beside the bundle, where `init` finds them. */
export const workflows: Generator = (read) =>
  Promise.resolve(
    WORKFLOWS.map((name) => {
      const source = `examples/workflows/${name}.yml`;
      const text = read(source);
      if (text === undefined) throw new Error(`${source} is missing`);
      return { path: `assets/workflows/${name}.yml`, text };
    }),
  );
