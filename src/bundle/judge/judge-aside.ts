import { Worker } from 'node:worker_threads';
import type { FileTree } from '../../tree/index.ts';
import { bundledProgram } from '../root.ts';
import { type Judge, type Judgement, type Measure, openJudge } from './judge.ts';
import type { JudgeMessage } from './message.ts';

/** A judge that may be told of modules while the tree is still being made. */
export interface JudgeAside {
  /** Reads a module ahead; a module that is judged with another text is read again. */
  readonly readAhead: (path: string, text: string) => void;
  readonly judge: Judge;
}

/**
 * Opens a judge in a thread of its own, which gets ready while this one goes on. It never keeps the process alive on its own.
 *
 * Run from the sources there is no bundled program for a thread to start, and the judge works in this one.
 */
export function openJudgeAside(measure: Measure): JudgeAside {
  const program = bundledProgram('judge');
  if (program === undefined) return openJudgeHere(measure);
  const worker = new Worker(program, { workerData: measure, stdout: false, stderr: false });
  worker.unref();
  const say = (message: JudgeMessage): void => worker.postMessage(message);
  // A thread that failed is heard where its answer is awaited.
  const failed = new Promise<never>((_, reject) => worker.once('error', reject));
  failed.catch(() => undefined);
  return {
    readAhead: (path, text) => say({ kind: 'ahead', path, text }),
    judge: (tree) => Promise.race([failed, answer(worker, tree, say)]),
  };
}

function answer(worker: Worker, tree: FileTree, say: (message: JudgeMessage) => void): Promise<Judgement> {
  return new Promise((resolve) => {
    worker.ref();
    worker.once('message', (judgement: Judgement) => {
      worker.unref();
      resolve(judgement);
    });
    say({ kind: 'judge', files: tree.files() });
  });
}

function openJudgeHere(measure: Measure): JudgeAside {
  return { readAhead: () => undefined, judge: async (tree) => (await openJudge(measure))(tree) };
}
