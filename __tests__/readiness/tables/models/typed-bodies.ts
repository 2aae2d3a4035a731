import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const item = 'from pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\n';

export const table: ProbeTable = {
  found: [['a model', { 'main.py': routed('@app.post("/a")\ndef a(item: Item): ...  #: evidence', item) }]],
  notDetected: [['a dict', { 'main.py': routed('@app.post("/a")\ndef a(item: dict): ...') }]],
  fooled: [
    [
      'a model that the handler does not take',
      {
        'main.py': routed(
          '@app.post("/a")\nasync def a(request: Request):\n    return await request.json()',
          item,
        ),
      },
    ],
  ],
  notApplicable: [['no route that takes a body', plain]],
};
