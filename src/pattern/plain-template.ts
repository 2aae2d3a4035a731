const IGNORED = /\{%-?\s*(comment|doc)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g;
const TAG = /\{%[\s\S]*?%\}/g;
const OUTPUT = /\{\{[\s\S]*?\}\}/g;
const NAME = /[A-Za-z_]\w*/g;

/** A template as the code that it writes, as far as that shows without a spec: every branch once, names in the place of outputs. */
export function plainTemplate(template: string): string {
  return template
    .replace(IGNORED, '')
    .replace(TAG, '')
    .replace(OUTPUT, (output) => {
      const [path = ''] = output.split('|');
      return path.match(NAME)?.at(-1) ?? 'value';
    });
}
