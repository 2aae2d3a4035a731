import type { DockerInstruction, DockerStage } from './files/dockerfile.ts';

/** An instruction with the files of the repository in place of those that they were copied to. */
export function renamed(instruction: DockerInstruction, stages: readonly DockerStage[]): DockerInstruction {
  const { exec, text } = instruction;
  return {
    ...instruction,
    text: text.replaceAll(/\S+/g, (word) => sourceOf(word, stages)),
    ...(exec === undefined ? {} : { exec: exec.map((word) => sourceOf(word, stages)) }),
  };
}

/** The file of the repository that a file of the image was copied from under another name: `COPY docker/entry.sh /app/run.sh`. */
function sourceOf(word: string, stages: readonly DockerStage[]): string {
  const name = word.split('/').at(-1) ?? '';
  if (!word.includes('/') || !name.includes('.')) return word;
  const copies = stages
    .flatMap(({ instructions }) => instructions)
    .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
    .map(({ text }) => text.split(/\s+/).filter((part) => part !== '' && !part.startsWith('--')));
  for (const [source = '', target = '', ...more] of copies) {
    const isRenamed = target.split('/').at(-1) === name && source.split('/').at(-1) !== name;
    if (more.length === 0 && source !== '' && isRenamed) return source;
  }
  return word;
}
