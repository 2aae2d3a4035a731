import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { defineKind } from './kind.ts';
import { uniqueBy } from './unique.ts';

const target = z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `migrate`');
const line = z.string().regex(/^\S[^\n]*$/, 'one line');

export const makeTarget = defineKind({
  kind: 'make.target',
  explanation:
    'A phony target of the Makefile: one line of help, what it depends on, and the lines of its recipe.',
  schema: z.strictObject({
    name: target,
    help: line,
    depends: z.array(target).default([]),
    recipe: z.array(line).default([]),
  }),
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ name }) => name,
      what: ({ name }) => `the make target \`${name}\``,
    });
    const targets = kept
      .map(({ value: { name, help, depends, recipe } }) => ({
        name,
        help: new Code('make', help),
        depends: depends.length === 0 ? null : new Code('make', depends.join(' ')),
        recipe: recipe.map((text) => new Code('make', text)),
      }))
      .sort((a, b) => comparePaths(a.name, b.name));
    return { view: { make_targets: targets }, diagnostics };
  },
});
