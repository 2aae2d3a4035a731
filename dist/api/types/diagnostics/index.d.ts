export type { Diagnostic, Place, ProblemKind, Severity, Span } from './diagnostic.ts';
export { defineProblem, lineSpan } from './diagnostic.ts';
export { isFailure, ServiceError, UserError } from './failure.ts';
export { oneLine, printable } from './printable.ts';
export type { Paint, SourceLines } from './render.ts';
export { plain, renderDiagnostic } from './render.ts';
