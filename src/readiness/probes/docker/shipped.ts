import { type Containers, type Image, isForDevelopment } from '../../facts/containers.ts';

const SERVERS = /^(uvicorn|gunicorn|hypercorn|granian|fastapi)$/;
const PYTHON = /^python[\d.]*$/;
/** An image that has to do with Python: its base, or what is installed in it. */
const OF_PYTHON =
  /python|\bpip\d?\b|\b(poetry|uv|pdm|pipenv|conda|mamba|uvicorn|gunicorn|hypercorn|granian|fastapi)\b/i;

/**
 * Images that are shipped: those that serve, else those that run Python, else every one that has to do with it. Those for development
 * count where there are no others: a database with scripts of its own is no image of the application.
 */
export function shippedImages({ images, starts }: Containers): readonly Image[] {
  const own = images.filter(isOfPython);
  const production = own.filter(({ path }) => !isForDevelopment(path));
  const all = production.length > 0 ? production : own.length > 0 ? own : images;
  const running = (program: RegExp): readonly Image[] =>
    all.filter((image) =>
      starts.some(
        (start) => start.image === image && start.executed.some(({ words }) => program.test(words[0] ?? '')),
      ),
    );
  return [running(SERVERS), running(PYTHON)].find(({ length }) => length > 0) ?? all;
}

function isOfPython({ stages }: Image): boolean {
  return stages.some(
    ({ base, instructions }) => OF_PYTHON.test(base) || instructions.some(({ text }) => OF_PYTHON.test(text)),
  );
}
