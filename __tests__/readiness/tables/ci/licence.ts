import { type ProbeTable } from '../../probe-table.ts';
import { plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'the public domain',
      {
        ...plain,
        LICENSE: 'This is free and unencumbered software released into the public domain.  #: evidence\n',
      },
    ],
    ['a known one', { ...plain, LICENSE: 'MIT License  #: evidence\n' }],
    [
      'a title on two lines',
      { ...plain, LICENSE: '   Apache License  #: evidence\n   Version 2.0, January 2004\n' },
    ],
    [
      'a known one of a package that is not uploaded',
      {
        ...plain,
        LICENSE: 'MIT License  #: evidence\n',
        'pyproject.toml': '[project]\nname = "a"\nclassifiers = ["Private :: Do Not Upload"]',
      },
    ],
  ],
  notDetected: [['none', plain]],
  fooled: [
    ['an empty file', { ...plain, LICENSE: '' }],
    ['a word', { ...plain, LICENSE: 'all rights reserved' }],
    ['a folder away', { ...plain, 'vendor/a/LICENSE': 'MIT License' }],
  ],
  notApplicable: [
    ['private', { ...plain, 'pyproject.toml': '[project]\nname = "a"\nlicense = "LicenseRef-Proprietary"' }],
  ],
};
