import type { Omission } from '../omission.ts';
import type { WrittenFile } from './finish.ts';
import { cutLock, readMasterLock, readProject } from './lock/index.ts';

/** The lock of a service: a file of the pattern that writes its `pyproject.toml`. */
export interface ServiceLock {
  readonly files: readonly WrittenFile[];
  readonly omissions: readonly Omission[];
}

/** Cuts `uv.lock` for the `pyproject.toml` among the files; a service without one has no lock. */
export function serviceLock(files: readonly WrittenFile[], masterLock: string | undefined): ServiceLock {
  const project = files.find(({ path }) => path === 'pyproject.toml');
  if (project === undefined) return { files: [], omissions: [] };
  const cut = masterLock === undefined ? undefined : cutFor(project.text, masterLock);
  if (cut !== undefined && 'text' in cut) return { files: [lockFile(project, cut.text)], omissions: [] };
  const omission = cut?.omission ?? missing('there is no master lock beside the patterns');
  return { files: [], omissions: [omission] };
}

function cutFor(project: string, masterLock: string) {
  try {
    return cutLock(readMasterLock(masterLock), readProject(project));
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { omission: missing(`it cannot be cut out of the master lock: ${what}`) };
  }
}

function lockFile(project: WrittenFile, text: string): WrittenFile {
  return {
    ...project,
    path: 'uv.lock',
    text,
    file: { ...project.file, ownership: 'aggregate', executable: false },
  };
}

function missing(because: string): Omission {
  return { what: 'uv.lock', because, remedy: 'run `uv lock` in the service' };
}
