import { type ProbeTable } from '../../probe-table.ts';
import { app, library, plain, workflow } from '../parts.ts';

export const table: ProbeTable = {
  found: [
    [
      'a target below a way that is printed',
      {
        'main.py': app,
        Makefile: 'BIN=$(shell python -c "print(1)")\nlint:\n\t$(BIN)flake8 shop  #: evidence\n',
        '.github/workflows/ci.yml': workflow('      - run: make lint'),
      },
    ],
    [
      'what a workflow is passed by its caller',
      {
        'main.py': app,
        Makefile: 'lint:\n\tuv run ruff check .  #: evidence\n',
        '.github/workflows/ci.yml':
          'on: [pull_request]\njobs:\n  lint:\n    uses: ./.github/workflows/make.yml\n    with:\n      make: lint',
        '.github/workflows/make.yml':
          'on:\n  workflow_call:\n    inputs:\n      make:\n        type: string\njobs:\n  make:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make ${{ inputs.make }}',
      },
    ],
    [
      'what an action is passed by default',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - uses: ./.github/actions/check'),
        '.github/actions/check/action.yml':
          'inputs:\n  tool:\n    default: ruff\nruns:\n  using: composite\n  steps:\n    - run: uvx ${{ inputs.tool }} check .  #: evidence\n      shell: bash',
      },
    ],

    [
      'a step',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: uv run ruff check .  #: evidence'),
      },
    ],
    [
      'a variable of a script',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: bin/lint.sh'),
        'bin/lint.sh': 'RUN="uv run"\nLINT="$RUN ruff check ."\n$LINT  #: evidence',
      },
    ],
    [
      'of a matrix',
      {
        'main.py': app,
        '.github/workflows/ci.yml':
          'on: [push]\njobs:\n  a:\n    strategy:\n      matrix:\n        check: [ruff check, mypy]\n    steps:\n      - run: uv run ${{ matrix.check }} .  #: evidence',
      },
    ],
    [
      'a macro of a Makefile',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: make lint'),
        Makefile:
          'SERVICES = users\nhelp:\n\t@echo help\ndefine lint\n\tisort ${1}/app --check && \\\n\tflake8 ${1}/app\nendef\nlint:\n\t@for i in $(SERVICES); do $(call lint,$$i); done  #: evidence',
      },
    ],
    [
      'a task',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: task py:lint'),
        'Taskfile.yml': 'tasks:\n  py:lint:\n    cmds:\n      - ruff check .  #: evidence',
      },
    ],
    [
      'hatch',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - run: hatch run lint'),
        'pyproject.toml': '[tool.hatch.envs.default.scripts]\nlint = "ruff check ."  #: evidence',
      },
    ],
    [
      'an action of the repository',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - uses: ./.github/actions/lint'),
        '.github/actions/lint/action.yml':
          'runs:\n  using: composite\n  steps:\n    - run: ruff check .  #: evidence',
      },
    ],
  ],
  partly: [['configured', 5000, { 'main.py': app, 'pyproject.toml': '[tool.ruff]\nline-length = 99' }]],
  notDetected: [['nothing', plain]],
  fooled: [
    [
      'always succeeds',
      { 'main.py': app, '.github/workflows/ci.yml': workflow('      - run: ruff check --exit-zero .') },
    ],
    ['a comment', { 'main.py': app, 'pyproject.toml': '# [tool.ruff]' }],
    [
      'a name',
      {
        'main.py': app,
        '.github/workflows/ci.yml': workflow('      - name: ruff check\n        run: "true"'),
      },
    ],
  ],
  notApplicable: [['a library that declares nothing', library]],
};
