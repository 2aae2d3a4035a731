import { z } from 'zod';
import type { Diagnostic } from '../../diagnostics/index.ts';
/** The front matter of a spec, all of it optional. Published as `schemas/front-matter.schema.json`. */
export declare const frontMatterSchema: z.ZodObject<{
    specVersion: z.ZodOptional<z.ZodLiteral<1>>;
    name: z.ZodOptional<z.ZodString>;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodOptional<z.ZodString>;
    auth: z.ZodOptional<z.ZodUnion<readonly [z.ZodLiteral<false>, z.ZodEnum<{
        none: "none";
        jwt: "jwt";
        api_key: "api_key";
        session: "session";
        oauth: "oauth";
    }>, z.ZodObject<{
        method: z.ZodOptional<z.ZodEnum<{
            none: "none";
            jwt: "jwt";
            api_key: "api_key";
            session: "session";
            oauth: "oauth";
        }>>;
        roles: z.ZodOptional<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>]>>;
    features: z.ZodOptional<z.ZodArray<z.ZodString>>;
    exclude: z.ZodOptional<z.ZodArray<z.ZodString>>;
    planned: z.ZodOptional<z.ZodArray<z.ZodString>>;
    nonFunctional: z.ZodOptional<z.ZodObject<{
        security: z.ZodOptional<z.ZodEnum<{
            strict: "strict";
            basic: "basic";
            standard: "standard";
        }>>;
        rateLimit: z.ZodOptional<z.ZodString>;
        observability: z.ZodOptional<z.ZodArray<z.ZodString>>;
        deployment: z.ZodOptional<z.ZodUnion<readonly [z.ZodString, z.ZodArray<z.ZodString>]>>;
        compliance: z.ZodOptional<z.ZodArray<z.ZodString>>;
        retention: z.ZodOptional<z.ZodString>;
        latency: z.ZodOptional<z.ZodArray<z.ZodObject<{
            target: z.ZodString;
            p: z.ZodOptional<z.ZodNumber>;
            ms: z.ZodNumber;
        }, z.core.$strict>>>;
        availability: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>;
    basePath: z.ZodOptional<z.ZodString>;
    language: z.ZodOptional<z.ZodString>;
    acknowledge: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type FrontMatter = z.infer<typeof frontMatterSchema>;
/** The front matter of a document, and the lines with it taken out. */
export interface FrontMatterReading {
    readonly value: FrontMatter;
    /** The line of each key, `auth.method` among them. */
    readonly lines: ReadonlyMap<string, number>;
    /** Index of the first line after it. */
    readonly end: number;
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads the block between `---` at the start of a document. Nothing in it is run; aliases are not followed. */
export declare function readFrontMatter(path: string, lines: readonly string[]): FrontMatterReading;
