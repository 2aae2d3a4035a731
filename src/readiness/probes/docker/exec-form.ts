import { inherited } from '../../facts/files/dockerfile.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

export const execForm = defineProbe({
  id: 'DKR-07',
  name: 'exec-form',
  category: 'docker',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application'],
  asks: 'Does the service receive the signal that stops it?',
  why: 'A shell in between swallows it, and the service is killed in the middle of a request.',
  refuses: '`sh -c` without `exec`',
  fix: 'write CMD as a list',
  remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
  references: ['FastAPI documentation: Docker', 'hadolint DL3025'],

  examine({ containers, application }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const commands = images.flatMap((image) =>
      [
        inherited(image.stages, image.shipped, 'CMD')[0],
        inherited(image.stages, image.shipped, 'ENTRYPOINT')[0],
      ].flatMap((instruction) =>
        instruction === undefined
          ? []
          : [{ instruction, at: { path: image.path, line: instruction.line, endLine: instruction.endLine } }],
      ),
    );
    if (commands.length === 0)
      return notDetected(
        images.map(({ path }) => path),
        'the image starts nothing',
      );
    const bad = commands.filter(({ instruction: { exec, text } }) =>
      exec === undefined
        ? !/^\s*exec\s/.test(text)
        : /^(\/bin\/)?(ba)?sh$/.test(exec[0] ?? '') &&
          exec[1] === '-c' &&
          !/(^|&&|;)\s*exec\s/.test(exec[2] ?? ''),
    );
    return bad.length > 0
      ? violated(
          bad.map(({ at }) => at),
          'a shell stands between the signal and the service',
        )
      : found(commands.map(({ at }) => at));
  },
});
