export type { BankInputs } from './bank-servers.ts';
export type { BankChoice } from './bundle.ts';
export { openBundledEmbedder, openChosenBank, openChosenGenerations, openFormatter } from './bundle.ts';
export { bankIndexFile } from './index-file.ts';
export { initialFiles } from './initial-files.ts';
export { type Judge, type Judgement, type Measure, openJudge, proposeFor } from './judge/judge.ts';
export { openJudgeAside } from './judge/judge-aside.ts';
export { readLibraries } from './libraries.ts';
export { openServicePorts, type ServicePorts } from './service-ports.ts';
