export { additionDiff, type GrownFile } from './addition-diff.ts';
