export type { FileMode, TreeFile } from './file-tree.ts';
export { comparePaths, FileTree, gitBlobId, isContained, sha256, textFile } from './file-tree.ts';
export type { DocumentFile, DocumentRequest } from './workspace/documents.ts';
export { pathInRepository, readDocuments, repositoryOf } from './workspace/documents.ts';
export { type GitFolder, gitFolder, loadTree, storeTree } from './workspace/git-objects.ts';
export { fetchCommit, readServiceAt } from './workspace/read-commit.ts';
export { readService, type ServiceFiles } from './workspace/read-service.ts';
export { readPaths, readTree } from './workspace/read-tree.ts';
export { refuseFilled, updateFolder, writeNewFolder } from './workspace/write-tree.ts';
