import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type StepReport, type Verification, type VerifyPorts, verify } from '../../src/verify/index.ts';

/** A folder with a project, and a `uv` that does what a script says. */
export interface FakeService {
  readonly folder: string;
  readonly path: string;
}

/**
 * Makes a service whose tools are one shell script.
 *
 * @param uv - body of the script; `$*` are the words it was called with
 */
export async function withService(
  { uv, files = {} }: { readonly uv?: string; readonly files?: Readonly<Record<string, string>> },
  action: (service: FakeService) => Promise<void>,
): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'patternbank-verified-'));
  try {
    const folder = join(home, 'service');
    for (const [path, text] of Object.entries({ 'pyproject.toml': '[project]\n', ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const bin = join(home, 'bin');
    mkdirSync(bin);
    if (uv !== undefined) {
      writeFileSync(join(bin, 'uv'), `#!/bin/sh\n${uv}\n`);
      chmodSync(join(bin, 'uv'), 0o755);
    }
    await action({ folder, path: `${bin}:/usr/bin:/bin` });
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** Proves it with the named steps. */
export async function proofOf(
  { folder, path }: FakeService,
  only: readonly string[],
  ports: Partial<VerifyPorts> = {},
): Promise<Verification> {
  const { env = {}, ...rest } = ports;
  return verify(
    { folder, shown: 'service', depth: 'normal', only, skip: [] },
    { processors: 1, env: { PATH: path, DATABASE_URL: 'postgresql://app@127.0.0.1:1/app', ...env }, ...rest },
  );
}

/** One step of a proof. */
export function stepOf({ steps }: Verification, id: string): StepReport {
  const step = steps.find((one) => one.id === id);
  if (step === undefined) throw new Error(`there is no step ${id}`);
  return step;
}
