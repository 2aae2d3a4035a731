export type { Host } from './host.ts';
export { runAction } from './run.ts';
