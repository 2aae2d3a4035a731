import { z } from 'zod';
import { comparePaths } from '../../tree/index.ts';
import { defineKind } from './kind.ts';

export const composeVolume = defineKind({
  kind: 'compose.volume',
  explanation: 'A named volume of the compose file.',
  schema: z.strictObject({
    name: z.string().regex(/^[a-z][a-z0-9_-]*$/, 'a lower-case name, such as `postgres-data`'),
  }),
  merge: (given) => ({
    view: { volumes: [...new Set(given.map(({ value }) => value.name))].sort(comparePaths) },
    diagnostics: [],
  }),
});
