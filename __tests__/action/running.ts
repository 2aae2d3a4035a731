import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runAction } from '../../src/action/index.ts';
import type { Diagnostic } from '../../src/diagnostics/index.ts';
import type { Annotation } from '../../src/report/index.ts';
import { type GitHubDouble, TOKEN } from '../github-double/github-double.ts';

/** A spec that composes in little time. */
export const SPEC = `# Notes

## Entities

### Note

- title: string, required, max 80
- body: text
`;

/** All that a run leaves behind. */
export interface ActionRun {
  readonly exitCode: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly problems: readonly Diagnostic[];
  readonly annotations: readonly Annotation[];
  readonly summary: string;
  readonly log: readonly string[];
  /** Texts of the files that the run left for artifacts. */
  readonly files: readonly string[];
}

/** A checkout, and runs of the action in it. */
export class Checkout {
  readonly folder = mkdtempSync(join(tmpdir(), 'patternbank-checkout-'));

  write(path: string, text: string): void {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  remove(path = ''): void {
    rmSync(join(this.folder, path), { recursive: true, force: true });
  }

  async run(
    double: Pick<GitHubDouble, 'url'>,
    inputs: Readonly<Record<string, string>>,
    event: {
      readonly name?: string;
      readonly payload?: unknown;
      readonly run?: string;
      readonly ref?: string;
    } = {},
  ): Promise<ActionRun> {
    const temporary = `${this.folder}-temporary`;
    const left = {
      outputs: {} as Record<string, string>,
      problems: [] as Diagnostic[],
      annotations: [] as Annotation[],
      summary: '',
      log: [] as string[],
    };
    const exitCode = await runAction({
      env: {
        GITHUB_REPOSITORY: 'octo/demo',
        GITHUB_API_URL: double.url,
        GITHUB_SERVER_URL: double.url,
        GITHUB_EVENT_NAME: event.name ?? 'push',
        GITHUB_RUN_ID: event.run ?? '1',
        GITHUB_REF: event.ref ?? 'refs/heads/main',
      },
      eventText: JSON.stringify(event.payload ?? {}),
      workspace: this.folder,
      temporary,
      today: '2026-11-24',
      input: (name) => inputs[name] ?? (name === 'github-token' ? TOKEN : ''),
      output: (name, value) => {
        left.outputs[name] = value;
      },
      secret: () => undefined,
      log: (text) => left.log.push(text),
      annotate: (problem) => left.problems.push(problem),
      say: (annotation) => left.annotations.push(annotation),
      summary: (markdown) => {
        left.summary = markdown;
        return Promise.resolve();
      },
    });
    const files = existsSync(temporary)
      ? readdirSync(temporary, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      : [];
    rmSync(temporary, { recursive: true, force: true });
    return { exitCode, ...left, files };
  }
}
