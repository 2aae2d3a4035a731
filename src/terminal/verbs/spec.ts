import { resolve } from 'node:path';
import { UserError } from '../../diagnostics/index.ts';
import { specExplanation, specText, toSpecJson } from '../../report/index.ts';
import { canonicalSpec, readSpec, type SpecDocument, type SpecRequirements } from '../../spec/index.ts';
import { type Console, paintFor } from '../console.ts';
import { readSpecFrom, suggestedFor } from '../ports.ts';
import { printDiagnostics, printJson } from '../print.ts';
import { fixOfSeveral } from '../problems.ts';
import type { Run } from '../run.ts';
import { writeText } from '../write-text.ts';

/** `patternbank spec SPEC`: what is read from a spec, and from which line. */
export const runSpec: Run<'spec'> = async ({ spec: path, json, explain, fix, chatModel }, console) => {
  const documents = await readSpecFrom(path, console);
  const { suggestions, diagnostics } = await suggestedFor(chatModel, documents, console);
  const spec = readSpec(documents, suggestions);
  const failed = spec.diagnostics.some(({ severity }) => severity === 'error');
  if (json) {
    printJson(console, toSpecJson({ ...spec, diagnostics: [...spec.diagnostics, ...diagnostics] }));
    return failed ? 2 : 0;
  }
  if (fix && !failed) await rewrite(spec, documents, console);
  const paint = paintFor(console.stdout, console.env);
  const text = explain ? specExplanation(spec, documents, paint) : specText(spec, paint);
  if (!failed || explain) console.stdout.write(`${text}\n`);
  const lines = new Map(
    documents.map((document) => [document.path, new TextDecoder().decode(document.bytes).split('\n')]),
  );
  printDiagnostics(console, [...spec.diagnostics, ...diagnostics], (file) => lines.get(file));
  return failed ? 2 : 0;
};

/** Puts the canonical form of what was understood in the place of the document. */
async function rewrite(
  spec: SpecRequirements,
  documents: readonly SpecDocument[],
  console: Console,
): Promise<void> {
  const [document] = documents;
  if (document === undefined || documents.length > 1)
    throw new UserError(fixOfSeveral.at({ count: documents.length }));
  await writeText(resolve(console.directory, document.path), canonicalSpec(spec));
  console.stdout.write(`${document.path} was rewritten in the canonical form\n`);
}
