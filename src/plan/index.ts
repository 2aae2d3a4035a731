export type { Plan, RejectedPattern, SelectedPattern } from './plan.ts';
