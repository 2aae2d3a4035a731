export type { Composition, OwnedFile } from './composition.ts';
