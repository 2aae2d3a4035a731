import { type DockerInstruction, type DockerStage, inherited } from './files/dockerfile.ts';

/** Bases whose own command serves the application that is copied to a known place. */
const SERVING =
  /^((docker\.io\/)?tiangolo\/(uvicorn-gunicorn|meinheld-gunicorn)(-fastapi|-starlette)?|ghcr\.io\/br3ndonland\/inboard)(:|@|$)/;
/** Where those bases look, in their order. */
const PLACES: readonly string[] = ['app.main:app', 'main:app'];

/** What an image without a command of its own starts, where its base is known to start something. */
export function startOfBase(
  stages: readonly DockerStage[],
  shipped: DockerStage,
): { readonly at: DockerInstruction; readonly commands: readonly (readonly string[])[] } | undefined {
  const from = inherited(stages, shipped, 'FROM').find(({ text }) => SERVING.test(text));
  if (from === undefined) return undefined;
  const named = inherited(stages, shipped, 'ENV')
    .map(({ text }) => /(?:^|\s)APP_MODULE[= ]"?([\w.]+:\w+)/.exec(text)?.[1])
    .find((module) => module !== undefined);
  const places = named === undefined ? PLACES : [named];
  return { at: from, commands: places.map((place) => ['gunicorn', place]) };
}
