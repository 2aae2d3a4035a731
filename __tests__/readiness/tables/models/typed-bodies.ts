import { type ProbeTable } from '../../probe-table.ts';
import { plain, routed } from '../parts.ts';

const item = 'from pydantic import BaseModel\nclass Item(BaseModel):\n    name: str\n';

export const table: ProbeTable = {
  found: [
    ['a model', { 'main.py': routed('@app.post("/a")\ndef a(item: Item): ...  #: evidence', item) }],
    [
      'in a part of the application that is called example',
      {
        'main.py':
          'from fastapi import FastAPI\nfrom api.example.views import router\napp = FastAPI()\napp.include_router(router)',
        'api/example/views.py': `from fastapi import APIRouter\n${item}router = APIRouter()\n@router.post("/a")\ndef a(item: Item): ...  #: evidence`,
      },
    ],
    [
      'of a package that hands on another one',
      {
        'main.py': routed(
          '@app.post("/a")\ndef a(item: Item): ...  #: evidence',
          'from models import Item\n',
        ),
        'models.py': 'from compat import BaseModel\nclass Item(BaseModel):\n    name: str',
        'compat.py': 'try:\n    from pydantic.v1 import *\nexcept ImportError:\n    from pydantic import *',
      },
    ],
  ],
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
