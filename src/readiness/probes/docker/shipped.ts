import { type Containers, type Image, isForDevelopment } from '../../facts/containers.ts';

/** Images that are shipped: those that start something of this application, else every one that is not for development. */
export function shippedImages({ images, starts }: Containers): readonly Image[] {
  const production = images.filter(({ path }) => !isForDevelopment(path));
  const all = production.length > 0 ? production : images;
  const serving = all.filter((image) =>
    starts.some(
      (start) =>
        start.image === image &&
        start.executed.some(({ words }) =>
          /^(uvicorn|gunicorn|hypercorn|granian|fastapi|python[\d.]*)$/.test(words[0] ?? ''),
        ),
    ),
  );
  return serving.length > 0 ? serving : all;
}
