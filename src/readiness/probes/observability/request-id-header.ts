import { type Expression, walk } from '../../facts/python/expression.ts';

const HEADER = /^x-(request|correlation|trace)-id$|^traceparent$|^(request|correlation)_id$/i;

/** `true` where an expression names the header, or the log field, of a request's id. */
export function isRequestIdHeader(expression: Expression): boolean {
  return [...walk(expression)].some((part) => {
    if (part.kind === 'string') return HEADER.test(part.value);
    if (part.kind === 'call')
      return part.args.some(({ name }) => name !== undefined && /^(request|correlation)_id$/.test(name));
    return (
      part.kind === 'name' && /(^|[._])(REQUEST|CORRELATION)_ID(_HEADER)?$|(^|[._])HEADER$/.test(part.name)
    );
  });
}
