import { type Files, type ProbeTable } from '../../probe-table.ts';
import { app, plain } from '../parts.ts';

const body = (fields: string): Files => ({
  'main.py': `from datetime import datetime\nfrom typing import Annotated, Literal\nfrom pydantic import BaseModel, Field, StringConstraints\n${app}Name = Annotated[str, StringConstraints(max_length=9)]\nclass Item(BaseModel):\n${fields}\n@app.post("/a")\ndef a(item: Item): ...`,
});

export const table: ProbeTable = {
  found: [
    [
      'a body that a dependency takes',
      {
        'main.py': `from fastapi import Depends\nfrom pydantic import BaseModel, Field\n${app}class Item(BaseModel):\n    name: str = Field(max_length=9)  #: evidence\ndef checked(item: Item): ...\n@app.post("/a")\ndef a(item=Depends(checked)): ...`,
      },
    ],
    ['a length', body('    name: str = Field(max_length=9)  #: evidence')],
    ['a type that is narrow', body('    kind: Literal["a", "b"]  #: evidence')],
    ['an alias', body('    name: Name  #: evidence')],
    ['closed by nature', body('    at: datetime  #: evidence')],
  ],
  partly: [
    ['one of four', 5000, body('    a: str = Field(max_length=9)\n    b: str\n    c: str\n    d: str')],
  ],
  notDetected: [['free text', body('    name: str')]],
  fooled: [
    [
      'a bounded model that a dependency gives',
      {
        'main.py': `from fastapi import Depends\nfrom pydantic import BaseModel, Field\n${app}class User(BaseModel):\n    name: str = Field(max_length=9)\nclass Item(BaseModel):\n    name: str\ndef current(): ...\n@app.post("/a")\ndef a(item: Item, user: User = Depends(current)): ...`,
      },
    ],
    ['flags beside free text', body('    name: str\n    is_active: bool\n    is_new: bool')],
    ['a comment', body('    name: str  # max_length=9')],
    [
      'a model that only leaves',
      {
        'main.py': `from pydantic import BaseModel, Field\n${app}class Out(BaseModel):\n    name: str = Field(max_length=9)\nclass Item(BaseModel):\n    name: str\n@app.post("/a")\ndef a(item: Item) -> Out: ...`,
      },
    ],
  ],
  notApplicable: [['no body', plain]],
};
