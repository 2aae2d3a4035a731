/** An element of the page, as far as the search uses one. */
export interface PageElement {
  hidden: boolean;
  value: string;
  className: string;
  textContent: string | null;
  append(...parts: readonly (PageElement | string)[]): void;
  replaceChildren(...parts: readonly (PageElement | string)[]): void;
  setAttribute(name: string, value: string): void;
  remove(): void;
  addEventListener(event: string, hear: (event: { preventDefault(): void }) => void): void;
}

/** What the search uses of a browser: the types of a whole browser would let every other file use one, too. */
interface Browser {
  readonly document: {
    readonly head: PageElement;
    getElementById(id: string): PageElement | null;
    createElement(tag: string): PageElement;
  };
  readonly location: { readonly hash: string };
  readonly history: { replaceState(state: null, title: '', address: string): void };
  addEventListener(event: 'hashchange', hear: () => void): void;
  setTimeout(action: () => void, milliseconds: number): number;
  clearTimeout(timer: number | undefined): void;
  /** The door through which the parts of the search come in. */
  patternbank?: { readonly part: (name: string, text: string) => void };
}

export const browser = globalThis as unknown as Browser;

/** An element with its text and its class. */
export function made(
  tag: string,
  className: string,
  ...parts: readonly (PageElement | string)[]
): PageElement {
  const element = browser.document.createElement(tag);
  element.className = className;
  element.append(...parts);
  return element;
}
