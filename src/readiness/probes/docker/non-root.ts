import { inherited } from '../../facts/files/dockerfile.ts';
import { readShell } from '../../facts/files/shell.ts';
import { defineProbe, found, notApplicable, notDetected, partial, violated } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

const ROOT = /^(root|0)(:|$)/;

export const nonRoot = defineProbe({
  id: 'DKR-02',
  name: 'non-root',
  category: 'docker',
  level: 'high',
  weight: 4,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application'],
  asks: 'Does the shipped process run without root?',
  why: 'A hole in the service is then not yet a hole in the machine.',
  refuses: '`useradd` without `USER`, a `USER` in a stage that is not shipped, and sudo without a password',
  fix: 'end the last stage with a USER that is not root',
  remedy: { file: 'Dockerfile', snippet: 'RUN useradd --system --uid 10001 app\nUSER 10001' },
  references: ['hadolint DL3002', 'checkov CKV_DOCKER_3'],

  examine({ containers, application }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const judged = images.map((image) => {
      const [user] = inherited(image.stages, image.shipped, 'USER');
      const sudo = image.stages.some(({ instructions }) =>
        instructions.some(({ keyword, text }) => keyword === 'RUN' && /NOPASSWD/.test(text)),
      );
      const drops = [
        ...inherited(image.stages, image.shipped, 'ENTRYPOINT'),
        ...inherited(image.stages, image.shipped, 'CMD'),
      ].find(({ text, exec }) =>
        (exec ?? readShell(text)[0]?.words ?? []).some((word) => /(^|\/)(gosu|su-exec|setpriv)$/.test(word)),
      );
      return { image, user, sudo, drops };
    });
    const bad = judged.filter(
      ({ user, sudo, drops }) =>
        sudo || (drops === undefined && (user === undefined || ROOT.test(user.text.trim()))),
    );
    if (bad.length > 0)
      return violated(
        bad.map(({ image, user }) => ({
          path: image.path,
          line: (user ?? image.shipped).line,
          endLine: (user ?? image.shipped).line,
        })),
        'the shipped stage runs as root',
      );
    const users = judged.flatMap(({ image, user }) =>
      user === undefined ? [] : [{ path: image.path, line: user.line, endLine: user.endLine }],
    );
    const dropping = judged.flatMap(({ image, drops }) =>
      drops === undefined ? [] : [{ path: image.path, line: drops.line, endLine: drops.endLine }],
    );
    return users.length > 0
      ? found(users)
      : partial(7000, dropping, { because: 'root is given up at the start, not in the image' });
  },
});
