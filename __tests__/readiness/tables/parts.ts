import type { Files } from '../probe-table.ts';

/** An application and nothing else. */
export const app = 'from fastapi import FastAPI\napp = FastAPI()\n';
export const plain: Files = { 'main.py': app };
/** Python that is no service. */
export const library: Files = { 'lib.py': 'def add(a, b):\n    return a + b' };
/** An application between what is imported and what is registered. */
export const routed = (body: string, head = ''): string =>
  `from fastapi import APIRouter, Depends, FastAPI\n${head}app = FastAPI()\n${body}`;
/** A service that a shipped image starts. */
export const shipped = (...lines: readonly string[]): Files => ({
  'main.py': app,
  Dockerfile: ['FROM python:3.13-slim', ...lines].join('\n'),
});
/** A workflow of one job, with its steps below `steps:`. */
export const workflow = (steps: string, head = ''): string =>
  `on: [pull_request]\n${head}jobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`;
/** A service, and a test of it that states something. */
export const tested: Files = {
  'main.py': `${app}@app.get("/a")\ndef a(): ...\n`,
  'tests/test_a.py':
    'from fastapi.testclient import TestClient\nfrom main import app\nclient = TestClient(app)\ndef test_a():\n    assert client.get("/a").status_code == 200\n',
};
