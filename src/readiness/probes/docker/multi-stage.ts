import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

export const multiStage = defineProbe({
  id: 'DKR-04',
  name: 'multi-stage',
  category: 'docker',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application'],
  asks: 'Are the tools of the build left out of the shipped image?',
  why: 'What is not there cannot be attacked, or downloaded a thousand times.',
  refuses: 'a second stage from which nothing is copied',
  fix: 'build in one stage and copy the result into another',
  remedy: { file: 'Dockerfile', snippet: 'COPY --from=build /app/.venv /app/.venv' },
  references: [],

  examine({ containers, application }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const copies = images.flatMap(({ path, stages, shipped }) =>
      shipped.instructions.flatMap(({ keyword, flags, line, endLine }) => {
        const source =
          keyword === 'COPY' ? /--from=(\S+)/.exec(flags.join(' '))?.[1]?.toLowerCase() : undefined;
        return source !== undefined &&
          stages.some(({ name }, index) => name === source || String(index) === source)
          ? [{ path, line, endLine }]
          : [];
      }),
    );
    return copies.length > 0 ? found(copies) : notDetected(images.map(({ path }) => path));
  },
});
