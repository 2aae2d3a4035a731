/** Text with its control characters made visible: an input must not be able to drive the reader's terminal. */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Printable text on one line that begins no command: the runner of a workflow carries out what it finds at the start of one. */
export function oneLine(text: string): string {
  const line = printable(text.replaceAll(/\s+/g, ' ').trim());
  return /^(::|##\[)/.test(line) ? `\\u00${line.charCodeAt(0).toString(16)}${line.slice(1)}` : line;
}
