import { defineProbe, found, notApplicable, notDetected, partial } from '../../probe.ts';

const FRAMEWORKS: readonly string[] = ['fastapi', 'starlette', 'fastapi-slim', 'litestar'];

export const lockFile = defineProbe({
  id: 'PRJ-01',
  name: 'lock-file',
  category: 'project',
  level: 'high',
  weight: 5,
  effort: 'low',
  since: '1.0.0',
  needs: ['application', 'manifest'],
  asks: 'Is every dependency locked?',
  why: 'Two installs of the same commit are then the same.',
  refuses: 'an empty lock, a lock without the framework, and one that lacks what the manifest asks for',
  fix: 'commit the lock file',
  remedy: { file: 'uv.lock', snippet: 'uv lock' },
  references: ['Scorecard Pinned-Dependencies', '12-factor II'],

  examine({ application, manifest }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    const locks = manifest.locks.filter(({ packages }) => FRAMEWORKS.some((name) => packages.has(name)));
    const [lock] = locks;
    if (lock === undefined)
      return notDetected(
        manifest.locks.length > 0 ? manifest.locks.map(({ path }) => path) : ['uv.lock'],
        'no lock contains the web framework',
      );
    const line = FRAMEWORKS.map((name) => lock.lines.get(name)).find((found) => found !== undefined) ?? 1;
    const evidence = [{ path: lock.path, line, endLine: line }];
    const wanted = manifest.requirements.filter(
      ({ development, at }) => !development && folder(at.path) === folder(lock.path),
    );
    const missing = wanted.filter(({ name }) => !lock.packages.has(name));
    if (missing.length === 0) return found(evidence);
    return partial(5000, evidence, {
      because: `the lock lacks ${missing
        .slice(0, 5)
        .map(({ name }) => name)
        .join(', ')}`,
    });
  },
});

function folder(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}
