import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const TRACKED_TEXT = /\.(?:ts|js|cjs|md|yml|yaml|json|sh|liquid|py|toml|lock)$/;

/** Places where a path of a developer's machine, or a key, must not stand. Built files have their own check. */
function textFiles(): readonly string[] {
  return execFileSync(
    'git',
    [
      'ls-files',
      '--',
      'src',
      '__tests__',
      'scripts',
      'patterns',
      'docs',
      'examples',
      '.github',
      '.ci',
      '*.md',
      '*.json',
    ],
    {
      encoding: 'utf8',
    },
  )
    .split('\n')
    .filter(
      (path) =>
        TRACKED_TEXT.test(path) &&
        !path.startsWith('dist/') &&
        // Made of patterns/, which are read themselves; there a line break is two characters, and hides what precedes.
        path !== 'assets/bank.json' &&
        path !== '__tests__/rules/nothing-of-a-machine.test.ts',
    );
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // Deleted, but not committed yet.
  }
}

describe('nothing of one machine is in the repository', () => {
  const files = textFiles();

  it('no path of a home or a work folder', () => {
    const found = files.filter((path) =>
      /(?:^|[\s"'(=])\/(?:home\/[a-z]+|Users\/[A-Za-z]+|root|work)\//m.test(read(path)),
    );
    expect(found).toEqual([]);
  });

  it('no private key and no token of a known form', () => {
    const found = files.filter((path) =>
      /-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/=\n]{100}|\bgh[pousr]_[A-Za-z0-9]{36}\b/.test(
        read(path),
      ),
    );
    expect(found).toEqual([]);
  });
});
