import { type FileTree, sha256 } from '../../tree/index.ts';
import type { Verification } from '../../verify/index.ts';
import type { Detail } from '../markdown/ladder.ts';
import { verificationPart } from './markdown.ts';

const DIGEST_LENGTH = 16;
const BLOCK = /<!-- patternbank:proof ([0-9a-f]{16}) -->\n[\s\S]*?\n<!-- patternbank:proof end -->/;

/** The proof as a part of a description, marked with what was proven: the tree, and what each step came to. */
export function proofBlock(
  verification: Verification | undefined,
  { tree, detail }: { readonly tree: FileTree; readonly detail: Detail },
): string | undefined {
  const part = verificationPart(verification, detail);
  if (verification === undefined || part === undefined) return undefined;
  const outcomes = verification.steps.map(({ id, outcome }) => `${id} ${outcome}`).join('\n');
  const digest = sha256(`${tree.gitTreeId()}\n${outcomes}`).slice(0, DIGEST_LENGTH);
  return `<!-- patternbank:proof ${digest} -->\n${part}\n<!-- patternbank:proof end -->`;
}

/**
 * A text with the proof that stands already, where it is of the same tree and came to the same: times and counts differ in every
 * run, and a run that changes nothing writes nothing.
 */
export function withStandingProof(text: string, standing: string): string {
  const [block, digest] = BLOCK.exec(text) ?? [];
  const [before, digestBefore] = BLOCK.exec(standing) ?? [];
  if (block === undefined || before === undefined || digest !== digestBefore) return text;
  return text.replace(block, () => before);
}
