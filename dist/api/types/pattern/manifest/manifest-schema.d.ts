import { z } from 'zod';
/** `pattern.yml`, as it is written. */
export declare const manifestSchema: z.ZodObject<{
    schema: z.ZodLiteral<1>;
    id: z.ZodString;
    version: z.ZodString;
    category: z.ZodEnum<{
        config: "config";
        database: "database";
        observability: "observability";
        models: "models";
        repositories: "repositories";
        services: "services";
        api: "api";
        security: "security";
        testing: "testing";
        docker: "docker";
        project: "project";
        ci: "ci";
    }>;
    summary: z.ZodString;
    domain: z.ZodOptional<z.ZodString>;
    tags: z.ZodArray<z.ZodString>;
    asks: z.ZodArray<z.ZodString>;
    when: z.ZodOptional<z.ZodString>;
    requires: z.ZodOptional<z.ZodArray<z.ZodString>>;
    provides: z.ZodOptional<z.ZodArray<z.ZodUnion<readonly [z.ZodString, z.ZodObject<{
        capability: z.ZodString;
        exclusive: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>]>>>;
    conflicts: z.ZodOptional<z.ZodArray<z.ZodObject<{
        capability: z.ZodString;
        reason: z.ZodString;
    }, z.core.$strict>>>;
    supersedes: z.ZodOptional<z.ZodArray<z.ZodString>>;
    parameters: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodObject<{
        type: z.ZodEnum<{
            string: "string";
            int: "int";
            bool: "bool";
        }>;
        default: z.ZodUnion<readonly [z.ZodString, z.ZodNumber, z.ZodBoolean]>;
        pattern: z.ZodOptional<z.ZodString>;
        min: z.ZodOptional<z.ZodNumber>;
        max: z.ZodOptional<z.ZodNumber>;
        description: z.ZodString;
        from: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>>;
    files: z.ZodOptional<z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        path: z.ZodOptional<z.ZodString>;
        foreach: z.ZodOptional<z.ZodEnum<{
            enum: "enum";
            entity: "entity";
            relation: "relation";
            revision: "revision";
        }>>;
        when: z.ZodOptional<z.ZodString>;
        ownership: z.ZodEnum<{
            managed: "managed";
            once: "once";
            "append-only": "append-only";
            aggregate: "aggregate";
        }>;
        executable: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>>>;
    contributes: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodRecord<z.ZodString, z.ZodUnknown>>>>;
    quality: z.ZodObject<{
        success_rate: z.ZodNumber;
        test_coverage: z.ZodOptional<z.ZodNumber>;
        security_level: z.ZodOptional<z.ZodEnum<{
            CRITICAL: "CRITICAL";
            HIGH: "HIGH";
            MEDIUM: "MEDIUM";
            STANDARD: "STANDARD";
            LOW: "LOW";
        }>>;
        observability_complete: z.ZodOptional<z.ZodBoolean>;
        docker_ready: z.ZodOptional<z.ZodBoolean>;
    }, z.core.$strict>;
    mutation: z.ZodOptional<z.ZodObject<{
        file: z.ZodString;
        find: z.ZodString;
        replace: z.ZodString;
        killed_by: z.ZodString;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type Manifest = z.infer<typeof manifestSchema>;
/** The keys of the mapping at a path of the manifest, for suggestions; empty where any key may stand. */
export declare function keysAt(path: readonly PropertyKey[]): readonly string[];
/** The JSON Schema of `pattern.yml`, for editors. */
export declare function manifestJsonSchema(): Readonly<Record<string, unknown>>;
