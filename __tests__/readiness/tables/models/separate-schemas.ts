import { type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'its own class',
      {
        'main.py': `from pydantic import BaseModel\n${app}class Item(BaseModel):  #: evidence\n    name: str\n@app.post("/a")\ndef a(item: Item): ...`,
      },
    ],
  ],
  notDetected: [
    [
      'the table',
      {
        'main.py': `from sqlmodel import SQLModel\n${app}class Item(SQLModel, table=True):\n    name: str\n@app.post("/a")\ndef a(item: Item): ...`,
      },
    ],
  ],
  fooled: [
    [
      'smuggled through a parent',
      {
        'main.py': `from pydantic import BaseModel\n${app}class Base(BaseModel):\n    is_admin: bool\nclass Item(Base):\n    name: str\n@app.post("/a")\ndef a(item: Item): ...`,
      },
    ],
  ],
  notApplicable: [['no body', plain]],
};
