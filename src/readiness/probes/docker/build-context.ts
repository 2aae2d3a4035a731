import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';
import { shippedImages } from './shipped.ts';

const RULES_MIN = 3;

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
  refuses: 'an empty .dockerignore; where nothing copies the whole folder there is nothing to ignore',
  fix: 'write a .dockerignore with `.git` and `.env`',
  remedy: { file: '.dockerignore', snippet: '.git\n.env\n.venv\ntests' },
  references: ['Mercari production readiness checklist, level B'],

  examine({ containers, application, repository }) {
    const images = shippedImages(containers);
    if (images.length === 0)
      return application === undefined
        ? notApplicable('no image is built')
        : notDetected(['Dockerfile'], 'no image is built');
    const wholes = images.flatMap(({ path, stages }) =>
      stages.flatMap(({ instructions }) =>
        instructions
          .filter(
            ({ keyword, text }) =>
              (keyword === 'COPY' || keyword === 'ADD') &&
              /^(--\S+\s+)*\.\/?\s/.test(text) &&
              !/--from=/.test(text),
          )
          .map(({ line, endLine }) => ({ path, line, endLine })),
      ),
    );
    const copies = images.flatMap(({ path, stages }) =>
      stages.flatMap(({ instructions }) =>
        instructions
          .filter(({ keyword }) => keyword === 'COPY')
          .map(({ line, endLine }) => ({ path, line, endLine })),
      ),
    );
    if (wholes.length === 0)
      return copies.length > 0 ? found(copies) : notApplicable('the image copies nothing');
    const files = repository.matching(/(^|\/)([\w.-]+)?\.dockerignore$/);
    const rules = files.flatMap((path) =>
      (repository.text(path) ?? '')
        .split('\n')
        .flatMap((row, index) =>
          /^\s*(#|$)/.test(row)
            ? []
            : [{ rule: row.trim(), at: { path, line: index + 1, endLine: index + 1 } }],
        ),
    );
    const telling = rules.filter(({ rule }) => /^(\*\*\/|\/)?\.(git|env)(\/|\*|\.\*)?$|^\*+$/.test(rule));
    return rules.length >= RULES_MIN && telling.length > 0
      ? found(telling.map(({ at }) => at))
      : notDetected(files.length > 0 ? files : ['.dockerignore'], 'the whole folder is copied');
  },
});
