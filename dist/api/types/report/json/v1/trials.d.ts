import { z } from 'zod';
import type { PatternTrials } from '../../trials/pattern-trials.ts';
/** The document that `patterns test --json` prints. Frozen: changed only by adding. */
export declare const trialsJson: z.ZodObject<{
    schema: z.ZodLiteral<"pattern-trials/1">;
    passed: z.ZodBoolean;
    targets: z.ZodArray<z.ZodString>;
    fresh: z.ZodInt;
    kept: z.ZodInt;
    complete: z.ZodBoolean;
    quality: z.ZodObject<{
        schema: z.ZodLiteral<"quality/1">;
        tested: z.ZodISODate;
        tools: z.ZodRecord<z.ZodString, z.ZodString>;
        patterns: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            version: z.ZodString;
            digest: z.ZodString;
            tested: z.ZodISODate;
            runs: z.ZodInt;
            passes: z.ZodInt;
            success_rate: z.ZodNumber;
            test_coverage: z.ZodNullable<z.ZodNumber>;
            lines: z.ZodObject<{
                covered: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
            branches: z.ZodObject<{
                covered: z.ZodInt;
                of: z.ZodInt;
            }, z.core.$strict>;
            mutations: z.ZodObject<{
                killed: z.ZodInt;
                planted: z.ZodInt;
            }, z.core.$strict>;
            quality: z.ZodNumber;
        }, z.core.$strict>>;
        samples: z.ZodArray<z.ZodObject<{
            digest: z.ZodString;
            asks: z.ZodArray<z.ZodString>;
            tested: z.ZodISODate;
            outcome: z.ZodEnum<{
                passed: "passed";
                failed: "failed";
            }>;
            steps: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                outcome: z.ZodString;
                figure: z.ZodString;
                seconds: z.ZodNumber;
            }, z.core.$strict>>;
            failures: z.ZodArray<z.ZodString>;
            patterns: z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                digest: z.ZodString;
                passed: z.ZodBoolean;
                lines: z.ZodObject<{
                    covered: z.ZodInt;
                    of: z.ZodInt;
                }, z.core.$strict>;
                branches: z.ZodObject<{
                    covered: z.ZodInt;
                    of: z.ZodInt;
                }, z.core.$strict>;
            }, z.core.$strict>>;
            mutations: z.ZodArray<z.ZodObject<{
                pattern: z.ZodString;
                digest: z.ZodString;
                killed: z.ZodBoolean;
                because: z.ZodString;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    problems: z.ZodArray<z.ZodObject<{
        code: z.ZodString;
        severity: z.ZodEnum<{
            error: "error";
            warning: "warning";
            info: "info";
        }>;
        message: z.ZodString;
        help: z.ZodString;
        file: z.ZodNullable<z.ZodString>;
        line: z.ZodNullable<z.ZodInt>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type TrialsJson = z.infer<typeof trialsJson>;
/** The result in the shape that leaves the process. */
export declare function toTrialsJson({ file, targets, kept, fresh, isWhole, diagnostics, }: PatternTrials): TrialsJson;
