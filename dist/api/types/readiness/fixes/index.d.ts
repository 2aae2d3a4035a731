export { type FileChange, isFixable, type ProposedFixes, proposeFixes } from './propose.ts';
