import { parse as parseToml } from 'smol-toml';
import { parseAllDocuments } from 'yaml';
import type { Sink } from './template/index.ts';

/** What keeps a text of a data format from being read, in one line; nothing where it reads, or where the format has no parser. */
export function dataProblem(text: string, sink: Sink): string | undefined {
  try {
    if (sink === 'toml') parseToml(text);
    if (sink === 'json') JSON.parse(text);
    if (sink === 'yaml')
      return parseAllDocuments(text)
        .flatMap((document) => ('errors' in document ? document.errors : []))[0]
        ?.message.split('\n')[0];
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}
