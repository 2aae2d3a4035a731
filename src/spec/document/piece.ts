/** A piece of prose as the Markdown parser sees it. Lines count from 1. */
export type Piece =
  | {
      readonly kind: 'heading';
      readonly text: string;
      readonly level: number;
      readonly line: number;
      readonly endLine: number;
    }
  | { readonly kind: 'paragraph'; readonly text: string; readonly line: number; readonly endLine: number }
  | {
      readonly kind: 'item';
      readonly text: string;
      readonly ordered: boolean;
      readonly depth: number;
      readonly line: number;
      readonly endLine: number;
    };
