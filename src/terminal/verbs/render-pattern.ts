import { relative, resolve } from 'node:path';
import { openServicePorts } from '../../bundle/index.ts';
import { type ComposedService, composeService } from '../../commands/compose-service.ts';
import { oneLine, UserError } from '../../diagnostics/index.ts';
import { SPEC_TEMPLATE, type SpecDocument } from '../../spec/index.ts';
import { type FileTree, writeNewFolder } from '../../tree/index.ts';
import { type Console, paintFor } from '../console.ts';
import { ownPatterns, readSpecFrom } from '../ports.ts';
import { printJson } from '../print.ts';
import { badUsage, patternNotSelected, unknownPattern } from '../problems.ts';

/** What `patterns render` was given. */
export interface RenderPatternValues {
  readonly ids: readonly string[];
  readonly patterns: string | undefined;
  readonly spec: string | undefined;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** `patternbank patterns render ID`: the files that one pattern writes for a spec, without a service around them. */
export async function renderPattern(values: RenderPatternValues, console: Console): Promise<number> {
  const [id, ...others] = values.ids;
  if (id === undefined || others.length > 0)
    throw new UserError(badUsage.at({ message: '`patterns render` wants one id' }));
  const documents = values.spec === undefined ? [EXAMPLE] : await readSpecFrom(values.spec, console);
  const ports = await openServicePorts({
    own: ownPatterns(values.patterns, console),
    onBackendError: 'embedded',
  });
  const path = values.spec ?? EXAMPLE.path;
  const composed = await composeService({ path, documents, settings: [], strict: false }, ports);
  const files = filesOf(id, composed);
  if (values.out !== undefined) await writeNewFolder(resolve(console.directory, values.out), files);
  if (values.json) printJson(console, { schema: 'rendered-pattern/1', id, files: listed(files) });
  else console.stdout.write(text(files, values.out, console));
  return 0;
}

/** The spec that `init` writes: it has an entity of each kind. */
const EXAMPLE: SpecDocument = { path: 'spec.md', bytes: new TextEncoder().encode(SPEC_TEMPLATE) };

function filesOf(id: string, { plan, composition, source }: ComposedService): FileTree {
  const { tree, files } = composition;
  if (plan.selected.some(({ pattern }) => pattern.id === id))
    return tree.without(files.filter(({ pattern }) => pattern !== id).map(({ path }) => path));
  const rejected = plan.rejected.find((pattern) => pattern.id === id);
  if (rejected === undefined) throw new UserError(unknownPattern.at({ id }));
  throw new UserError(patternNotSelected.at({ id, why: rejected.why, spec: source.path }));
}

function listed(files: FileTree): readonly { readonly path: string; readonly text: string }[] {
  return files.files().map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }));
}

function text(files: FileTree, out: string | undefined, console: Console): string {
  const paint = paintFor(console.stdout, console.env);
  if (files.paths().length === 0)
    return 'It writes no file of its own: it adds to files that patterns share.\n';
  if (out === undefined)
    return listed(files)
      .map((file) => `${paint.bold(`── ${oneLine(file.path)} ──`)}\n${file.text}\n`)
      .join('');
  const folder = relative(console.directory, resolve(console.directory, out)) || '.';
  return files
    .paths()
    .map((path) => `  ${paint.bold('written')}  ${oneLine(`${folder}/${path}`)}\n`)
    .join('');
}
