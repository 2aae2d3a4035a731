import { readFileSync } from 'node:fs';
import { openServicePorts, type ServicePorts } from '../../src/bundle/index.ts';
import { type ComposedService, composeService } from '../../src/commands/compose-service.ts';

/** The spec that the README scaffolds. */
export const EXAMPLE = readFileSync('examples/task-tracker/spec.md', 'utf8');

/** What ships with us, opened: the embedded bank, the renderer, the formatter. */
export function openShipped(): Promise<ServicePorts> {
  return openServicePorts({ onBackendError: 'fail' });
}

/** A service from the text of a spec, composed from the patterns that ship with us. */
export function composeText(text: string, ports: ServicePorts): Promise<ComposedService> {
  const documents = [{ path: 'spec.md', bytes: new TextEncoder().encode(text) }];
  return composeService({ path: 'spec.md', documents, settings: [], strict: false }, ports);
}
