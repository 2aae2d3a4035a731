import { below, itemsOf, textOf } from '../../facts/files/data.ts';
import type { Repository } from '../../facts/repository.ts';
import type { Evidence } from '../../report.ts';

export interface Hook {
  readonly id: string;
  /** The version of its repository. */
  readonly revision: string;
  readonly local: boolean;
  readonly at: Evidence;
}

/** `true` where a command runs the hooks. */
export function isHookRun([program = '', verb = '']: readonly string[]): boolean {
  return (program === 'pre-commit' || program === 'prek') && verb === 'run';
}

/** The hooks that run before a commit. */
export function hooksOf(repository: Repository): readonly Hook[] {
  return repository.named('.pre-commit-config.yaml', '.pre-commit-config.yml').flatMap((path) =>
    repository.yaml(path).flatMap((data) =>
      itemsOf(below(data, 'repos')).flatMap((source) =>
        itemsOf(below(source, 'hooks')).flatMap((hook) => {
          const id = textOf(below(hook, 'id'));
          return id === undefined
            ? []
            : [
                {
                  id,
                  revision: textOf(below(source, 'rev')) ?? '',
                  local: textOf(below(source, 'repo')) === 'local',
                  at: { path, line: hook.line, endLine: hook.endLine },
                },
              ];
        }),
      ),
    ),
  );
}
