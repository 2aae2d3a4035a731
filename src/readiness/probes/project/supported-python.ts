import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';

/** The oldest minor version of Python 3 that still gets security fixes (3.9 ended in October 2025, 3.10 in October 2026). */
const OLDEST_SUPPORTED = 11;

/** The oldest minor version of Python 3 that a specifier allows. */
function oldestMinor(spec: string): number | undefined {
  const minors = [...spec.matchAll(/(?:>=|~=|==|\^|~|>)\s*3\.(\d+)/g)].map((match) => Number(match[1]));
  const plain = /^\s*3\.(\d+)/.exec(spec)?.[1];
  return minors.length > 0 ? Math.max(...minors) : plain === undefined ? undefined : Number(plain);
}

export const supportedPython = defineProbe({
  id: 'PRJ-03',
  name: 'supported-python',
  category: 'project',
  level: 'medium',
  weight: 2,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'manifest', 'containers'],
  asks: 'Does the project require a Python that still gets security fixes?',
  why: 'A hole in an old interpreter stays open.',
  refuses: 'a requirement that the Dockerfile contradicts',
  fix: 'raise `requires-python`',
  remedy: { file: 'pyproject.toml', snippet: 'requires-python = ">=3.12"' },
  references: ['ASVS 15.2.1'],

  examine({ application, manifest, containers }) {
    if (application === undefined && manifest.requirements.length === 0)
      return notApplicable('the project declares nothing');
    if (manifest.python === undefined)
      return notDetected(
        manifest.pyprojects.length > 0 ? manifest.pyprojects.map(({ path }) => path) : ['pyproject.toml'],
      );
    const oldest = oldestMinor(manifest.python.spec);
    if (oldest === undefined || oldest < OLDEST_SUPPORTED)
      return violated([manifest.python.at], `Python 3.${oldest ?? '?'} gets no security fixes`);
    const contradicting = containers.images.flatMap(({ path, stages }) =>
      stages.flatMap(({ base, line }) => {
        const minor = /(?:^|\/)python:3\.(\d+)/.exec(base)?.[1];
        return minor !== undefined && Number(minor) < oldest ? [{ path, line, endLine: line }] : [];
      }),
    );
    return contradicting.length > 0
      ? violated(contradicting, 'the image has an older Python than the project requires')
      : found([manifest.python.at]);
  },
});
