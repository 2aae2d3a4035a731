import type { VerifyStep } from '../step.ts';
import { audit } from './audit.ts';
import { compose } from './compose.ts';
import { dockerfile } from './dockerfile.ts';
import { format } from './format.ts';
import { fuzz } from './fuzz.ts';
import { image } from './image.ts';
import { install } from './install.ts';
import { lint } from './lint.ts';
import { lock } from './lock.ts';
import { migrations } from './migrations.ts';
import { offlineSql } from './offline-sql.ts';
import { order } from './order.ts';
import { pyright } from './pyright.ts';
import { security } from './security.ts';
import { start } from './start.ts';
import { types } from './strict-types.ts';
import { tests } from './tests.ts';
import { workflowSecurity } from './workflow-security.ts';
import { workflowSyntax } from './workflow-syntax.ts';

/** The steps in the order in which they run: what is quick and what others need comes first. */
export const STEPS: readonly VerifyStep[] = [
  lock,
  install,
  format,
  lint,
  security,
  dockerfile,
  workflowSyntax,
  workflowSecurity,
  compose,
  types,
  pyright,
  migrations,
  offlineSql,
  start,
  tests,
  order,
  fuzz,
  audit,
  image,
];
