/** C0 and C1 controls, tab and line breaks apart. */

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** Characters that reorder or hide text in an editor, or that some readers take for a line break. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;

const UNPRINTABLE = new RegExp(`${CONTROLS.source}|${INVISIBLE.source}`, 'g');

const REPLACEMENT = '\ufffd';

/** Text for formats that cannot name a character by its number: what nobody sees becomes U+FFFD. */
export function visible(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, REPLACEMENT);
}

/** The same on one line, every run of white space one blank. */
export function oneLine(text: string): string {
  return visible(text).replace(/\s+/g, ' ').trim();
}

/** `text` with each unprintable character written as `escape` has it. */
export function escapeUnprintable(text: string, escape: (code: number) => string): string {
  return text.replace(UNPRINTABLE, (character) => escape(character.charCodeAt(0)));
}

export function hex4(code: number): string {
  return code.toString(16).padStart(4, '0');
}
