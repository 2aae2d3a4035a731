import type { Containers, Image } from '../../facts/containers.ts';
import { type DockerInstruction, inherited } from '../../facts/files/dockerfile.ts';
import { readShell } from '../../facts/files/shell.ts';
import type { Lines } from '../../facts/python/expression.ts';
import { defineProbe, found, notApplicable, notDetected, partial, violated } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { shippedImages } from './shipped.ts';

const ROOT = /^(root|0)(:|$)/;

interface Privileges {
  readonly image: Image;
  readonly user: DockerInstruction | undefined;
  /** Anybody becomes root without a password. */
  readonly sudo: boolean;
  /** The start gives root up. */
  readonly drops: Lines | Evidence | undefined;
}

/** `exec gosu app …` in the script that starts the service. */
function droppedIn(image: Image, { starts }: Containers): Evidence | undefined {
  return starts
    .filter((start) => start.image === image)
    .flatMap(({ executed }) => executed)
    .find(({ dropsRoot }) => dropsRoot === true)?.at;
}

function privilegesOf(image: Image, containers: Containers): Privileges {
  const { stages, shipped } = image;
  const [user] = inherited(stages, shipped, 'USER');
  const sudo = stages.some(({ instructions }) =>
    instructions.some(({ keyword, text }) => keyword === 'RUN' && text.includes('NOPASSWD')),
  );
  const starts = [...inherited(stages, shipped, 'ENTRYPOINT'), ...inherited(stages, shipped, 'CMD')];
  const drops = starts.find(({ text, exec }) =>
    (exec ?? readShell(text)[0]?.words ?? []).some((word) => /(^|\/)(gosu|su-exec|setpriv)$/.test(word)),
  );
  return { image, user, sudo, drops: drops ?? droppedIn(image, containers) };
}

function isRoot(user: DockerInstruction | undefined): boolean {
  return user === undefined || ROOT.test(user.text.trim());
}

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
    const judged = images.map((image) => privilegesOf(image, containers));
    const bad = judged.filter(({ sudo, drops, user }) => sudo || (drops === undefined && isRoot(user)));
    const at = ({ image }: Privileges, place: Lines | Evidence): Evidence => ({
      path: 'path' in place ? place.path : image.path,
      line: place.line,
      endLine: place.line,
    });
    if (bad.length > 0)
      return violated(
        bad.map((one) => at(one, one.user ?? one.image.shipped)),
        'the shipped stage runs as root',
      );
    const users = judged.flatMap((one) => (one.user === undefined ? [] : [at(one, one.user)]));
    const dropping = judged.flatMap((one) => (one.drops === undefined ? [] : [at(one, one.drops)]));
    return users.length > 0
      ? found(users)
      : partial(7000, dropping, { because: 'root is given up at the start, not in the image' });
  },
});
