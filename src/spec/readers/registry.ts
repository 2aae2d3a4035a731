import type { Reader } from './draft.ts';
import { endpointHeading } from './endpoint-heading.ts';
import { endpointTable } from './endpoint-table.ts';
import { fieldTable } from './field-table.ts';
import { groupLine } from './group-line.ts';
import { relationLine } from './relation-line.ts';
import { requirement } from './requirement.ts';

/** Every notation that is read, the strongest first. */
export const READERS: readonly Reader[] = [
  fieldTable,
  endpointTable,
  endpointHeading,
  groupLine,
  relationLine,
  requirement,
];
