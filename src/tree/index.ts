export type { FileMode, TreeFile } from './fileTree.ts';
export { comparePaths, FileTree, gitBlobId, isContained, sha256, textFile } from './fileTree.ts';
