import { DockerfileParser, type Instruction, ModifiableInstruction } from 'dockerfile-ast';
import type { Lines } from '../python/expression.ts';

export interface DockerInstruction extends Lines {
  /** Upper case: `RUN`. */
  readonly keyword: string;
  /** `--from=build`, apart from the text. */
  readonly flags: readonly string[];
  /** What follows the keyword and its flags, continuation lines joined. */
  readonly text: string;
  /** The words of an exec form: `CMD ["a", "b"]`. */
  readonly exec: readonly string[] | undefined;
}

export interface DockerStage extends Lines {
  /** Lower case name after `AS`; its position where it has none. */
  readonly name: string;
  /** What `FROM` names, with defaults of `ARG` put in. */
  readonly base: string;
  readonly instructions: readonly DockerInstruction[];
}

/** The stages of a Dockerfile; comments and here-documents hold no instructions. */
export function readDockerfile(text: string): readonly DockerStage[] {
  const instructions = parse(text);
  const defaults = new Map<string, string>();
  const stages: (Omit<DockerStage, 'instructions'> & { instructions: DockerInstruction[] })[] = [];
  for (const instruction of instructions) {
    const keyword = instruction.getKeyword();
    const read = readInstruction(instruction);
    if (keyword === 'ARG' && stages.length === 0) noteDefault(read.text, defaults);
    if (keyword === 'FROM') {
      const { line, endLine } = read;
      stages.push({ ...from(read.text, stages.length, defaults), instructions: [], line, endLine });
    }
    stages.at(-1)?.instructions.push(read);
  }
  return stages;
}

/** Later instructions of `keyword` in `stage` and in the stages it is built from, nearest first. */
export function inherited(
  stages: readonly DockerStage[],
  stage: DockerStage,
  keyword: string,
): readonly DockerInstruction[] {
  const found: DockerInstruction[] = [];
  let at: DockerStage | undefined = stage;
  const seen = new Set<DockerStage>();
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    found.push(...at.instructions.filter((instruction) => instruction.keyword === keyword).reverse());
    const base: string = at.base.toLowerCase();
    at = stages.find(({ name }) => name === base);
  }
  return found;
}

function parse(text: string): readonly Instruction[] {
  try {
    return DockerfileParser.parse(text).getInstructions();
  } catch {
    return [];
  }
}

function readInstruction(instruction: Instruction): DockerInstruction {
  const range = instruction.getRange();
  const keyword = instruction.getKeyword();
  const text = instruction
    .getArguments()
    .map((part) => part.getValue())
    .join(' ');
  return {
    keyword,
    text,
    flags: flagsOf(instruction),
    exec: execForm(text),
    line: range.start.line + 1,
    endLine: range.end.line + 1,
  };
}

/** Flags of an instruction that takes some. */
function flagsOf(instruction: Instruction): readonly string[] {
  return 'getFlags' in instruction ? (instruction as ModifiableInstruction).getFlags().map(String) : [];
}

function execForm(text: string): readonly string[] | undefined {
  const start = text.indexOf('[');
  if (start === -1 || !/^(?:CMD\s+)?$/.test(text.slice(0, start))) return undefined;
  try {
    const words: unknown = JSON.parse(text.slice(start));
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
  } catch {
    return undefined;
  }
}

function noteDefault(text: string, defaults: Map<string, string>): void {
  const [name = '', value] = text.split('=', 2);
  if (value !== undefined) defaults.set(name.trim(), value.trim().replaceAll(/^["']|["']$/g, ''));
}

function from(
  text: string,
  position: number,
  defaults: ReadonlyMap<string, string>,
): { name: string; base: string } {
  const words = text.split(/\s+/).filter((word) => !word.startsWith('--'));
  const as = words.findIndex((word) => word.toLowerCase() === 'as');
  const base = (words[0] ?? '').replaceAll(
    /\$\{?(\w+)(?::-([^}]*))?\}?/g,
    (_, name: string, fallback?: string) => defaults.get(name) ?? fallback ?? '',
  );
  return { name: as === -1 ? String(position) : (words[as + 1] ?? '').toLowerCase(), base };
}
