import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { isFailure } from '../../src/diagnostics/index.ts';
import { DEPTHS, STEPS, verify } from '../../src/verify/index.ts';
import { proofOf, stepOf, withService } from './fake-service.ts';

async function codesOf(action: Promise<unknown>): Promise<readonly string[]> {
  const error = await action.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return isFailure(error) ? error.diagnostics.map(({ code }) => code) : [];
}

describe('a proof', () => {
  it('passes where every step passed', async () => {
    await withService({ uv: 'exit 0' }, async (service) => {
      const proof = await proofOf(service, ['lock', 'install', 'lint']);
      expect(proof.steps.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
        'lock passed',
        'install passed',
        'lint passed',
      ]);
      expect(proof.passed).toBe(true);
    });
  });

  it('is none where a step failed; the log shows what was printed, and what needs the step is not run', async () => {
    await withService(
      { uv: 'case "$1" in sync) echo no wheel for this machine >&2; exit 2;; esac' },
      async (service) => {
        const proof = await proofOf(service, ['lint']);
        expect(stepOf(proof, 'install')).toMatchObject({ outcome: 'failed', because: 'exit status 2' });
        expect(stepOf(proof, 'install').log).toContain('no wheel for this machine');
        expect(stepOf(proof, 'lint')).toMatchObject({
          outcome: 'skipped',
          because: '`install` did not pass',
        });
        expect(proof.passed).toBe(false);
      },
    );
  });

  it('without uv nothing is green, and nothing is proven', async () => {
    await withService({}, async (service) => {
      const proof = await proofOf(service, ['lock', 'lint']);
      expect(proof.steps.map(({ outcome }) => outcome)).toEqual(['skipped', 'skipped', 'skipped']);
      expect(stepOf(proof, 'lock').because).toBe('uv is not installed');
      expect(proof.passed).toBe(false);
    });
  });

  it('a required step that nobody wanted does not stand against it; one that could not run does', async () => {
    await withService({ uv: 'exit 0' }, async ({ folder, path }) => {
      const request = { folder, shown: 'service', depth: 'normal', only: ['lock', 'migrations'] } as const;
      const ports = { env: { PATH: path }, processors: 1 };
      expect((await verify({ ...request, skip: [] }, ports)).passed).toBe(false);
      expect((await verify({ ...request, skip: ['migrations'] }, ports)).passed).toBe(true);
    });
  });

  it('an audit that looked nothing up is skipped, whatever its exit status', async () => {
    const audit =
      'out=$(echo "$*" | sed -n "s/.*--output \\([^ ]*\\).*/\\1/p"); [ -z "$out" ] || echo \'{"dependencies": [{"name": "fastapi", "skip_reason": "not found"}]}\' > "$out"';
    await withService({ uv: audit }, async (service) => {
      expect(stepOf(await proofOf(service, ['audit']), 'audit')).toMatchObject({
        outcome: 'skipped',
        because: 'no package could be looked up',
      });
    });
  });

  it('a vulnerable package fails it', async () => {
    const audit =
      'out=$(echo "$*" | sed -n "s/.*--output \\([^ ]*\\).*/\\1/p"); [ -n "$out" ] || exit 0; echo \'{"dependencies": [{"name": "jinja", "version": "1", "vulns": [{"id": "CVE-1"}]}]}\' > "$out"; exit 1';
    await withService({ uv: audit }, async (service) => {
      const step = stepOf(await proofOf(service, ['audit']), 'audit');
      expect(step).toMatchObject({ outcome: 'failed', log: 'jinja 1: CVE-1' });
    });
  });
});

