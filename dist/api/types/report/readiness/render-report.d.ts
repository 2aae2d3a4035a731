import type { Paint } from '../../diagnostics/index.ts';
import type { ReadinessView } from './readiness-view.ts';
/** The forms that a readiness report is written in. */
export type ReportFormat = 'text' | 'json' | 'markdown' | 'html' | 'sarif' | 'junit' | 'badge';
/**
 * A readiness report in one of its forms.
 *
 * @param paint - colours, for text that a terminal shows
 * @returns text that ends in a line break; text of the repository is escaped as the form demands
 */
export declare function renderReport(format: ReportFormat, view: ReadinessView, paint?: Paint): string;
