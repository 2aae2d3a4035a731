import { parentPort, workerData } from 'node:worker_threads';
import { ModuleReader, openPythonParser } from '../../readiness/index.ts';
import { FileTree } from '../../tree/index.ts';
import { assetsFolder } from '../root.ts';
import { judgeWith, type Measure } from './judge.ts';
import type { JudgeMessage } from './message.ts';

const reader = new ModuleReader(await openPythonParser(assetsFolder()));
const judge = judgeWith(reader, workerData as Measure);

parentPort?.on('message', (message: JudgeMessage) => {
  if (message.kind === 'ahead') reader.read(message.path, message.text);
  else void judge(FileTree.of(message.files)).then((judgement) => parentPort?.postMessage(judgement));
});
