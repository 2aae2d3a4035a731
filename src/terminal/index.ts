export type { Console, Output } from './console.ts';
export { runTerminal } from './run.ts';
