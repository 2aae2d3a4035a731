import type { StepCommand, Workplace } from './workplace.ts';

/** A tool that the service need not have in its lock. */
export interface Tool {
  /** Program. */
  readonly name: string;
  /** Package on PyPI with its exact version: what checks a service must not change overnight. */
  readonly pin: string;
}

/** A program of the service's own environment. */
export function inService(
  program: string,
  words: readonly string[],
  env: StepCommand['env'] = {},
): StepCommand {
  return { program: 'uv', words: ['run', '--quiet', '--frozen', '--no-sync', program, ...words], env };
}

/** A pinned tool in an environment of its own. */
function asTool({ name, pin }: Tool, words: readonly string[], env: StepCommand['env'] = {}): StepCommand {
  return { program: 'uv', words: ['tool', 'run', '--quiet', '--from', pin, name, ...words], env };
}

/**
 * How a tool can be run: the service's own, else the machine's, else the pinned one.
 *
 * @returns `undefined` where the package index cannot be reached and there is no other
 */
export async function openTool(
  tool: Tool,
  workplace: Workplace,
): Promise<((words: readonly string[], env?: StepCommand['env']) => StepCommand) | undefined> {
  if (await workplace.has(tool.name)) return (words, env) => inService(tool.name, words, env);
  const installed = await workplace.find(tool.name);
  if (installed !== undefined) return (words, env = {}) => ({ program: installed, words, env });
  const tried = await workplace.run(asTool(tool, ['--version']));
  return tried.status === 0 ? (words, env) => asTool(tool, words, env) : undefined;
}
