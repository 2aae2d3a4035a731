import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a fixed command',
      {
        'main.py': `import subprocess\n${app}subprocess.run("ls", shell=True)`.replace(
          'import',
          '#: evidence\nimport',
        ),
      },
    ],
  ],
  notDetected: [
    [
      'a shell',
      {
        'main.py': `import subprocess\n${app}@app.get("/a")\ndef a(name: str):\n    subprocess.run(f"ls {name}", shell=True)`,
      },
    ],
  ],
  fooled: [
    [
      'by another name',
      {
        'main.py': `from pickle import loads as read\n${app}@app.post("/a")\ndef a(data: bytes):\n    return read(data)`,
      },
    ],
    ['eval', { 'main.py': `${app}@app.post("/a")\ndef a(text: str):\n    return eval(text)` }],
    [
      'an unsafe loader',
      {
        'main.py': `import yaml\n${app}@app.post("/a")\ndef a(text: str):\n    return yaml.load(text, Loader=yaml.Loader)`,
      },
    ],
  ],
  notApplicable: [['a library', library]],
};
