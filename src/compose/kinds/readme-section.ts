import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { Code } from '../code.ts';
import { md } from '../template/index.ts';
import { defineKind } from './kind.ts';
import { uniqueBy } from './unique.ts';

export const readmeSection = defineKind({
  kind: 'readme.section',
  explanation:
    'A section of the README of the service, in the order of `order`, then of the titles. `body` is Markdown.',
  schema: z.strictObject({
    title: z.string().regex(/^\S[^\n]*$/, 'one line'),
    order: z.number().int(),
    body: z.string().min(1),
  }),
  references: ['body'],
  escape: md,
  merge(given) {
    const { kept, diagnostics } = uniqueBy(given, {
      key: ({ title }) => title,
      what: ({ title }) => `the section \`${title}\``,
    });
    const sections = kept
      .map(({ value }) => value)
      .sort((a, b) => a.order - b.order || comparePaths(a.title, b.title))
      .map(({ title, body }) => ({
        title: new Code('markdown', md(title)),
        body: new Code('markdown', body.trimEnd()),
      }));
    return { view: { readme_sections: sections }, diagnostics };
  },
});
