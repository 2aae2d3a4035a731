import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a settings class in use',
      {
        'main.py': `${app}from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):  #: evidence\n    a: int\n    b: str\n    c: str\nsettings = Settings()`,
      },
    ],
    [
      'a settings class behind a cast',
      {
        'main.py': `${app}from typing import Any, cast\nfrom pydantic_settings import BaseSettings\nclass Settings(BaseSettings):  #: evidence\n    a: int\n    b: str\n    c: str\nmake = cast("Any", Settings)\nsettings = make()`,
      },
    ],
  ],
  notDetected: [['no settings', plain]],
  fooled: [
    [
      'a class that nothing instantiates',
      {
        'main.py': `${app}from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: int\n    b: str\n    c: str`,
      },
    ],
    [
      'a class in a module that nothing imports',
      {
        'main.py': app,
        'config.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):\n    a: int\n    b: str\n    c: str\nsettings = Settings()',
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
