import type { Source } from '../../spec/index.ts';
import { repositoryPath } from '../repository-path.ts';
import { addressPath, code, link } from './escape.ts';

/** Where the files of a text can be read. Absent: paths are shown as they are. */
export interface Place {
  /** Address of the repository, without a final slash. */
  readonly repositoryUrl: string;
  /** Branch or commit. */
  readonly ref: string;
  /** Folder in the repository that paths start from; `.` for the top. */
  readonly folder: string;
}

/** Lines of a file. */
interface Lines {
  readonly path: string;
  readonly line: number;
  readonly endLine?: number;
}

/** A file and its lines, as a link where there is a place to link to. */
export function lines(at: Lines, place?: Place): string {
  const label = code(`${at.path}:${at.line}`);
  return place === undefined ? label : link(label, linesAddress(at, place));
}

/** The address of lines of a file. */
export function linesAddress({ path, line, endLine = line }: Lines, place: Place): string {
  const fragment = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
  // GitHub renders Markdown, and rendered lines have no numbers.
  const plain = path.endsWith('.md') ? '?plain=1' : '';
  return `${fileAddress(path, place)}${plain}${fragment}`;
}

/** A file, as a link where there is a place to link to. */
export function file(path: string, place?: Place): string {
  return place === undefined ? code(path) : link(code(path), fileAddress(path, place));
}

/** The first place where the spec says it; a dash where it does not. */
export function specLine(sources: readonly Source[], place?: Place): string {
  const [first] = sources;
  return first === undefined
    ? '–'
    : lines({ path: first.file, line: first.line, endLine: first.endLine }, place);
}

function fileAddress(path: string, { repositoryUrl, ref, folder }: Place): string {
  return `${repositoryUrl}/blob/${addressPath(ref)}/${addressPath(repositoryPath(folder, path))}`;
}
