import { below, textOf } from '../../facts/files/data.ts';
import { defineProbe, found, notApplicable, notDetected } from '../../probe.ts';

const KNOWN =
  /MIT License|Permission is hereby granted, free of charge|Apache License\s+Version 2\.0|GNU (AFFERO |LESSER )?GENERAL PUBLIC LICENSE|Redistribution and use in source and binary forms|Mozilla Public License|ISC License|The Unlicense|free and unencumbered software released into the public domain|CC0 1\.0 Universal|Boost Software License|BSD \d-Clause|Business Source License|Elastic License|EUROPEAN UNION PUBLIC LICENCE/i;

export const licence = defineProbe({
  id: 'CIC-07',
  name: 'licence',
  category: 'ci',
  level: 'low',
  weight: 1,
  effort: 'low',
  since: '1.0.0',
  needs: ['repository', 'manifest'],
  asks: 'Is it said under which terms the code may be used?',
  why: 'Without terms, nobody may use it.',
  refuses: 'an empty file; a project that says it is private is left out',
  fix: 'add a LICENSE file',
  remedy: { file: 'LICENSE', snippet: 'MIT License' },
  references: ['Scorecard License'],

  examine({ repository, manifest }) {
    const secret = manifest.pyprojects.some(
      ({ data }) =>
        /^(proprietary|private|licenseref-proprietary)/i.test(
          textOf(below(data, 'project', 'license')) ??
            textOf(below(data, 'project', 'license', 'text')) ??
            '',
        ) ||
        /Private :: Do Not Upload/.test(
          JSON.stringify(
            [
              ...((below(data, 'project', 'classifiers')?.value as
                | Iterable<{ value: unknown }>
                | undefined) ?? []),
            ].map(({ value }) => value),
          ),
        ),
    );
    const files = repository.matching(/^(licen[cs]e|copying)(\.(md|txt|rst))?$/i);
    const known = files.flatMap((path) => {
      const text = repository.text(path) ?? '';
      // A title may stand on two lines: the text is asked as a whole.
      const at = text.search(KNOWN);
      if (at === -1) return [];
      const line = text.slice(0, at).split('\n').length;
      return [{ path, line, endLine: line }];
    });
    if (known.length > 0) return found(known);
    if (secret) return notApplicable('the project says that it is private');
    return notDetected(files.length > 0 ? files : ['LICENSE']);
  },
});
