import { type ProbeTable } from '../../probe-table.ts';
import { app, library } from '../parts.ts';

const client = 'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\n';
const one = `${app}@app.get("/a")\ndef a(): ...\n`;
const ci = (step: string): string =>
  `on: [pull_request]\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${step}`;
const tested = {
  'main.py': one,
  'tests/test_a.py': `${client}def test_a():\n    assert client.get("/a").status_code == 200`,
};

export const table: ProbeTable = {
  found: [
    [
      'a make target in a folder of the matrix, of which this is the one',
      {
        ...tested,
        Makefile: 'test:\n\tcoverage run -m pytest tests  #: evidence',
        '.github/workflows/ci.yml':
          'on: [pull_request]\njobs:\n  test:\n    strategy:\n      matrix:\n        folder: ["api"]\n    steps:\n      - run: make test\n        working-directory: ${{ matrix.folder }}',
      },
    ],
    ['pytest', { ...tested, '.github/workflows/ci.yml': `${ci('uv run pytest -q')}  #: evidence` }],
    [
      'CircleCI',
      {
        ...tested,
        '.circleci/config.yml':
          'version: 2\njobs:\n  unit:\n    steps:\n      - checkout\n      - run:\n          name: run tests\n          command: |\n            . venv/bin/activate\n            pytest tests  #: evidence\nworkflows:\n  version: 2\n  build:\n    jobs:\n      - unit',
      },
    ],
    ['Travis', { ...tested, '.travis.yml': 'language: python\nscript:\n  - pytest tests  #: evidence' }],
    [
      'a make target',
      {
        ...tested,
        '.github/workflows/ci.yml': ci('make test'),
        Makefile: 'test:\n\tuv run pytest  #: evidence',
      },
    ],
    [
      'a make target with options below its command',
      {
        ...tested,
        '.github/workflows/ci.yml': ci('make test'),
        Makefile:
          'test:\n\tENV=testing \\  #: evidence\n\t    uv run pytest tests \\\n\t    --junit-xml=a.xml',
      },
    ],
    [
      'a make target through a variable',
      {
        ...tested,
        '.github/workflows/ci.yml': ci('make test'),
        Makefile: 'UV := $(shell command -v uv 2> /dev/null)\ntest:\n\t$(UV) run pytest  #: evidence',
      },
    ],
  ],
  notDetected: [['no workflow', tested]],
  fooled: [
    [
      'a make target of the same name in another part',
      {
        ...tested,
        Makefile: 'test:\n\tpytest tests',
        '.github/workflows/ci.yml':
          'on: [pull_request]\njobs:\n  test:\n    steps:\n      - run: make test\n        working-directory: frontend',
      },
    ],
    [
      'a label of a `case`',
      {
        ...tested,
        '.github/workflows/ci.yml': ci('bin/check.sh'),
        'bin/check.sh': 'case $1 in\n  "pytest")\n    echo no\n    ;;\nesac',
      },
    ],
    [
      'a job of CircleCI that no workflow names',
      {
        ...tested,
        '.circleci/config.yml':
          'version: 2\njobs:\n  lint:\n    steps:\n      - run: ruff check .\n  unit:\n    steps:\n      - run: pytest\nworkflows:\n  build:\n    jobs:\n      - lint',
      },
    ],
    ['an echo', { ...tested, '.github/workflows/ci.yml': ci('echo pytest') }],
    ['a failure that is thrown away', { ...tested, '.github/workflows/ci.yml': ci('pytest || true') }],
    [
      'a step that may fail',
      { ...tested, '.github/workflows/ci.yml': `${ci('pytest')}\n        continue-on-error: true` },
    ],
    ['only the version', { ...tested, '.github/workflows/ci.yml': ci('pytest --version') }],
  ],
  notApplicable: [['a library', library]],
};
