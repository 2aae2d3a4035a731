export { type CageOptions, openCage } from './cage.ts';
export { type ComposeOptions, compose } from './compose.ts';
export type { Composition, OwnedFile } from './composition.ts';
export { contributedLines, type LineOwners } from './contributed-lines.ts';
export { CONTRIBUTION_KINDS, type ContributionKind } from './kinds/index.ts';
export { lintCopies } from './lint-copies.ts';
export { masterProject } from './lock/index.ts';
export type { PythonFormatter, PythonSyntaxError } from './python-formatter.ts';
export { type Render, type RenderJob, type RenderRequest, renderInProcess } from './render.ts';
export { openRuff } from './ruff.ts';
export {
  type DatabaseRecord,
  type PreviousDatabase,
  type Retained,
  readRecord,
  retain,
} from './service/index.ts';
