import { PROBES } from '../../src/readiness/index.ts';
import { type ProbeTable, probeTable } from './probe-table.ts';

/** One table a probe, named after it: a probe without one does not load. */
for (const { id, name, category } of PROBES) {
  const { table } = (await import(`./tables/${category}/${name}.ts`)) as { readonly table: ProbeTable };
  probeTable(id, table);
}
