import { option } from './option.ts';
import { boolean, line } from './value.ts';

/** A flag that is there or not. */
export const flag = (description: string) => option(boolean(), description, { default: 'false' });
/** `--json`. */
export const json = flag('print one JSON document on standard output, and nothing else');
/** `--dry-run`. */
export const dryRun = flag('say what would be written, and write nothing');
/** `--patterns DIR`. */
export const ownPatterns = option(
  line('a path'),
  'directory of own patterns, beside those that ship with patternbank',
  { placeholder: 'DIR' },
);
