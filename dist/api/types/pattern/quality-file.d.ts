import { z } from 'zod';
import { type Diagnostic } from '../diagnostics/index.ts';
import type { FileTree } from '../tree/index.ts';
import type { Pattern } from './pattern.ts';
/** Where `patternbank patterns test` leaves what it measured, beside the categories. */
export declare const QUALITY_PATH = "quality.json";
declare const measuredPattern: z.ZodObject<{
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
}, z.core.$strict>;
export type MeasuredPattern = z.infer<typeof measuredPattern>;
declare const sampledPattern: z.ZodObject<{
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
}, z.core.$strict>;
export type SampledPattern = z.infer<typeof sampledPattern>;
declare const plantedMistake: z.ZodObject<{
    pattern: z.ZodString;
    digest: z.ZodString;
    killed: z.ZodBoolean;
    because: z.ZodString;
}, z.core.$strict>;
export type PlantedMistake = z.infer<typeof plantedMistake>;
declare const sampleRun: z.ZodObject<{
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
}, z.core.$strict>;
export type SampleRun = z.infer<typeof sampleRun>;
/** `quality.json`, as `patternbank patterns test` writes it. */
export declare const qualityFile: z.ZodObject<{
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
export type QualityFile = z.infer<typeof qualityFile>;
/** What was measured of a library, and what is wrong with the file that should say it. */
export interface ReadQuality {
    readonly file?: QualityFile;
    readonly diagnostics: readonly Diagnostic[];
}
/** Reads the `quality.json` of a library. One that cannot be read measures nothing, and says so. */
export declare function readQuality(tree: FileTree, shownRoot: string): ReadQuality;
/** The pattern with what was measured of it, as it is: what was measured of other bytes says nothing. */
export declare function withTrials(pattern: Pattern, file: QualityFile | undefined): Pattern;
export {};
