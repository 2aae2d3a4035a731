import type { Fix } from './fix.ts';

/** Dependabot for the Python dependencies and the actions, where nothing updates them yet. */
export const dependencyUpdates: Fix = {
  probe: 'CIC-04',
  propose({ repository, manifest }, { below }) {
    const [present] = repository.matching(
      /^\.github\/(dependabot\.ya?ml|renovate\.json5?)$|^renovate\.json5?$/,
    );
    if (present !== undefined) return { because: `${present} is there: add the ecosystem to its list` };
    if (manifest.requirements.length === 0) return { because: 'the project declares no dependency' };
    const ecosystem = manifest.locks.some(({ path }) => path.endsWith('uv.lock')) ? 'uv' : 'pip';
    return { path: '.github/dependabot.yml', lines: dependabot(ecosystem, `/${below}`) };
  },
};

function dependabot(ecosystem: string, folder: string): readonly string[] {
  const entry = (name: string, directory: string): readonly string[] => [
    `  - package-ecosystem: ${name}`,
    `    directory: ${JSON.stringify(directory)}`,
    '    schedule:',
    '      interval: weekly',
  ];
  return ['version: 2', 'updates:', ...entry(ecosystem, folder), ...entry('github-actions', '/')];
}
