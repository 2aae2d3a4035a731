#!/usr/bin/env node
import { runTerminal } from './terminal/index.ts';

process.exitCode = await runTerminal({
  argv: process.argv,
  env: process.env,
  directory: process.cwd(),
  today: new Date().toISOString().slice(0, 10),
  stdout: { isTTY: process.stdout.isTTY, write: (text) => process.stdout.write(text) },
  stderr: { isTTY: process.stderr.isTTY, write: (text) => process.stderr.write(text) },
});
