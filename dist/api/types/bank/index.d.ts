export type { BankIndex, IndexEntry } from './embedded/bank-index.ts';
export { buildIndex, readIndex, writeIndex } from './embedded/bank-index.ts';
export type { Verification, Verified } from './embedded/verify-index.ts';
export { verifyIndex } from './embedded/verify-index.ts';
export type { LibraryChange } from './library-change.ts';
export { libraryChanges, shrinkage } from './library-change.ts';
export type { BankSettings } from './open-bank.ts';
export { openBank } from './open-bank.ts';
export type { PatternBank, PatternSearch, PatternStore, SearchHit, SearchQuery } from './ports.ts';
