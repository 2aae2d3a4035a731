import type { Diagnostic } from '../../diagnostics/index.ts';
import { lineSpan } from '../../diagnostics/index.ts';
import { binaryFile, tooLarge } from '../problems/file.ts';
import type { SpecDocument } from '../requirements.ts';

/** Bytes that one document may have. */
const FILE_LIMIT = 1_048_576;

/** Characters of one line that are read: no sentence and no declaration is longer. */
const LINE_LIMIT = 20_000;

/** The lines of a document, or why there are none. */
export interface Decoded {
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The text of a document: UTF-8, or UTF-16 with a byte order mark; composed characters, one kind of line break.
 *
 * Lines count as in the file, so that positions hold.
 */
export function decode({ path, bytes }: SpecDocument): Decoded {
  const span = lineSpan(path, 1);
  if (bytes.byteLength > FILE_LIMIT)
    return {
      lines: [],
      diagnostics: [tooLarge.at({ path, bytes: bytes.byteLength, limit: FILE_LIMIT }, { span })],
    };
  const text = decoderOf(bytes).decode(bytes);
  if (isBinary(text)) return { lines: [], diagnostics: [binaryFile.at({ path }, { span })] };
  const lines = text
    .normalize('NFC')
    .split(/\r\n|\n|\r/)
    .map((line) => clean(line.length > LINE_LIMIT ? line.slice(0, LINE_LIMIT) : line));
  return { lines: unescaped(lines), diagnostics: [] };
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** Prose has no control characters; a document that was damaged in transit has a few. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000e-\u001a\ufffd]/g)?.length ?? 0;
  return odd > 8 && odd > text.length / 50;
}

function clean(line: string): string {
  return line.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

/** Some editors escape all Markdown (`\# Title`, `\*\*bold\*\*`): such a document is read as it was meant. */
function unescaped(lines: readonly string[]): readonly string[] {
  const escapedHeadings = lines.filter((line) => /^\s*\\#/.test(line)).length;
  const headings = lines.filter((line) => /^#{1,6}\s/.test(line)).length;
  if (escapedHeadings < 2 || headings > escapedHeadings) return lines;
  return lines.map((line) => line.replace(/\\([\\`*_{}[\]()#+\-.!|<>~])/g, '$1'));
}