describe('what the service sees', () => {
  it('no secret of the runner, and no log shows one', async () => {
    await withService(
      {
        uv: 'env; echo "postgresql+asyncpg://app:hunter2hunter2@db/app eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"',
      },
      async (service) => {
        const env = {
          GITHUB_TOKEN: 'ghs_0123456789',
          'INPUT_OPENAI-API-KEY': 'sk-0123456789',
          DATABASE_URL: 'postgresql://app:hunter2hunter2@db/app',
          UV_INDEX_MAIN_PASSWORD: 'index-password',
        };
        const { log } = stepOf(await proofOf(service, ['lock'], { env }), 'lock');
        for (const secret of [
          'ghs_0123456789',
          'sk-0123456789',
          'hunter2hunter2',
          'index-password',
          'eyJhbGci',
        ])
          expect(log).not.toContain(secret);
        expect(log).not.toContain('GITHUB_TOKEN');
        expect(log).toContain('UV_INDEX_MAIN_PASSWORD=***');
        expect(log).toContain('postgresql+asyncpg://app:***@db/app');
      },
    );
  });

  it('its example settings, never the settings of the person who runs it; and the folder stays as it is', async () => {
    const files = {
      '.env': 'SECRET=mine\n',
      '.env.example': 'APP_ENV=development\n',
      'src/main.py': '',
      '.venv/bin/python': '',
    };
    await withService({ uv: 'cat .env; ls -A; echo made > left-behind', files }, async (service) => {
      const { log } = stepOf(await proofOf(service, ['lock']), 'lock');
      expect(log).toContain('APP_ENV=development');
      expect(log).not.toContain('SECRET=mine');
      expect(log).not.toContain('.venv');
      expect(readdirSync(service.folder).sort()).toEqual([
        '.env',
        '.env.example',
        '.venv',
        'pyproject.toml',
        'src',
      ]);
    });
  });
});

describe('ending a run', () => {
  it('ends all that was started, also what left its group, and says that nothing is proven', async () => {
    await withService(
      { uv: 'setsid sleep 300 & echo $! > "$UV_PIDS/one"; sleep 300 & echo $! > "$UV_PIDS/two"; wait' },
      async (service) => {
        const ended = new AbortController();
        // The one variable of the runner that is passed on and free for us.
        const uv = { UV_PIDS: service.folder };
        const running = codesOf(
          proofOf(service, ['lock'], { env: uv, signal: ended.signal, onStart: () => undefined }),
        );
        const pids = async (): Promise<readonly number[]> => {
          for (;;) {
            const read = ['one', 'two']
              .map((name) => join(service.folder, name))
              .filter((path) => existsSync(path));
            const found = read.map((path) => Number(readFileSync(path, 'utf8'))).filter((pid) => pid > 0);
            if (found.length === 2) return found;
            await sleep(20);
          }
        };
        const started = await pids();
        ended.abort();
        expect(await running).toEqual(['verify/interrupted']);
        for (const pid of started) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
      },
    );
  });
});

describe('what cannot be proven', () => {
  it.each([
    ['a step that is none', { only: ['test'], files: {} }, 'verify/unknown-step'],
    [
      'a folder without a project',
      { only: ['lock'], files: { 'pyproject.toml': undefined } },
      'verify/not-a-service',
    ],
  ])('%s is refused', async (_, { only, files }, code) => {
    await withService({ uv: 'exit 0' }, async (service) => {
      const folder = 'pyproject.toml' in files ? join(service.folder, '..', 'bin') : service.folder;
      expect(await codesOf(proofOf({ ...service, folder }, only))).toEqual([code]);
    });
  });
});

describe('the steps', () => {
  it.each(STEPS)('$id explains itself, and needs only what runs before it', (step) => {
    const before = STEPS.slice(0, STEPS.indexOf(step)).map(({ id }) => id);
    expect(before).toEqual(expect.arrayContaining([...step.after]));
    expect(step.asks).toMatch(/^[A-Z].*\?$/);
    expect(step.why).toMatch(/\.$/);
    expect(step.fix).toMatch(/^[a-z].*[^.]$/);
    expect(DEPTHS).toContain(step.depth);
  });

  it('have ids of their own', () => {
    expect(new Set(STEPS.map(({ id }) => id)).size).toBe(STEPS.length);
  });
});
