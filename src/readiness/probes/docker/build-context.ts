import type { Image } from '../../facts/containers.ts';
import { defineProbe, found, notApplicable, notDetected, violated } from '../../probe.ts';
import type { Evidence } from '../../report.ts';
import { shippedImages } from './shipped.ts';

const RULES_MIN = 3;
const WHOLE = /^(--\S+\s+)*\.\/?\s/;
const TELLING = /^(\*\*\/|\/)?\.(git|env)(\/|\*|\.\*)?$|^\*+$/;

export const buildContext = defineProbe({
  id: 'DKR-06',
  name: 'build-context',
  category: 'docker',
  level: 'medium',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['containers', 'application', 'repository'],
  asks: 'Are secrets and history kept out of the image?',
  why: '`COPY .` takes everything that lies around.',
  refuses:
    'an empty .dockerignore, and a `.env` that is copied by its name; where nothing copies the whole folder there is nothing to ignore',
  fix: 'write a .dockerignore with `.git` and `.env`',
  remedy: { file: '.dockerignore', snippet: '.git\n.env\n.venv\ntests' },
  references: ['Mercari production readiness checklist, level B'],

  examine({ containers, application, repository }) {
    const images = shippedImages(containers);
    if (images.length === 0) {
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    }
    const copies = images.flatMap(copiesOf);
    const secrets = copies.filter(({ text }) => /(^|\s)(\.\/|\/)?([\w-]+\/)*\.env(\s|$)/.test(text));
    if (secrets.length > 0)
      return violated(
        secrets.map(({ at }) => at),
        'the settings of one place are copied into the image',
      );
    const wholes = copies.filter(
      ({ text, flags }) => WHOLE.test(text) && !flags.some((flag) => flag.startsWith('--from=')),
    );
    if (wholes.length === 0)
      return copies.length > 0
        ? found(copies.map(({ at }) => at))
        : notApplicable('the image copies nothing');
    const files = repository.matching(/(^|\/)([\w.-]+)?\.dockerignore$/);
    const rules = files.flatMap((path) => rulesOf(path, repository.text(path) ?? ''));
    const telling = rules.filter(({ rule }) => TELLING.test(rule));
    if (rules.length >= RULES_MIN && telling.length > 0) return found(telling.map(({ at }) => at));
    return notDetected(files.length > 0 ? files : ['.dockerignore'], 'the whole folder is copied');
  },
});

function copiesOf({
  path,
  stages,
}: Image): readonly { readonly text: string; readonly flags: readonly string[]; readonly at: Evidence }[] {
  return stages.flatMap(({ instructions }) =>
    instructions
      .filter(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
      .map(({ text, flags, line, endLine }) => ({ text, flags, at: { path, line, endLine } })),
  );
}

function rulesOf(path: string, text: string): readonly { readonly rule: string; readonly at: Evidence }[] {
  return text
    .split('\n')
    .flatMap((row, index) =>
      /^\s*(#|$)/.test(row) ? [] : [{ rule: row.trim(), at: { path, line: index + 1, endLine: index + 1 } }],
    );
}
