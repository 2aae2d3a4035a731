export { cutLock } from './cut-lock.ts';
export { lockedNames, readMasterLock } from './master-lock.ts';
export { masterProject } from './master-project.ts';
export { readProject } from './project.ts';
