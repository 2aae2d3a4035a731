import { z } from 'zod';
import type { PopulateResult } from '../../populate/populate-result.ts';
/** The document that `populate --json` prints. Frozen: changed only by adding. */
export declare const populateJson: z.ZodObject<{
    schema: z.ZodLiteral<"populate/1">;
    bank: z.ZodString;
    written: z.ZodBoolean;
    patterns: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        version: z.ZodString;
        category: z.ZodString;
        change: z.ZodEnum<{
            changed: "changed";
            removed: "removed";
            added: "added";
            unchanged: "unchanged";
        }>;
    }, z.core.$strict>>;
    rejected: z.ZodArray<z.ZodObject<{
        directory: z.ZodString;
        problems: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            help: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            line: z.ZodNullable<z.ZodNumber>;
            column: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    verified: z.ZodNullable<z.ZodObject<{
        patterns: z.ZodNumber;
        searches: z.ZodNumber;
        problems: z.ZodArray<z.ZodObject<{
            code: z.ZodString;
            message: z.ZodString;
            help: z.ZodString;
            file: z.ZodNullable<z.ZodString>;
            line: z.ZodNullable<z.ZodNumber>;
            column: z.ZodNullable<z.ZodNumber>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    outcomes: z.ZodNumber;
    evolved: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        version: z.ZodString;
        outcomes: z.ZodNumber;
        files_touched: z.ZodNumber;
        prior: z.ZodNumber;
        success_rate: z.ZodNumber;
        quality: z.ZodNumber;
        production_ready: z.ZodBoolean;
    }, z.core.$strict>>;
    omissions: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        because: z.ZodString;
        remedy: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type PopulateJson = z.infer<typeof populateJson>;
/** The result in the shape that leaves the process. */
export declare function toPopulateJson({ bank, written, changes, rejected, verified, outcomes, evolved, omissions, }: PopulateResult): PopulateJson;
