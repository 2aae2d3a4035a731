import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a library that keeps users',
      {
        'main.py': `from fastapi_users import FastAPIUsers\n${app}users = FastAPIUsers[User, int](get_manager, [])  #: evidence`,
      },
    ],

    [
      'argon2',
      { 'main.py': `from argon2 import PasswordHasher\n${app}hasher = PasswordHasher()  #: evidence` },
    ],
  ],
  notDetected: [
    [
      'a fast hash',
      {
        'main.py': `import hashlib\n${app}@app.post("/a")\ndef a(password: str):\n    return hashlib.sha256(password.encode())`,
      },
    ],
  ],
  fooled: [
    [
      'a good one beside it',
      {
        'main.py': `import hashlib\nimport bcrypt\n${app}@app.post("/a")\ndef a(password: str):\n    bcrypt.gensalt()\n    return hashlib.md5(password.encode())`,
      },
    ],
  ],
  notApplicable: [
    [
      'the password of a database',
      {
        'main.py': `from sqlalchemy import URL\n${app}def address(password: str):\n    return URL.create("postgresql", password=password)\naddress("a")`,
      },
    ],

    ['no password', plain],
    ['a dependency', { ...plain, 'requirements.txt': 'bcrypt' }],
  ],
};
