import { UserError } from '../diagnostics/index.ts';
import type { Host } from './host.ts';
import { tokenMissing } from './problems.ts';

/**
 * The token, kept out of the log.
 *
 * @throws UserError - `action/token-missing`
 */
export function tokenOf(token: string | undefined, host: Host): string {
  if (token === undefined || token === '') throw new UserError(tokenMissing.at({}));
  host.secret(token);
  return token;
}
