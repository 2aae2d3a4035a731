export { type BroughtTable, type BroughtTables, NOTHING_BROUGHT } from './brought.ts';
export { type DatabaseRecord, readRecord } from './record.ts';
export { type Retained, retain } from './retain.ts';
export { describeRevisions, type PreviousDatabase, type RevisionModel } from './revision.ts';
