import { browser } from './browser.ts';
import type { LoadPart } from './site-search.ts';

/** Loads parts of the search as scripts beside the page: that works on a server and from a disk, where nothing can be fetched. */
export function partLoader(): LoadPart {
  const arrived = new Map<string, string>();
  const asked = new Map<string, Promise<string>>();
  browser.patternbank = { part: (name, text) => arrived.set(name, text) };
  const load = (name: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const script = browser.document.createElement('script');
      const fail = (): void => {
        asked.delete(name);
        reject(new Error(`search/${name}.js cannot be loaded`));
      };
      script.addEventListener('error', fail);
      script.addEventListener('load', () => {
        const text = arrived.get(name);
        arrived.delete(name);
        script.remove();
        if (text === undefined) fail();
        else resolve(text);
      });
      script.setAttribute('src', `search/${name}.js`);
      browser.document.head.append(script);
    });
  return (name) => {
    const part = asked.get(name) ?? load(name);
    asked.set(name, part);
    return part;
  };
}
