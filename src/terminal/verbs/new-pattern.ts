import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Category } from '../../category.ts';
import { oneLine, UserError } from '../../diagnostics/index.ts';
import {
  type Classification,
  type CodeFile,
  categorise,
  patternTemplate,
  type Trait,
} from '../../pattern/index.ts';
import { FileTree, readPaths, updateFolder } from '../../tree/index.ts';
import { type Console, paintFor } from '../console.ts';
import { printJson } from '../print.ts';
import { badUsage, codeMissing, patternExists, unclearCategory } from '../problems.ts';

/** What `patterns new` was given. */
export interface NewPatternValues {
  readonly ids: readonly string[];
  readonly patterns: string | undefined;
  readonly category: Category | undefined;
  readonly from: readonly string[];
  readonly json: boolean;
}

/** `patternbank patterns new ID`: a pattern to fill in, from code that is there where some is named. */
export async function newPattern(values: NewPatternValues, console: Console): Promise<number> {
  const id = idOf(values);
  const code = await codeFrom(values.from, console);
  const classification = code === undefined ? undefined : categorise(code);
  const category = values.category ?? classification?.category.value;
  if (category === undefined) throw new UserError(unclearCategory.at({ id }));
  const library = resolve(console.directory, values.patterns ?? 'patterns');
  const folder = resolve(library, category, id);
  const shown = relative(console.directory, folder);
  if (existsSync(folder)) throw new UserError(patternExists.at({ path: shown }));
  const files = patternTemplate({
    ...{ id, category },
    ...(code === undefined ? {} : { code }),
    ...(classification === undefined ? {} : { classification }),
  });
  await mkdir(library, { recursive: true });
  await updateFolder(library, { before: FileTree.of([]), after: files });
  const written = files.paths().map((path) => relative(console.directory, resolve(library, path)));
  if (values.json) printJson(console, { schema: 'new-pattern/1', written, classification });
  else console.stdout.write(text({ id, written, classification }, console));
  return 0;
}

function idOf({ ids: [id, ...others] }: NewPatternValues): string {
  if (id !== undefined && others.length === 0 && /^[a-z][a-z0-9_]*$/.test(id)) return id;
  const message = `\`patterns new\` wants one id, a lower-case name such as \`rate_limiting\`, and got \`${oneLine([id, ...others].join(' '))}\``;
  throw new UserError(badUsage.at({ message }));
}

/** The files by their paths in the directory where the command runs: where they shall lie in a service. */
async function codeFrom(
  paths: readonly string[],
  { directory }: Console,
): Promise<readonly CodeFile[] | undefined> {
  if (paths.length === 0) return undefined;
  const inside = paths.map((path) => relative(directory, resolve(directory, path)));
  const read = await readPaths(
    directory,
    inside.filter((path) => !path.startsWith('..')),
  );
  const missing = paths.find((_, index) => !read.some(({ path }) => path === inside[index]));
  if (missing !== undefined) throw new UserError(codeMissing.at({ path: missing }));
  return read.map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}

interface Made {
  readonly id: string;
  readonly written: readonly string[];
  readonly classification: Classification | undefined;
}

function text({ id, written, classification }: Made, console: Console): string {
  const paint = paintFor(console.stdout, console.env);
  const files = written.map((path) => `  ${paint.bold('written')}  ${oneLine(path)}\n`);
  const found = classification === undefined ? [] : ['\n', ...traitLines(classification)];
  return `${files.join('')}${found.join('')}\n  Next: fill in the summary and the sentences, then \`patternbank patterns lint ${id}\`.\n`;
}

function traitLines(found: Classification): readonly string[] {
  const { category, securityLevel, observabilityComplete, dockerReady, performance } = found;
  const speed = performance.map(({ value }) => value).join(', ');
  return [
    row('category', category),
    row('security', securityLevel),
    ...(observabilityComplete.value ? [row('observable', observabilityComplete)] : []),
    ...(dockerReady.value ? [row('docker', dockerReady)] : []),
    ...(speed === '' ? [] : [`  ${'speed'.padEnd(10)}  ${speed}\n`]),
  ];
}

function row(name: string, { value, confidence, evidence: [first] }: Trait<string | boolean>): string {
  const because = first === undefined ? '' : `  ${oneLine(`${first.path}:${first.line} ${first.text}`)}`;
  return `  ${name.padEnd(10)}  ${String(value)} (${Math.floor(confidence * 100)} %)${because}\n`;
}
