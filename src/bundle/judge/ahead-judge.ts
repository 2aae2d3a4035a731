import { ModuleReader, openPythonParser } from '../../readiness/index.ts';
import { FileTree, type TreeFile } from '../../tree/index.ts';
import { assetsFolder } from '../root.ts';
import { type Judgement, judgeWith, type Measure } from './judge.ts';

/** A judge that reads modules as they come, before it is asked. */
export interface AheadJudge {
  readonly readAhead: (path: string, text: string) => void;
  readonly judge: (files: readonly TreeFile[]) => Promise<Judgement>;
}

/** Opens a judge in this thread that may read ahead. */
export async function openAheadJudge(measure: Measure): Promise<AheadJudge> {
  const reader = new ModuleReader(await openPythonParser(assetsFolder()));
  const judge = judgeWith(reader, measure);
  return {
    readAhead: (path, text) => void reader.read(path, text),
    judge: (files) => judge(FileTree.of(files)),
  };
}
