import { z } from 'zod';
import type { Verification } from '../../../verify/index.ts';
/** The document that `verify --json` prints. Frozen: changed only by adding. */
export declare const verifyJson: z.ZodObject<{
    schema: z.ZodLiteral<"verify/1">;
    steps: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        outcome: z.ZodEnum<{
            passed: "passed";
            failed: "failed";
            skipped: "skipped";
        }>;
        figure: z.ZodString;
        because: z.ZodString;
        seconds: z.ZodNumber;
        command: z.ZodString;
        fix: z.ZodString;
        log: z.ZodString;
    }, z.core.$strict>>;
    passed: z.ZodBoolean;
}, z.core.$strict>;
export type VerifyJson = z.infer<typeof verifyJson>;
/** The proof in the shape that leaves the process, steps in the order in which they ran. */
export declare function toVerifyJson({ steps, passed }: Verification): VerifyJson;
