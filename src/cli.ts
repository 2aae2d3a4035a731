#!/usr/bin/env node
import { openCodeCache } from './code-cache.ts';

openCodeCache(process.env);
const { runTerminal } = await import('./terminal/index.ts');

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interruption.abort(signal);
  });

process.exitCode = await runTerminal({
  argv: process.argv,
  env: process.env,
  directory: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  stdout: { isTTY: process.stdout.isTTY, write: (text) => process.stdout.write(text) },
  interrupted: interruption.signal,
  stderr: { isTTY: process.stderr.isTTY, write: (text) => process.stderr.write(text) },
});
