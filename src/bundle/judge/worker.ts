import { parentPort, workerData } from 'node:worker_threads';
import { openCodeCache } from '../../code-cache.ts';
import type { Measure } from './judge.ts';
import type { JudgeMessage } from './message.ts';

openCodeCache(process.env);
const { openAheadJudge } = await import('./ahead-judge.ts');
const { readAhead, judge } = await openAheadJudge(workerData as Measure);

parentPort?.on('message', (message: JudgeMessage) => {
  if (message.kind === 'ahead') readAhead(message.path, message.text);
  else void judge(message.files).then((judgement) => parentPort?.postMessage(judgement));
});
