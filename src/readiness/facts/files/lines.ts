/** One `KEY=value` of an environment file. */
export interface EnvLine {
  readonly name: string;
  readonly value: string;
  readonly line: number;
  /** Shown as a comment: `# KEY=value` documents, it does not set. */
  readonly commented: boolean;
}

/** The settings of an environment file. */
export function readEnv(text: string): readonly EnvLine[] {
  return text.split(/\r?\n/).flatMap((row, index) => {
    const match = /^\s*(#\s*)?(?:export\s+)?([A-Za-z_]\w*)\s*=\s*(.*)$/.exec(row);
    if (match === null) return [];
    const value = (match[3] ?? '').trim().replaceAll(/^(["'])(.*)\1$/g, '$2');
    return [{ name: match[2] ?? '', value, line: index + 1, commented: match[1] !== undefined }];
  });
}

/** One requirement of a `requirements.txt`. */
export interface RequirementLine {
  /** Normalised: lower case, `-` between words. */
  readonly name: string;
  /** What follows the name: `==1.2.3`. */
  readonly spec: string;
  readonly line: number;
  readonly hashed: boolean;
}

/** The requirements of a file; options, comments and includes are left out. */
export function readRequirements(text: string): readonly RequirementLine[] {
  const rows = text.split(/\r?\n/);
  const found: RequirementLine[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const line = index + 1;
    let row = rows[index] ?? '';
    while (row.endsWith('\\') && index + 1 < rows.length) {
      index += 1;
      row = `${row.slice(0, -1)} ${rows[index] ?? ''}`;
    }
    const requirement = requirementOf(row.replace(/(^|\s)#.*$/, '').trim(), line);
    if (requirement !== undefined) found.push(requirement);
  }
  return found;
}

/** A requirement as PEP 508 writes it; `undefined` where it is none. */
export function requirementOf(text: string, line: number): RequirementLine | undefined {
  const match = /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s*\[[^\]]*\])?\s*(.*)$/.exec(text);
  if (match === null) return undefined;
  const rest = match[2] ?? '';
  const spec = rest.split(/;|--hash/)[0] ?? '';
  return { name: normalName(match[1] ?? ''), spec: spec.trim(), line, hashed: rest.includes('--hash=') };
}

/** The name of a package as indexes compare it. */
export function normalName(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-');
}

export interface IniEntry {
  readonly section: string;
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

/** The entries of an ini file; indented lines continue the value above them. */
export function readIni(text: string): readonly IniEntry[] {
  const entries: IniEntry[] = [];
  let section = '';
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (/^\s*[#;]/.test(row) || row.trim() === '') continue;
    const header = /^\[([^\]]+)\]/.exec(row);
    const last = entries.at(-1);
    if (header !== null) section = header[1] ?? '';
    else if (/^\s/.test(row) && last?.section === section)
      entries.splice(-1, 1, { ...last, value: `${last.value}\n${row.trim()}` });
    else {
      const at = row.search(/[=:]/);
      const key = at === -1 ? row : row.slice(0, at);
      const value = at === -1 ? '' : row.slice(at + 1);
      entries.push({ section, key: key.trim(), value: value.trim(), line: index + 1 });
    }
  }
  return entries;
}
