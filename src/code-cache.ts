import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';

/**
 * Lets Node keep the compiled form of what this thread loads from now on, in a folder of this user: the second run starts
 * without compiling. Where the folder cannot be written, or Node is older than 22.1, everything is compiled as ever.
 */
export function openCodeCache(env: Readonly<Record<string, string | undefined>>): void {
  if ('enableCompileCache' in module) module.enableCompileCache(join(cacheFolder(env), 'code'));
}
