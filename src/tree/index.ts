export type { FileMode, TreeFile } from './file-tree.ts';
export { comparePaths, FileTree, gitBlobId, isContained, sha256, textFile } from './file-tree.ts';
