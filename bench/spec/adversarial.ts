import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readSpec } from '../../src/spec/index.ts';

/**
 * Reads each hostile document in a process of its own, and prints its time and memory. Ends with 1 where one takes more than
 * a document may: 5 s of a processor, and 600 MB.
 */
const SECONDS = 5;
const MEGABYTES = 600;

const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');
const sql = (body: string): string => `# D\n## Schema\n\`\`\`sql\n${body}\n\`\`\``;

/** What nobody writes on purpose, but for one reason. Each is cut at the limit of a document. */
const DOCUMENTS: Readonly<Record<string, () => string>> = {
  'one line of 1 MB': () => 'a '.repeat(524_288),
  'one word of 1 MB': () => 'a'.repeat(1_048_576),
  'table of 10,000 rows': () =>
    `# T\n### Thing\n| Field | Type |\n|---|---|\n${repeat(10_000, (index) => `| f${index} | string(20) |`)}`,
  'table of 50,000 routes': () =>
    `# T\n| Method | Path |\n|---|---|\n${repeat(50_000, (index) => `| GET | /a${index} |`)}`,
  '5,000 nested bullets': () => repeat(5000, (index) => `${' '.repeat(Math.min(index * 2, 180))}- x: string`),
  '20,000 quotes in a line': () => `${'> '.repeat(20_000)}x`,
  'unclosed fences': () => '# a\n```sql\nCREATE TABLE x (\n'.repeat(30_000),
  'brackets that never close': () => '['.repeat(500_000) + '('.repeat(500_000),
  'bold that never closes': () => '**a '.repeat(250_000),
  'backticks that never close': () => '`a '.repeat(350_000),
  'identifiers of 200 kB': () =>
    `### ${'A'.repeat(200_000)}\n| Field | Type |\n|---|---|\n| ${'b'.repeat(200_000)} | string |`,
  '60,000 bullets': () => '- a: string (x)\n'.repeat(60_000),
  '30,000 fields of one thing': () =>
    `# A\n## Entities\n### Book\n${repeat(30_000, (index) => `- field_${index}: string`)}`,
  '50,000 names of things': () => `# A\n## Entities\n${repeat(50_000, (index) => `- Thing ${index}`)}`,
  '20,000 headings': () => repeat(20_000, (index) => `### Thing ${index}\n- id: uuid\n- name: string`),
  '40,000 entities': () =>
    `\`\`\`mermaid\nerDiagram\n${repeat(20_000, (index) => `A${index} ||--o{ B${index} : x`)}\n\`\`\``,
  'CREATE TABLE without an end': () => sql('CREATE TABLE t (\n'.repeat(30_000)),
  '10,000 tables of SQL': () =>
    sql(
      repeat(
        10_000,
        (index) =>
          `CREATE TABLE t${index} (id int primary key, t${index + 1}_id int references t${index + 1}(id));`,
      ),
    ),
  'aliases of YAML that multiply': () =>
    `---\na: &a [x,x,x,x,x,x,x,x]\n${repeat(20, (index) => `b${index}: &b${index} [${'*a,'.repeat(9)}*a]`)}\n---\n# A`,
  'OpenAPI of 10,000 paths': () =>
    `openapi: 3.0.0\npaths:\n${repeat(10_000, (index) => `  /p${index}:\n    get: {summary: x}`)}`.replace(
      /^/,
      '```yaml\n',
    ),
  'a code in the front matter': () => `---js\n${'process.exit(1)\n'.repeat(60_000)}---\n# A`,
  'nothing but spaces': () => ' '.repeat(1_048_576),
  'nothing but new lines': () => '\n'.repeat(1_048_576),
  'carriage returns': () => '# A\r\n- a: string\r\n'.repeat(55_000),
  'scripts of HTML': () => '<script>alert(1)</script>\n'.repeat(40_000),
  'marks of direction': () => '\u202e\u2066# A\u2069 - a: string\n'.repeat(40_000),
  'zero bytes and lone surrogates': () => '\0\ud800'.repeat(300_000),
  'all notations at once': () =>
    repeat(
      4000,
      (index) =>
        `### Thing${index}\n| Field | Type |\n|---|---|\n| id | uuid |\n| other_id | ref(Thing${index + 1}) |\n\n- GET /things${index}/{id}: read it (admin only), with pagination and websockets\n`,
    ),
};

const [name] = process.argv.slice(2);
if (name === undefined) runAll();
else readOne(name);

function readOne(which: string): void {
  const bytes = new TextEncoder().encode(DOCUMENTS[which]?.() ?? '').slice(0, 1_048_576);
  const before = process.cpuUsage();
  readSpec([{ path: 'spec.md', bytes }]);
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  process.stdout.write(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: maxRSS / 1024 }));
}

function runAll(): void {
  let failed = 0;
  for (const which of Object.keys(DOCUMENTS)) {
    const run = spawnSync(process.execPath, [fileURLToPath(import.meta.url), which], { encoding: 'utf8' });
    const { seconds, megabytes } = JSON.parse(run.stdout || '{}') as { seconds?: number; megabytes?: number };
    const isFine =
      seconds !== undefined && megabytes !== undefined && seconds <= SECONDS && megabytes <= MEGABYTES;
    if (!isFine) failed += 1;
    process.stdout.write(
      `${isFine ? 'ok  ' : 'FAIL'} ${(seconds ?? Number.NaN).toFixed(1).padStart(5)} s ${(megabytes ?? Number.NaN).toFixed(0).padStart(5)} MB  ${which}\n`,
    );
  }
  process.exitCode = failed === 0 ? 0 : 1;
}
