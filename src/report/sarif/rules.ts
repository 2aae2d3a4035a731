import { PROBES, type Probe, probePage } from '../../readiness/index.ts';
import { messageText } from './message.ts';

/** What SARIF calls the gravity of a rule. */
export type SarifLevel = 'error' | 'warning' | 'note';

const LEVELS: Readonly<Record<Probe['level'], SarifLevel>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** GitHub sorts security findings by this number, 0 to 10. */
const SEVERITIES: Readonly<Record<Probe['level'], string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};

/** The level of a probe's findings. */
export function levelOf({ level }: Probe): SarifLevel {
  return LEVELS[level];
}

/** Every probe as a rule, in the order of the rubric. */
export function sarifRules(): readonly object[] {
  return PROBES.map((probe) => ({
    id: probe.id,
    name: probe.name,
    shortDescription: { text: messageText(probe.asks) },
    fullDescription: { text: messageText(probe.why) },
    help: { text: messageText(probe.fix), markdown: probePage(probe) },
    defaultConfiguration: { level: levelOf(probe) },
    properties: {
      tags: ['production-readiness', probe.category],
      precision: 'high',
      ...(probe.category === 'security' ? { 'security-severity': SEVERITIES[probe.level] } : {}),
    },
  }));
}
