import { z } from 'zod';
import type { SearchResult } from '../../search/search-result.ts';
/** The document that `search --json` prints. Frozen: changed only by adding. */
export declare const searchJson: z.ZodObject<{
    schema: z.ZodLiteral<"search/1">;
    query: z.ZodString;
    code: z.ZodExactOptional<z.ZodString>;
    results: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        version: z.ZodString;
        category: z.ZodString;
        relevance: z.ZodNumber;
        quality: z.ZodNumber;
        production_ready: z.ZodBoolean;
        why: z.ZodString;
    }, z.core.$strict>>;
    omissions: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        because: z.ZodString;
        remedy: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type SearchJson = z.infer<typeof searchJson>;
/** The result in the shape that leaves the process; best first. */
export declare function toSearchJson({ query, code, hits, omissions }: SearchResult): SearchJson;
