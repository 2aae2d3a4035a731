import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's programs keep what they can make again. */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const home = env['HOME'] ?? homedir();
  const given = env['XDG_CACHE_HOME'] ?? env['LOCALAPPDATA'] ?? '';
  return join(given === '' ? join(home, '.cache') : given, 'patternbank');
}
