import { type ChildProcess, fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { defineProblem, lineSpan, UserError } from '../diagnostics/index.ts';
import { type AnswerMessage, answerMessage, packed } from './cage/message.ts';
import type { Render, RenderRequest } from './render.ts';

export interface CageOptions {
  /** Path of the worker: `dist/cage.js`, or `src/compose/cage/worker.ts`. */
  readonly worker: string;
  /** The only folder that the child may read: its own code. By default the worker's. */
  readonly readable?: string;
  /** Megabytes. By default 256. */
  readonly memory?: number;
  /** Milliseconds that one template may take. By default 10 000. */
  readonly patience?: number;
}

/** Characters of all texts together; the largest service of ours has about a million. */
const OUTPUT_MAX = 50_000_000;

const templateKilled = defineProblem<{ readonly why: string }>({
  code: 'compose/template-killed',
  explanation:
    'A template of a pattern from outside was stopped, because it ran too long or used too much memory. It could not touch anything else: such patterns are rendered in a process of their own.',
  message: ({ why }) => `rendering was stopped: ${why}`,
  help: () => 'remove the loop from the template, or the pattern from the directory of patterns',
});

/**
 * A renderer for patterns that do not ship with us: each request runs in a child process with an empty environment, a limit of
 * memory, a timer, and no right to files outside its own code.
 *
 * @returns a `Render` that throws UserError also where the child had to be killed; then it names the template that ran
 */
export function openCage(options: CageOptions): Render {
  return (request) => (request.jobs.length === 0 ? Promise.resolve([]) : new Caged(request, options).run());
}

/** How a promise of texts is settled. */
interface Settle {
  readonly resolve: (texts: readonly string[]) => void;
  readonly reject: (error: UserError) => void;
}

/** One request in its child. */
class Caged {
  readonly #request: RenderRequest;
  readonly #options: Required<CageOptions>;
  #current = 0;

  constructor(
    request: RenderRequest,
    { worker, readable = dirname(worker), memory = 256, patience = 10_000 }: CageOptions,
  ) {
    this.#request = request;
    this.#options = { worker, readable, memory, patience };
  }

  run(): Promise<readonly string[]> {
    const { worker, readable, memory } = this.#options;
    const child = fork(worker, [], {
      env: {},
      execArgv: [`--max-old-space-size=${memory}`, ...permissions(readable)],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    return new Promise((resolve, reject) => this.#converse(child, { resolve, reject }));
  }

  #converse(child: ChildProcess, { resolve, reject }: Settle): void {
    const { memory, patience } = this.#options;
    const kill = (): void => {
      reject(this.#killed(`it took more than ${patience} ms`));
      child.kill('SIGKILL');
    };
    let timer = setTimeout(kill, patience);
    child.on('message', (message) => {
      clearTimeout(timer);
      timer = setTimeout(kill, patience);
      try {
        const texts = this.#take(answerMessage.parse(message));
        if (texts !== undefined) resolve(texts);
      } catch (error) {
        reject(
          error instanceof UserError ? error : this.#killed('it answered what no renderer of ours answers'),
        );
        child.kill('SIGKILL');
      }
    });
    child.on('error', () => reject(this.#killed('its process could not be reached')));
    child.on('exit', () => {
      clearTimeout(timer);
      reject(this.#killed(`it used more than ${memory} MB of memory, or broke down`));
    });
    child.send(packed(this.#request));
  }

  /** The texts, once they are there. */
  #take(answer: AnswerMessage): readonly string[] | undefined {
    if (answer.kind === 'failed')
      throw new UserError(
        answer.diagnostics.map(({ span, ...rest }) => (span === undefined ? rest : { ...rest, span })),
      );
    if (answer.kind === 'started') {
      this.#current = answer.index;
      return undefined;
    }
    const length = answer.texts.reduce((sum, text) => sum + text.length, 0);
    if (answer.texts.length !== this.#request.jobs.length || length > OUTPUT_MAX) {
      throw this.#killed(`it wrote ${answer.texts.length} files with ${length} characters`);
    }
    return answer.texts;
  }

  #killed(why: string): UserError {
    const template = this.#request.jobs[this.#current]?.template;
    return new UserError(
      templateKilled.at(
        { why },
        template === undefined ? {} : { span: lineSpan(template.origin, template.line ?? 1) },
      ),
    );
  }
}

/** Node's permission model, where this Node has it: no files, no processes, no threads, no add-ons. */
function permissions(readable: string): readonly string[] {
  return process.allowedNodeEnvironmentFlags.has('--permission')
    ? ['--permission', `--allow-fs-read=${realpathSync(readable)}/*`]
    : [];
}
