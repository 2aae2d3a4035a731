import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const keyed = (field: string, validator = ''): Files => ({
  'main.py': `import secrets\nfrom pydantic import SecretStr, model_validator\nfrom pydantic_settings import BaseSettings\nfrom starlette.config import Config\nconfig = Config()\n${app}class Settings(BaseSettings):\n    secret_key: ${field}\n${validator}settings = Settings()`,
});

export const table: ProbeTable = {
  found: [
    [
      'one that is read without a default',
      {
        'main.py': `from starlette.config import Config\n${app}config = Config()\nkey = config("SECRET_KEY")  #: evidence`,
      },
    ],
    ['no default', keyed('str  #: evidence')],
    ['a variable that must be there', keyed('str = config("SECRET_KEY")  #: evidence')],
    ['drawn at the start', keyed('str = secrets.token_urlsafe(32)  #: evidence')],
    [
      'a validator that refuses',
      keyed(
        'str = "changeme"',
        '    @model_validator(mode="after")\n    def refuse(self):  #: evidence\n        if self.secret_key == "changeme":\n            raise ValueError("secret_key")\n        return self\n',
      ),
    ],
  ],
  notDetected: [['a default', keyed('str = "changeme"')]],
  fooled: [
    [
      'one that is read with a default',
      {
        'main.py': `from starlette.config import Config\n${app}config = Config()\nkey = config("SECRET_KEY", default="changeme")`,
      },
    ],
    [
      'a password by its short name',
      {
        'main.py': `from pydantic_settings import BaseSettings\n${app}class Settings(BaseSettings):\n    db_pass: str = "postgres"\nsettings = Settings()`,
      },
    ],
    ['a default below a type', keyed('SecretStr = SecretStr("123456")')],
    ['a default beside a variable', keyed('str = config("SECRET_KEY", default="x")')],
    [
      'a validator of another field',
      keyed(
        'str = "x"',
        '    @model_validator(mode="after")\n    def check(self):\n        raise ValueError("other")\n',
      ),
    ],
  ],
  notApplicable: [['no secret', plain]],
};
