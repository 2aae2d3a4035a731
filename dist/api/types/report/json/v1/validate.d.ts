import { z } from 'zod';
import type { Verdict } from '../../../policy/index.ts';
import type { ReadinessReport } from '../../../readiness/index.ts';
/** The document that `validate --json` prints. Frozen: changed only by adding. */
export declare const validateJson: z.ZodObject<{
    schema: z.ZodLiteral<"validate/1">;
    production_ready: z.ZodBoolean;
    production_score: z.ZodNumber;
    missing_components: z.ZodArray<z.ZodString>;
    recommendations: z.ZodArray<z.ZodObject<{
        probe: z.ZodString;
        text: z.ZodString;
        gain: z.ZodNumber;
        effort: z.ZodEnum<{
            low: "low";
            high: "high";
            medium: "medium";
        }>;
        file: z.ZodString;
        snippet: z.ZodString;
        command: z.ZodString;
    }, z.core.$strict>>;
    rubric_version: z.ZodString;
    raw_score: z.ZodNumber;
    caps: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        limit: z.ZodNumber;
        because: z.ZodString;
        evidence: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            line: z.ZodNumber;
            end_line: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    known_weight: z.ZodNumber;
    waivers: z.ZodArray<z.ZodObject<{
        probe: z.ZodString;
        path: z.ZodOptional<z.ZodString>;
        reason: z.ZodString;
        owner: z.ZodString;
        expires: z.ZodString;
    }, z.core.$strict>>;
    categories: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        score: z.ZodNumber;
        weight: z.ZodNumber;
        floor: z.ZodNumber;
        applicable: z.ZodBoolean;
    }, z.core.$strict>>;
    probes: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        category: z.ZodString;
        outcome: z.ZodEnum<{
            unknown: "unknown";
            pass: "pass";
            partial: "partial";
            not_detected: "not_detected";
            not_applicable: "not_applicable";
            waived: "waived";
        }>;
        credit: z.ZodNumber;
        confidence: z.ZodEnum<{
            low: "low";
            high: "high";
            medium: "medium";
        }>;
        evidence: z.ZodArray<z.ZodObject<{
            path: z.ZodString;
            line: z.ZodNumber;
            end_line: z.ZodNumber;
        }, z.core.$strict>>;
        searched: z.ZodArray<z.ZodString>;
        because: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    gaps: z.ZodArray<z.ZodObject<{
        path: z.ZodString;
        line: z.ZodNumber;
        end_line: z.ZodNumber;
        probe: z.ZodString;
        because: z.ZodString;
        anchored: z.ZodBoolean;
        fingerprint: z.ZodString;
    }, z.core.$strict>>;
    omissions: z.ZodArray<z.ZodObject<{
        what: z.ZodString;
        because: z.ZodString;
        remedy: z.ZodString;
    }, z.core.$strict>>;
    not_a_service: z.ZodBoolean;
    threshold: z.ZodNumber;
    reasons: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type ValidateJson = z.infer<typeof validateJson>;
/** Readiness and verdict in the shape that leaves the process. */
export declare function toValidateJson(report: ReadinessReport, verdict: Verdict): ValidateJson;
