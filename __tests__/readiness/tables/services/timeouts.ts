import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const call = (line: string, library: string): Files => ({
  'main.py': `import ${library}\n${app}@app.get("/a")\ndef a():\n    return ${line}`,
});

export const table: ProbeTable = {
  found: [
    ['given', call('requests.get("https://a", timeout=5)  #: evidence', 'requests')],
    ['a default of the library', call('httpx.get("https://a")  #: evidence', 'httpx')],
  ],
  notDetected: [['none', call('requests.get("https://a")', 'requests')]],
  fooled: [
    ['switched off', call('httpx.get("https://a", timeout=None)', 'httpx')],
    ['a comment', call('requests.get("https://a")  # timeout=5', 'requests')],
  ],
  notApplicable: [
    ['no call', plain],
    ['in a dead file', { ...plain, 'dead.py': 'import requests\nrequests.get("https://a")' }],
  ],
};
