import { UserError } from '../../diagnostics/index.ts';
import { suggestion } from '../../pattern/index.ts';
import { PROBES, probePage } from '../../readiness/index.ts';
import { paintFor } from '../console.ts';
import { unknownProbe } from '../problems.ts';
import type { Run } from '../run.ts';

/** `patternbank probes [ID]`: the questions that readiness is made of, or the page of one. */
export const runProbes: Run<'probes'> = ({ id }, console) => {
  if (id === undefined) {
    const paint = paintFor(console.stdout, console.env);
    const lines = PROBES.map((probe) => `${paint.bold(probe.id)}  ${probe.level.padEnd(8)}  ${probe.asks}`);
    console.stdout.write(`${lines.join('\n')}\n`);
    return Promise.resolve(0);
  }
  const probe = PROBES.find((one) => one.id === id.toUpperCase());
  if (probe === undefined) {
    const near = suggestion(
      id.toUpperCase(),
      PROBES.map((one) => one.id),
    );
    throw new UserError(unknownProbe.at({ id, near }));
  }
  console.stdout.write(probePage(probe));
  return Promise.resolve(0);
};
