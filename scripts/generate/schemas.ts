import { z } from 'zod';
import { manifestJsonSchema, qualityFile } from '../../src/pattern/index.ts';
import { policyJsonSchema } from '../../src/policy/index.ts';
import {
  populateJson,
  scaffoldJson,
  searchJson,
  trialsJson,
  validateJson,
  verifyJson,
} from '../../src/report/index.ts';
import { frontMatterSchema } from '../../src/spec/index.ts';
import type { Generator } from './output.ts';

/** JSON Schemas of what people write for us, and of what leaves the process. */
export const schemas: Generator = () => {
  const all: Readonly<Record<string, object>> = {
    'front-matter': {
      ...z.toJSONSchema(frontMatterSchema, { io: 'input' }),
      title: 'Front matter of a spec',
    },
    pattern: manifestJsonSchema(),
    policy: policyJsonSchema(),
    scaffold: { ...z.toJSONSchema(scaffoldJson), title: '`scaffold --json`, `update --json`' },
    validate: { ...z.toJSONSchema(validateJson), title: '`validate --json`' },
    populate: { ...z.toJSONSchema(populateJson), title: '`populate --json`' },
    verify: { ...z.toJSONSchema(verifyJson), title: '`verify --json`' },
    quality: { ...z.toJSONSchema(qualityFile), title: '`patterns/quality.json`' },
    trials: { ...z.toJSONSchema(trialsJson), title: '`patterns test --json`' },
    search: { ...z.toJSONSchema(searchJson), title: '`search --json`' },
  };
  return Promise.resolve(
    Object.entries(all).map(([name, schema]) => ({
      path: `schemas/${name}.schema.json`,
      text: `${JSON.stringify(schema, undefined, 2)}\n`,
    })),
  );
};
