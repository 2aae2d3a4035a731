import { defineProbe, found, notApplicable, notDetected, partial, violated } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

/** Credit for how exactly a base is named. */
function credit(base: string): number {
  if (/@sha256:[0-9a-f]{64}$/.test(base)) return 10_000;
  const tag = /:([^:/@]+)$/.exec(base)?.[1] ?? '';
  if (/^\D*\d+\.\d+/.test(tag)) return 7000;
  return /^\D*\d+/.test(tag) ? 4000 : 0;
}

export const pinnedBases = defineProbe({
  id: 'DKR-03',
  name: 'pinned-bases',
  category: 'docker',
  level: 'medium',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application'],
  asks: 'Is the base of the image named exactly?',
  why: '`latest` of tomorrow is another image than that of today.',
  refuses:
    'a stage of the same file is no base; a digest counts in full, a minor version .7, a major version .4',
  fix: 'name the base image with its digest',
  remedy: { file: 'Dockerfile', snippet: 'FROM python:3.13-slim@sha256:…' },
  references: ['hadolint DL3006', 'hadolint DL3007', 'Scorecard Pinned-Dependencies'],

  examine({ containers, application }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const bases = images.flatMap(({ path, stages }) =>
      stages
        .filter(({ base }) => base !== 'scratch' && !stages.some(({ name }) => name === base.toLowerCase()))
        .map(({ base, line }) => ({ base, at: { path, line, endLine: line } })),
    );
    const evidence = bases.map(({ at }) => at);
    if (bases.length === 0) return notApplicable('the image has no base');
    const mean = Math.floor(bases.reduce((sum, { base }) => sum + credit(base), 0) / bases.length);
    if (mean === 0) return violated(evidence, 'the bases carry no version');
    return mean === 10_000
      ? found(evidence)
      : partial(mean, evidence, { because: 'a tag can be moved, a digest cannot' });
  },
});
