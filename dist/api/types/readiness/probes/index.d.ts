import type { Probe } from '../probe.ts';
/** Every probe, in the order of categories and numbers. */
export declare const PROBES: readonly Probe[];
