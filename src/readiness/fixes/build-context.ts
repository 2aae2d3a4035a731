import type { Fix } from './fix.ts';

const WANTED: readonly string[] = ['.git', '.env', '.venv', '__pycache__', '*.pyc'];

/** Rules in `.dockerignore` for what never belongs into an image. */
export const buildContext: Fix = {
  probe: 'DKR-06',
  propose({ repository, containers }) {
    const [image] = containers.images;
    if (image === undefined) return { because: 'no image is built' };
    const folder = image.path.includes('/') ? image.path.slice(0, image.path.lastIndexOf('/')) : '';
    if (folder !== '') return { because: `which folder ${image.path} is built from is not known` };
    const rules = new Set((repository.text('.dockerignore') ?? '').split(/\r?\n/).map((row) => row.trim()));
    const lines = WANTED.filter((rule) => !rules.has(rule));
    return lines.length === 0
      ? { because: '.dockerignore has the rules: what is copied by its name must go' }
      : { path: '.dockerignore', lines };
  },
};
