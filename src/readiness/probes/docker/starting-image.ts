import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

export const startingImage = defineProbe({
  id: 'DKR-01',
  name: 'starting-image',
  category: 'docker',
  level: 'high',
  weight: 5,
  effort: 'medium',
  since: '1.0.0',
  needs: ['application', 'containers'],
  asks: 'Does an image start the application?',
  why: 'What runs here then runs there.',
  refuses: '`CMD ["true"]`, and a Dockerfile of comments',
  fix: 'write a Dockerfile whose CMD starts the application',
  remedy: {
    file: 'Dockerfile',
    snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0", "--port", "8000"]',
  },
  references: ['Mercari production readiness checklist, level C'],

  examine({ application, containers }) {
    if (application === undefined) return notApplicable('nothing here starts an application');
    const { entries } = application;
    const starting = entries.filter(({ declared }) => declared).map(({ at }) => at);
    const fromImage = containers.images.length > 0 ? starting : [];
    return fromImage.length > 0
      ? found(fromImage)
      : notDetected(
          containers.images.length > 0 ? containers.images.map(({ path }) => path) : ['Dockerfile'],
        );
  },
});
