import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { expect, it } from '@jest/globals';
import { killTree } from '../../src/verify/process/kill-tree.ts';
import { memoryOf } from '../../src/verify/process/memory.ts';

it('the memory of a service is its own, however many programs stand between', async () => {
  const program =
    'const kept = Buffer.alloc(200_000_000, 1); console.log(kept.length); setTimeout(() => {}, 60_000);';
  const script = `sh -c '"${process.execPath}" -e "${program}"; true'; true`;
  const child = spawn('sh', ['-c', script], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await once(child.stdout, 'data');
    expect(await memoryOf(child.pid)).toBeGreaterThan(190);
  } finally {
    await killTree(child.pid);
  }
});
