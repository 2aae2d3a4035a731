import { type Cue, line, path } from '../cue.ts';

/** Signs of what a repository holds beside its code. */
export const PROJECT: readonly Cue[] = [
  path(
    8,
    /(^|\/)(pyproject\.toml|setup\.(py|cfg)|Makefile|justfile|README(\.\w+)?|\.gitignore|\.gitattributes|\.editorconfig|\.env\.example|\.python-version|LICENSE)$/,
  ),
  line(3, /^\[(project|build-system|tool\.(uv|ruff|mypy))\b/),
  line(3, /^\.PHONY:/),
];
