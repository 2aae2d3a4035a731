import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a store that reads what it is asked for',
      {
        'main.py': `${app}from dynaconf import Dynaconf\nsettings = Dynaconf(envvar_prefix="A")  #: evidence\na = settings.server.port  #: evidence\nb = settings.server.host  #: evidence\nc = settings.db.uri  #: evidence`,
      },
    ],
    [
      'a settings class that is taken by name from a module that is imported by name',
      {
        'main.py': `${app}import importlib\ndef read():\n    module = importlib.import_module("conf")\n    Settings = getattr(module, "Settings")\n    return Settings()\nsettings = read()`,
        'conf.py':
          'from pydantic_settings import BaseSettings\nclass Settings(BaseSettings):  #: evidence\n    a: int\n    b: str\n    c: str',
      },
    ],

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
      'a store that is asked for nothing',
      { 'main.py': `${app}from dynaconf import Dynaconf\nsettings = Dynaconf(envvar_prefix="A")` },
    ],
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
