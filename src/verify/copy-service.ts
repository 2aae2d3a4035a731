import { cp } from 'node:fs/promises';
import { basename } from 'node:path';

/** What tools leave behind and people keep for themselves: nothing of it belongs to the service. */
const LEFT = new Set([
  '.git',
  '.venv',
  'venv',
  'node_modules',
  '__pycache__',
  '.mypy_cache',
  '.ruff_cache',
  '.pytest_cache',
  '.hypothesis',
  '.schemathesis',
  'htmlcov',
]);
const EXAMPLE = '.env.example';

/** Copies a service as a checkout would hold it, with its example settings as its settings. */
export async function copyService(from: string, to: string): Promise<void> {
  await cp(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => {
      const name = basename(path);
      const settings = /^\.env(?:\.|$)/.test(name) && name !== EXAMPLE;
      return path === from || !(LEFT.has(name) || settings || /^\.coverage(?:\.|$)/.test(name));
    },
  });
  await cp(`${to}/${EXAMPLE}`, `${to}/.env`).catch(() => undefined);
}
