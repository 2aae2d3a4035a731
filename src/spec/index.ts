export type * from './requirements.ts';
