import type { Paint } from '../../diagnostics/index.ts';
import { badgeSvg } from '../badge/badge.ts';
import { readinessHtml } from '../html/page.ts';
import { toValidateJson } from '../json/v1/validate.ts';
import { junitXml } from '../junit/junit.ts';
import { summaryMarkdown } from '../markdown/summary.ts';
import { sarifLog } from '../sarif/sarif.ts';
import type { ReadinessView } from './readiness-view.ts';
import { readinessText } from './text.ts';

/** The forms that a readiness report is written in. */
export type ReportFormat = 'text' | 'json' | 'markdown' | 'html' | 'sarif' | 'junit' | 'badge';

/**
 * A readiness report in one of its forms.
 *
 * @param paint - colours, for text that a terminal shows
 * @returns text that ends in a line break; text of the repository is escaped as the form demands
 */
export function renderReport(format: ReportFormat, view: ReadinessView, paint?: Paint): string {
  switch (format) {
    case 'text':
      return `${readinessText(view, { folder: view.title, omissions: view.omissions, ...(paint === undefined ? {} : { paint }) })}\n`;
    case 'json':
      return jsonText(toValidateJson(view.report, view.verdict, view.comparison));
    case 'markdown':
      return summaryMarkdown(view);
    case 'html':
      return readinessHtml(view);
    case 'sarif':
      return jsonText(sarifLog(view));
    case 'junit':
      return junitXml(view);
    case 'badge':
      return badgeSvg(view);
  }
}

function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
