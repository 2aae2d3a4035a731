import { linesOf } from '../text-merge.ts';
import { isRemark, type KeyedLines, type Splitter, splitLines } from './block.ts';

/** `.gitignore` and its like: every line is its own key. */
export const splitIgnore: Splitter = (text) =>
  splitLines(
    text,
    linesOf(text).flatMap((line, end): readonly KeyedLines[] =>
      isRemark(line) ? [] : [{ key: line.trim(), end }],
    ),
  );

const VARIABLE = /^\s*(?:#\s?)?(?:export\s+)?([A-Z][A-Z0-9_]*)=/;

/** `.env.example`: a variable is a key, also where it only shows its default behind `#`. */
export const splitEnvironment: Splitter = (text) => {
  const found: KeyedLines[] = [];
  for (const [end, line] of linesOf(text).entries()) {
    const key = VARIABLE.exec(line)?.[1];
    if (key !== undefined) found.push({ key, end });
    else if (!isRemark(line)) return undefined;
  }
  return splitLines(text, found);
};
