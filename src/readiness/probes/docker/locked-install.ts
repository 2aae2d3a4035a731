import { readShell } from '../../facts/files/shell.ts';
import { unwrap } from '../../facts/unwrap.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

const TOOL =
  /^(pip|uv|poetry|poetry-core|poetry-plugin-export|setuptools|wheel|pipenv|pdm|hatch|build|pip-tools|virtualenv|supervisor)([=<>~![].*)?$/;

type Lockedness = (words: readonly string[], locks: readonly string[]) => boolean;

/** Whether exactly what the lock names is installed, by the program that installs. */
const LOCKED: Readonly<Record<string, Lockedness>> = {
  uv: ([verb, ...rest]) =>
    verb === 'sync'
      ? rest.some((word) => word === '--frozen' || word === '--locked')
      : rest.includes('--require-hashes') || rest[0] === 'sync',
  poetry: (_, locks) => locks.some((path) => path.endsWith('poetry.lock')),
  pipenv: ([verb, ...rest]) => verb === 'sync' || rest.includes('--deploy'),
  pdm: ([verb, ...rest]) => verb === 'sync' || rest.includes('--frozen-lockfile'),
  pip: (words, locks) =>
    words.includes('--require-hashes') ||
    words.some(
      (word, index) =>
        words[index - 1] === '-r' && locks.some((path) => path.endsWith(word.split('/').at(-1) ?? word)),
    ),
};

function isLocked(words: readonly string[], locks: readonly string[]): boolean {
  const [program = '', ...rest] = unwrap(words);
  return LOCKED[program.replace(/^pip\d$/, 'pip')]?.(rest, locks) ?? false;
}

/** `pip install --upgrade pip poetry`: programs that install, none that is served. */
function installsTools(words: readonly string[]): boolean {
  const packages = words.slice(words.indexOf('install') + 1).filter((word) => !word.startsWith('-'));
  return packages.length > 0 && packages.every((word) => TOOL.test(word));
}

/** `pip install /wheels/*`: what these are was decided where they were built. */
function installsWheels(words: readonly string[]): boolean {
  const given = words.slice(words.indexOf('install') + 1).filter((word) => !word.startsWith('-'));
  return given.length > 0 && given.every((word) => /\.whl$|(^|\/)wheel(s|house)?\/\*?$/.test(word));
}

function isInstall(words: readonly string[]): boolean {
  const [program = '', verb = '', next = ''] = unwrap(words);
  if (/^pip\d?$/.test(program)) return isPipInstall(verb, words);
  if (program === 'uv' && verb === 'pip')
    return next === 'sync' || (next === 'install' && !installsTools(words));
  return (
    (program === 'uv' && verb === 'sync') ||
    (['poetry', 'pdm', 'pipenv'].includes(program) && ['install', 'sync'].includes(verb))
  );
}

function isPipInstall(verb: string, words: readonly string[]): boolean {
  return verb === 'wheel' || (verb === 'install' && !installsTools(words) && !installsWheels(words));
}

export const lockedInstall = defineProbe({
  id: 'DKR-08',
  name: 'locked-install',
  category: 'docker',
  level: 'high',
  weight: 3,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application', 'manifest'],
  asks: 'Does the image install exactly what was locked?',
  why: 'What was tested is then what is shipped.',
  refuses: '`pip install fastapi`, and a lock that the install ignores',
  fix: 'install with `uv sync --frozen`',
  remedy: { file: 'Dockerfile', snippet: 'RUN uv sync --frozen --no-dev' },
  references: ['Scorecard Pinned-Dependencies', 'hadolint DL3013'],

  examine({ containers, application, manifest }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const installs = images.flatMap(({ path, stages }) =>
      stages.flatMap(({ instructions }) =>
        instructions
          .filter(({ keyword }) => keyword === 'RUN')
          .flatMap(({ text, line, endLine }) =>
            readShell(text.replaceAll(/--(mount|network|security)=\S+/g, ''))
              .filter(({ words }) => isInstall(words))
              .map(({ words }) => ({ words, at: { path, line, endLine } })),
          ),
      ),
    );
    if (installs.length === 0)
      return notDetected(
        images.map(({ path }) => path),
        'no install is visible',
      );
    const locks = manifest.locks.map(({ path }) => path);
    const open = installs.filter(({ words }) => !isLocked(words, locks));
    return open.length > 0
      ? violated(
          open.map(({ at }) => at),
          'the install resolves versions anew',
        )
      : found(installs.map(({ at }) => at));
  },
});
