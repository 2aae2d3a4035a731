import { inherited } from '../../facts/files/dockerfile.ts';
import type { Repository } from '../../facts/repository.ts';
import { startOfBase } from '../../facts/serving-bases.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

/** `true` where a shell runs the service as its child: `sh -c` or a script that never says `exec`. */
function staysInFront(exec: readonly string[], repository: Repository): boolean {
  const isShell = /^(\/bin\/)?(ba)?sh$/.test(exec[0] ?? '');
  if (isShell && exec[1] === '-c') return !/(^|&&|;)\s*exec\s/.test(exec[2] ?? '');
  const script = (isShell ? exec.find((word) => word.endsWith('.sh')) : exec[0]) ?? '';
  const [path, another] = script.endsWith('.sh') ? repository.named(script.split('/').at(-1) ?? '') : [];
  const text = path === undefined || another !== undefined ? undefined : repository.text(path);
  return (
    text !== undefined &&
    /\b(uvicorn|gunicorn|hypercorn|granian|fastapi)\b/.test(text) &&
    !/^\s*exec\s/m.test(text)
  );
}

export const execForm = defineProbe({
  id: 'DKR-07',
  name: 'exec-form',
  category: 'docker',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application', 'repository'],
  asks: 'Does the service receive the signal that stops it?',
  why: 'A shell in between swallows it, and the service is killed in the middle of a request.',
  refuses: '`sh -c` and an entrypoint script without `exec`',
  fix: 'write CMD as a list',
  remedy: { file: 'Dockerfile', snippet: 'CMD ["uvicorn", "src.main:app", "--host", "0.0.0.0"]' },
  references: ['FastAPI documentation: Docker', 'hadolint DL3025'],

  examine({ containers, application, repository }) {
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
    // Bases that serve by themselves start their server by `exec`.
    const known = images.flatMap((image) => {
      const start = startOfBase(image.stages, image.shipped);
      return start === undefined
        ? []
        : [{ path: image.path, line: start.at.line, endLine: start.at.endLine }];
    });
    if (commands.length === 0 && known.length > 0) return found(known);
    if (commands.length === 0)
      return notDetected(
        images.map(({ path }) => path),
        'the image starts nothing',
      );
    const bad = commands.filter(({ instruction: { exec, text } }) =>
      exec === undefined ? !/^\s*exec\s/.test(text) : staysInFront(exec, repository),
    );
    return bad.length > 0
      ? violated(
          bad.map(({ at }) => at),
          'a shell stands between the signal and the service',
        )
      : found(commands.map(({ at }) => at));
  },
});
