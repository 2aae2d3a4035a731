export { type Connection, connect, type Library } from './connect.ts';
export { reasonOf } from './reason.ts';
