import { type ProbeTable } from '../../probe-table.ts';
import { library, shipped } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'of a file in small letters',
      {
        'main.py': 'from fastapi import FastAPI\napp = FastAPI()\n',
        dockerfile: 'FROM python:3.13\nRUN uv sync --frozen  #: evidence\nCMD ["uvicorn", "main:app"]',
      },
    ],
    [
      'wheels that were built from a lock',
      {
        ...shipped(
          'RUN pip wheel --no-deps --require-hashes -r requirements.txt -w /wheels  #: evidence',
          'RUN pip install --no-cache-dir /wheels/*',
          'CMD ["uvicorn", "main:app"]',
        ),
      },
    ],
    [
      'beside the installer itself',
      shipped(
        'RUN pip install --upgrade --no-cache-dir pip',
        'RUN pip install uv==0.9',
        'RUN uv sync --frozen  #: evidence',
        'CMD ["uvicorn", "main:app"]',
      ),
    ],

    ['uv', shipped('RUN uv sync --frozen  #: evidence', 'CMD ["uvicorn", "main:app"]')],
    [
      'hashes',
      shipped(
        'RUN pip install --require-hashes -r requirements.txt  #: evidence',
        'CMD ["uvicorn", "main:app"]',
      ),
    ],
  ],
  notDetected: [['by name', shipped('RUN pip install fastapi', 'CMD ["uvicorn", "main:app"]')]],
  fooled: [
    [
      'wheels that were built of whatever was newest',
      shipped('RUN pip wheel fastapi -w /wheels', 'RUN pip install /wheels/*', 'CMD ["uvicorn", "main:app"]'),
    ],
    [
      'a service beside the installer',
      shipped('RUN pip install uv fastapi', 'RUN uv sync --frozen', 'CMD ["uvicorn", "main:app"]'),
    ],

    ['a comment', shipped('# RUN uv sync --frozen', 'RUN uv sync', 'CMD ["uvicorn", "main:app"]')],
    ['poetry without its lock', shipped('RUN poetry install', 'CMD ["uvicorn", "main:app"]')],
  ],
  notApplicable: [['a library without an image', library]],
};
