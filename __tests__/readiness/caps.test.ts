import { describe, expect, it } from '@jest/globals';
import { assessFiles, type Files } from './probe-table.ts';

const app =
  'from typing import Annotated\nfrom fastapi import Depends, FastAPI\nfrom sqlalchemy import text\napp = FastAPI()\n';

async function caps(files: Files): Promise<readonly string[]> {
  return (await assessFiles(files)).caps.map(({ id }) => id);
}

describe('a cap needs a request that reaches the place', () => {
  it('a value of the request inside a query', async () => {
    const body =
      '@app.get("/a")\ndef a(name: str, session):\n    session.execute(text(f"select * from a where b = \'{name}\'"))';
    expect(await caps({ 'main.py': `${app}${body}` })).toContain('SEC-01');
  });

  it('not a setting that a dependency hands over', async () => {
    const body =
      'class Context:\n    column: str\ndef context():\n    return Context()\nDeps = Annotated[Context, Depends(context)]\n@app.get("/a")\ndef a(deps: Deps, session):\n    session.execute(text(f"select a, {deps.column} from a"))';
    expect(await caps({ 'main.py': `${app}${body}` })).not.toContain('SEC-01');
  });

  it('a value that a dependency takes from the request', async () => {
    const body =
      'def wanted(name: str):\n    return name\n@app.get("/a")\ndef a(session, name=Depends(wanted)):\n    session.execute(text(f"select * from a where b = \'{name}\'"))';
    expect(await caps({ 'main.py': `${app}${body}` })).toContain('SEC-01');
  });
});
