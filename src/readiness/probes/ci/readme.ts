import { defineProbe, found, notDetected, partial } from '../../probe.ts';

const WORDS_MIN = 150;
/** Of 150 words of a real text, so many differ. */
const DISTINCT_MIN = 60;
const RUNS =
  /\b(run|running|start|started|starting|quick ?start|usage|how to use|install|installing|installation|deploy|deploying|deployment|development|setup|set up|setting up|docker|docker compose|locally)\b/i;

/** A heading of Markdown, of HTML, or one that is underlined. */
function isSection(row: string, next: string): boolean {
  const isHeading =
    /^\s*(#+\s|<h[1-6][\s>])/i.test(row) || (row.trim() !== '' && /^[=\-~^*+#]{3,}\s*$/.test(next));
  return isHeading && RUNS.test(row);
}

export const readme = defineProbe({
  id: 'CIC-06',
  name: 'readme',
  category: 'ci',
  level: 'low',
  weight: 2,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository'],
  asks: 'Does the README say how to run it?',
  why: 'The person who is on call tonight has never seen it.',
  refuses: 'words in comments, and the same words again and again',
  fix: 'describe in the README how to run and deploy the service',
  remedy: { file: 'README.md', snippet: '## Run\n\n    make install migrate run' },
  references: ['Mercari production readiness checklist, level C'],

  examine({ repository }) {
    const [path] = repository.matching(/(^|\/)readme(\.(md|rst|txt))?$/i);
    const text = path === undefined ? undefined : repository.text(path);
    if (path === undefined || text === undefined) return notDetected(['README.md']);
    const visible = text.replaceAll(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
    const words = visible.toLowerCase().match(/[a-z]{3,}/g) ?? [];
    const lines = visible
      .split('\n')
      .flatMap((row, index, rows) =>
        isSection(row, rows[index + 1] ?? '') ? [{ path, line: index + 1, endLine: index + 1 }] : [],
      );
    const isText = words.length >= WORDS_MIN && new Set(words).size >= DISTINCT_MIN;
    if (isText && lines.length > 0) return found(lines);
    return isText
      ? partial(5000, [{ path, line: 1, endLine: 1 }], { because: 'no section says how to run it' })
      : notDetected([path], 'the text is too short to help');
  },
});
