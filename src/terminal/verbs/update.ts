import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { nothingToUpdate } from '../problems.ts';
import type { Run } from '../run.ts';
import { scaffoldInto } from './scaffold.ts';

/** `patternbank update DIR --spec SPEC`: composes again and merges with what people made of the service since. */
export const runUpdate: Run<'update'> = async ({ dir, spec, patterns, dryRun, chatModel, json }, console) => {
  if (!existsSync(resolve(console.directory, dir))) throw new UserError(nothingToUpdate.at({ path: dir }));
  return scaffoldInto(
    { spec, out: dir, patterns, chatModel, settings: [], dryRun, explain: false, json, rebuildsLock: true },
    console,
  );
};
